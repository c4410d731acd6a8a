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

/**
 * Refuses a move around whoever is on now: they stay where they are, and nobody is put before them,
 * where no Next would ever come to.
 */
export function passedOver(
	order: readonly string[],
	{ moved, before, now }: { moved: string; before: string | null; now: string | null }
): Refusal | null {
	const here = now === null ? -1 : order.indexOf(now);
	if (here < 0) return null;
	const isBehind = before !== null && order.indexOf(before) <= here;
	return moved === now || isBehind ? refuse('turn-now') : null;
}
