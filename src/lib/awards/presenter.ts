import type { People, Person } from '#lib/people/person.ts';
import { order } from '#lib/protocol/order.ts';
import { levelReader } from '#lib/protocol/level.ts';
import { plainly } from '#lib/protocol/mention.ts';
import type { Occasion } from '#lib/protocol/standing.ts';
import { isThere } from './attending.ts';
import type { Awards, Batch } from './award.ts';
import { ranker } from './order.ts';

/** Who hands a batch over, and in whose place. */
export type Presenting = {
	/** Null when neither the presenter nor the spare is there, or none was chosen. */
	readonly person: Person | null;
	readonly insteadOf: Person | null;
};

/** Settles who presents: whom the office chose, or the spare when they are not there. */
export function presentingOf(
	{ presenterId, spareId }: Pick<Batch, 'presenterId' | 'spareId'>,
	people: People
): Presenting {
	const [chosen, spare] = [presenterId, spareId].map((id) =>
		id ? (people.get(id) ?? null) : null
	);
	if (chosen && isThere(chosen, people)) return { person: chosen, insteadOf: null };
	if (spare && isThere(spare, people)) return { person: spare, insteadOf: chosen ?? null };
	return { person: null, insteadOf: chosen ?? null };
}

/** Fit to present, the first of many: nobody weighs more than these. */
const PROPOSED = 3;

/**
 * Three leaders at the most who are fit to present a batch, the fittest first: an award that comes
 * from above by the highest leader of a higher level, any other by the highest of the conference's
 * own (domain.md §1.6); then everybody else who leads. Whoever is honoured in the batch does not present it. It proposes, and
 * never imposes.
 */
export function proposePresenters(
	batch: Batch,
	awards: Awards,
	people: People,
	occasion: Occasion
): readonly Person[] {
	const own = new Set(batch.awards);
	const honoured = awards.list.filter(({ id }) => own.has(id));
	const kind = awards.kinds[ranker(awards.kinds)(honoured[0]?.kind ?? '')];
	const here = levelReader(occasion.protocol.levels, occasion.area)(plainly(occasion.area)).level;
	const receivers = new Set(honoured.map(({ personId }) => personId));
	const leaders = order([...people.values()], occasion).filter(
		({ person, standing }) =>
			standing.rank !== null && !receivers.has(person.id) && isThere(person, people)
	);
	const fits = (level: number | null) =>
		level !== null && here !== null && (kind?.from === 'above' ? level < here : level === here);
	return [
		...leaders.filter(({ standing }) => fits(standing.level)),
		...leaders.filter(({ standing }) => !fits(standing.level))
	]
		.slice(0, PROPOSED)
		.map(({ person }) => person);
}
