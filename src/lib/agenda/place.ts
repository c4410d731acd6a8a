import { refuse, type Refusal } from '#lib/refusal.ts';

/**
 * The list with the element `id` standing before the element `before` (null: at the end), or null
 * when either is not in it.
 */
export function place<T extends { readonly id: string }>(
	list: readonly T[],
	id: string,
	before: string | null
): readonly T[] | null {
	const moved = list.find((each) => each.id === id);
	if (!moved || before === id) return null;
	const rest = list.filter((each) => each !== moved);
	const index = before === null ? rest.length : rest.findIndex((each) => each.id === before);
	if (index < 0) return null;
	return [...rest.slice(0, index), moved, ...rest.slice(index)];
}

/** A move made on the day: `moved` now stands before another (null: at the end). */
export type Move = { readonly moved: string; readonly before: string | null };

/**
 * A list after moves, one after the other. What is not in it moves nothing, and before what is not in
 * it is at the end.
 */
export function afterMoves<T>(
	list: readonly T[],
	moves: readonly Move[],
	idOf: (each: T) => string
): readonly T[] {
	return moves.reduce((order, { moved, before }) => {
		const mover = order.find((each) => idOf(each) === moved);
		if (mover === undefined) return order;
		const rest = order.filter((each) => each !== mover);
		const index = rest.findIndex((each) => idOf(each) === before);
		return rest.toSpliced(index < 0 ? rest.length : index, 0, mover);
	}, list);
}

/**
 * Before which one something goes to stand one place earlier or later among those still ahead
 * (null: at the end), or undefined where it cannot.
 */
export function placeBy(
	ahead: readonly string[],
	id: string,
	by: -1 | 1
): string | null | undefined {
	const at = ahead.indexOf(id);
	const target = at + by;
	if (at < 0 || target < 0 || target >= ahead.length) return undefined;
	return by === -1 ? ahead[target] : (ahead[target + 1] ?? null);
}

/** Refuses a move of, or to before, somebody whose turn it is or has been: only who waits changes places. */
export function whyStays({ moved, before }: Move, taken: readonly string[]): Refusal | null {
	return [moved, before].some((id) => id !== null && taken.includes(id))
		? refuse('turn-taken')
		: null;
}
