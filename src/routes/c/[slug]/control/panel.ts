import type { ControlView } from '#lib/audience/control.ts';
import type { ItemKind } from '#lib/agenda/agenda.ts';

/** What the run is conducted from: the run-sheet, or the instrument of an item. */
export type Panel = 'sheet' | 'ceremony' | 'discussion' | 'votes';

/** What kind of item the run stands at; 'other' before it and after it. */
export function kindNow({
	phase,
	item,
	rows
}: Pick<ControlView, 'phase' | 'item' | 'rows'>): ItemKind {
	if (phase === 'ended') return 'other';
	return rows.find(({ id }) => id === item)?.kind ?? 'other';
}

/**
 * What lies open once the run has come to an item of another kind. The awards and the discussion
 * bring their own instrument, and take it away again; a vote stays open from item to item.
 */
export function openedBy(kind: ItemKind, shown: Panel): Panel {
	if (kind === 'awards') return 'ceremony';
	if (kind === 'discussion') return 'discussion';
	return shown === 'votes' ? 'votes' : 'sheet';
}

/** What can be shown of it: the awards may be switched off while their instrument lies open. */
export function possible(
	panel: Panel,
	{ ceremony, rows }: Pick<ControlView, 'ceremony' | 'rows'>
): Panel {
	if (panel === 'ceremony' && ceremony === null) return 'sheet';
	if (panel === 'discussion' && !rows.some(({ kind }) => kind === 'discussion')) return 'sheet';
	return panel;
}
