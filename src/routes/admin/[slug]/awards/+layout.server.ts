import { batchesOf } from '#lib/awards/batches.ts';
import { areTraysLaid } from '#lib/conference/circumstances.ts';
import { hallToSetUp } from '../../guard.ts';
import { peopleOptions } from '../choosing.ts';
import { ceremonyItem, findingOf } from '../award-finding.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async (event) => {
	const { conference, people, run, behind } = (await hallToSetUp(event)).state();
	const item = ceremonyItem(conference);
	return {
		awards: conference.awards,
		batches: batchesOf(conference.awards),
		people: [...people.values()],
		options: peopleOptions(people),
		distinct: conference.distinctNames,
		occasion: {
			protocol: conference.protocol,
			categories: conference.categories,
			area: conference.area
		},
		item: item ? { id: item.id, enabled: item.enabled } : null,
		paper: conference.documents.find(({ forItem }) => forItem && forItem === item?.id) ?? null,
		finding: findingOf(conference),
		areTraysLaid: areTraysLaid({ meeting: (behind ?? run).progress })
	};
};
