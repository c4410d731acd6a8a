import { activeItems, numbers, type Agenda, type Item } from '#lib/agenda/agenda.ts';
import { MINUTE, type Instant } from '#lib/time/instant.ts';

/** An item with its planned time. */
export type Slot = {
	readonly item: Item;
	readonly number: number | null;
	readonly from: Instant;
	readonly to: Instant;
};

/**
 * The planned times of a day whose official programme begins at `start`: what comes before it is
 * laid back from that moment, the programme and what follows run on from it.
 */
export function schedule(agenda: Agenda, start: Instant): readonly Slot[] {
	const number = numbers(agenda);
	const items = activeItems(agenda);
	const early = items.filter((item) => item.part === 'before');
	let at = start - total(early);
	return [
		...early,
		...items.filter((item) => item.part === 'programme'),
		...items.filter((item) => item.part === 'after')
	].map((item) => {
		const from = at;
		at += item.minutes * MINUTE;
		return { item, number: number.get(item.id) ?? null, from, to: at };
	});
}

/** When the official programme is planned to close. */
export function plannedEnd(agenda: Agenda, start: Instant): Instant {
	return start + total(activeItems(agenda).filter((item) => item.part === 'programme'));
}

function total(items: readonly Item[]): number {
	return items.reduce((sum, item) => sum + item.minutes * MINUTE, 0);
}
