import type { Item } from '#lib/agenda/agenda.ts';
import type { ItemFields } from '#lib/conference/change.ts';

/** The parts of an item that its form edits. */
export function itemFields(item: Item): ItemFields {
	return {
		title: item.title,
		kind: item.kind,
		numbered: item.numbered,
		minutes: item.minutes,
		minMinutes: item.minMinutes,
		flexible: item.flexible,
		enabled: item.enabled,
		performerLabel: item.performerLabel,
		performerId: item.performerId,
		standInId: item.standInId
	};
}
