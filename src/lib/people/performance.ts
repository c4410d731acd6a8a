import type { Item, Variant } from '#lib/agenda/agenda.ts';
import type { People, Person } from './person.ts';
import { whoComes } from './substitution.ts';

/** Who really performs an item, in whose place, and which wording that calls for. */
export type Performance = {
	readonly person: Person | null;
	readonly insteadOf: Person | null;
	readonly variant: Variant;
};

/**
 * Settles who performs an item: the stand-in chosen for it, else the person's own substitute,
 * else the person; the variant follows from that and from their presence. Whoever stays away
 * stands in for nobody.
 */
export function performanceOf(
	item: Pick<Item, 'performerId' | 'standInId'>,
	people: People
): Performance {
	const assigned = item.performerId ? (people.get(item.performerId) ?? null) : null;
	const replacement = item.standInId
		? people.get(item.standInId)
		: assigned && whoComes(assigned, people);
	if (replacement && replacement.id !== assigned?.id && replacement.presence !== 'absent') {
		const variant = assigned ? 'replaced' : variantOf(replacement);
		return { person: replacement, insteadOf: assigned, variant };
	}
	return { person: assigned, insteadOf: null, variant: variantOf(assigned) };
}

function variantOf(person: Person | null): Variant {
	if (person?.presence === 'absent') return 'absent';
	if (person?.presence === 'late') return 'late';
	return 'present';
}
