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

/** Refuses a move of, or to before, somebody whose turn it is or has been: only who waits changes places. */
export function passedOver(
	{ moved, before }: { moved: string; before: string | null },
	taken: readonly string[]
): Refusal | null {
	return [moved, before].some((id) => id !== null && taken.includes(id))
		? refuse('turn-taken')
		: null;
}
