import type { ControlView, DeskRow } from '#lib/audience/control.ts';
import { position } from '#lib/run/position.ts';

/** What an item is, seen from where the run stands. `passed`: left behind without having been held. */
export type RowState = 'done' | 'now' | 'next' | 'ahead' | 'passed' | 'skipped';

/** A cue at which the run stops, and the item it belongs to. */
export type DeskStop = { readonly cue: DeskRow['cues'][number]; readonly row: DeskRow };

/** Where the run stands on its way from cue to cue. */
export type Course = {
	/** Index of the current row, −1 before the start. */
	readonly here: number;
	readonly stop: DeskStop | null;
	readonly previous: DeskStop | null;
	readonly next: DeskStop | null;
};

type Standing = Pick<ControlView, 'phase' | 'cue' | 'item' | 'turn' | 'rows'>;

/** The way behind and ahead of the current cue, skipped items left out. */
export function course({ phase, cue, item, turn, rows }: Standing): Course {
	const here = rows.findIndex((row) => row.id === item);
	const stops = rows
		.filter((row) => !row.skipped || row.id === item)
		.flatMap((row) => row.cues.map((each) => ({ cue: each, row })));
	if (phase === 'ready') return { here: -1, stop: null, previous: null, next: stops[0] ?? null };
	const stop = stops.find((each) => each.cue.id === cue) ?? null;
	if (phase === 'ended') return { here, stop, previous: null, next: null };
	const route = stops.map((each) => ({ cue: each.cue, item: each.row }));
	const towards = (by: 1 | -1) => {
		const from = position(route, { cue, item, turn }, by);
		return (from === null ? undefined : stops[from + by]) ?? null;
	};
	return { here, stop, previous: towards(-1), next: towards(1) };
}

/** The state of every row, in order. */
export function rowStates(view: Standing): readonly RowState[] {
	const { here } = course(view);
	const next = view.rows.findIndex((row, index) => index > here && !row.skipped);
	return view.rows.map((row, index) => {
		if (row.skipped && index !== here) return 'skipped';
		if (view.phase === 'ended') return row.startedAt === null ? 'passed' : 'done';
		if (index === here) return 'now';
		if (index < here) return row.startedAt === null ? 'passed' : 'done';
		return index === next ? 'next' : 'ahead';
	});
}

/** The items still to come that are not skipped. */
export function upcoming(view: Standing): readonly DeskRow[] {
	const states = rowStates(view);
	return view.rows.filter((_, index) => states[index] === 'next' || states[index] === 'ahead');
}

/** The row an item must be put before to come right after the current one; null: at the end. */
export function rightAfterCurrent(view: Standing, moved: string | null = null): string | null {
	const rest = view.rows.filter((row) => row.id !== moved);
	const { here } = course({ ...view, rows: rest });
	return rest[here + 1]?.id ?? null;
}

/** Where an upcoming row would go by one place up or down, or undefined where it cannot. */
export function neighbour(view: Standing, id: string, by: -1 | 1): string | null | undefined {
	const { here } = course(view);
	const at = view.rows.findIndex((row) => row.id === id);
	const target = at + by;
	if (at <= here || target <= here || target >= view.rows.length) return undefined;
	return by === -1 ? view.rows[target]?.id : (view.rows[target + 1]?.id ?? null);
}
