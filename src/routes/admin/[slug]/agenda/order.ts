import type { Agenda } from '#lib/agenda/agenda.ts';

/**
 * The item that a moved one is to stand before in the whole agenda, given the new order of its own
 * part of the day; null for the very end.
 */
export function neighbour(agenda: Agenda, moved: string, order: readonly string[]): string | null {
	const next = order[order.indexOf(moved) + 1];
	if (next !== undefined) return next;
	// Last of its part: before whatever follows the part's present last item.
	const rest = agenda.filter((item) => item.id !== moved);
	const last = rest.findIndex((item) => item.id === order.at(-2));
	return last < 0 ? null : (rest[last + 1]?.id ?? null);
}

/** An order with one element a step earlier or later. */
export function shifted(order: readonly string[], id: string, by: -1 | 1): readonly string[] {
	const from = order.indexOf(id);
	const rest = order.filter((each) => each !== id);
	return [...rest.slice(0, from + by), id, ...rest.slice(from + by)];
}
