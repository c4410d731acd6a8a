import type { Item } from '#lib/agenda/agenda.ts';
import type { Conference } from '#lib/conference/conference.ts';

/**
 * How the programme and the list of awards disagree: awards without a list, or a list while they are
 * switched off or not in the programme at all (plan II.2.c.7, II.3).
 */
export type AwardFinding = 'no-list' | 'item-off' | 'no-item';

/** Where the two do not agree; null where they do. Held in writing, there is no programme. */
export function findingOf(
	conference: Pick<Conference, 'agenda' | 'awards' | 'form'>
): AwardFinding | null {
	if (conference.form === 'written') return null;
	const item = ceremonyItem(conference);
	const isListed = conference.awards.list.length > 0;
	if (item?.enabled) return isListed ? null : 'no-list';
	if (!isListed) return null;
	return item ? 'item-off' : 'no-item';
}

/** How far the awards are; null where neither the programme nor a list has any: then nothing speaks of them. */
export function awardsStanding(conference: Pick<Conference, 'agenda' | 'awards' | 'form'>) {
	const count = conference.awards.list.length;
	const isOn = ceremonyItem(conference)?.enabled === true;
	return isOn || count > 0 ? { count, finding: findingOf(conference) } : null;
}

/** The item in which awards are handed over; one that is on before others. */
export function ceremonyItem({ agenda }: Pick<Conference, 'agenda'>): Item | undefined {
	const items = agenda.filter(({ kind }) => kind === 'awards');
	return items.find(({ enabled }) => enabled) ?? items[0];
}
