import type { Award, Decision } from '../award.ts';
import type { AwardsChange } from '../awards-change.ts';
import type { Understanding, UnderstoodAward } from './understanding.ts';

export type AwardsImport = Extract<AwardsChange, { change: 'awards' }>;

/**
 * The one change that takes in all that is new or changed, and takes off what the office says.
 * Whatever the list has keeps its id; what stays otherwise the same still takes its new place.
 * @param newId makes an id for what is new
 */
export function importOf(
	{ decisions, rows }: Pick<Understanding, 'decisions' | 'rows'>,
	removed: readonly string[],
	newId: () => string
): AwardsImport {
	const taken = rows.filter(({ outcome }) => TAKEN.has(outcome));
	const used = decisions.filter(({ key }) => taken.some(({ decision }) => decision === key));
	const ids = new Map(used.map(({ key, stored }) => [key, stored?.id ?? newId()]));
	return {
		change: 'awards',
		decisions: used.map(({ key, fields }): Decision => ({ id: ids.get(key) ?? '', ...fields })),
		set: taken
			.filter(({ outcome, place, stored }) => outcome !== 'same' || place !== stored?.place)
			.map((line) => awardOf(line, ids.get(line.decision) ?? '', newId)),
		removed
	};
}

/** A line that stays out takes nothing along, not even its decision. */
const TAKEN: ReadonlySet<UnderstoodAward['outcome']> = new Set(['new', 'changed', 'same']);

function awardOf(line: UnderstoodAward, decision: string, newId: () => string): Award {
	const { stored, fields, place, person } = line;
	return { id: stored?.id ?? newId(), decision, place, ...fields, personId: person?.id ?? null };
}
