import type { Progress } from './progress.ts';

/** As much of a stop as it takes to find it. */
type Place = {
	readonly cue: { readonly id: string; readonly turn?: { readonly id: string } | null };
	readonly item: { readonly id: string };
};

/**
 * Where on a route a step sets out from, back (-1) or on (1). Null when nobody can say: an undo may
 * lead back to a cue that was taken out of the script since.
 */
export function position(
	route: readonly Place[],
	{ cue, item, turn }: Pick<Progress, 'cue' | 'item' | 'turn'>,
	by: 1 | -1
): number | null {
	const here = route.findIndex((stop) => stop.cue.id === cue);
	if (here >= 0) return here;
	// Who was on is not begun anew: the turn goes on, or somebody must say where to go.
	if (turn !== null) {
		const same = route.findLastIndex((stop) => stop.cue.turn?.id === turn);
		return same < 0 ? null : same;
	}
	const first = route.findIndex((stop) => stop.item.id === item);
	if (first < 0) return null;
	return by === 1 ? first - 1 : first;
}
