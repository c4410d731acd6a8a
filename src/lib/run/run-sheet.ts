import { activeItems, numbers, type Agenda, type Cue, type Item } from '#lib/agenda/agenda.ts';
import { afterMoves } from '#lib/agenda/place.ts';
import type { Progress } from './progress.ts';

/** An item as it stands in today's order. */
export type Row = {
	readonly item: Item;
	/** The number on the printed programme; live changes do not renumber what people hold. */
	readonly number: number | null;
	/** Planned minutes with what was added or taken while running. */
	readonly minutes: number;
	readonly skipped: boolean;
	readonly inserted: boolean;
};

/** A cue and the item it belongs to. */
export type Stop = { readonly cue: Cue; readonly item: Item };

/** The programme in the order it is really run: the agenda with the day's changes laid over it. */
export function runSheet(agenda: Agenda, progress: Progress): readonly Row[] {
	const planned = agenda.filter((item) => item.part === 'programme');
	const known = new Map(
		[...activeItems(planned), ...progress.inserted].map((item) => [item.id, item])
	);
	const number = numbers(agenda);
	const inserted = new Set(progress.inserted.map((item) => item.id));
	// Items that are off keep their place meanwhile: something may have been placed before them.
	const ids = [...planned, ...progress.inserted].map((item) => item.id);
	const moves = progress.placements.map(({ item, before }) => ({ moved: item, before }));
	return afterMoves(ids, moves, (id) => id).flatMap((id) => {
		const item = known.get(id);
		if (!item) return [];
		return {
			item,
			number: number.get(id) ?? null,
			minutes: Math.max(0, item.minutes + (progress.adjustments[id] ?? 0)),
			skipped: progress.skipped.includes(id),
			inserted: inserted.has(id)
		};
	});
}

/** How an item stands: only what was really entered is done, also when others were passed over. */
export type Standing = 'done' | 'now' | 'ahead';

/** Where a row stands in the run. */
export function standing(row: Row, progress: Progress): Standing {
	if (progress.phase !== 'ended' && row.item.id === progress.item) return 'now';
	return progress.stays.some((stay) => stay.item === row.item.id) ? 'done' : 'ahead';
}

/** Every cue that will still be stopped at, in order; the current one even when it was skipped. */
export function stops(rows: readonly Row[], current: string | null): readonly Stop[] {
	return rows
		.filter((row) => !row.skipped || row.item.id === current)
		.flatMap(({ item }) => item.cues.map((cue) => ({ cue, item })));
}

/** A stop as the log has it. */
export function stepTo({ cue, item }: Stop): { cue: string; item: string; turn?: string } {
	return { cue: cue.id, item: item.id, ...(cue.turn && { turn: cue.turn.id }) };
}
