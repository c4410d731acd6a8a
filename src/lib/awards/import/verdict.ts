import type { Person } from '#lib/people/person.ts';
import { isUnmarked } from '#lib/roster/spelling.ts';
import { fold } from '#lib/text/fold.ts';
import type { Outcome } from '#lib/roster/verdict.ts';
import type { Award } from '../award.ts';
import { isBarring, type Doubt } from './doubt.ts';
import { FIELDS, type Field, type Fields } from './fields.ts';
import type { Match } from './match.ts';
import type { Choice } from './reading.ts';

/** What a line comes to, and why. */
export type Verdict = {
	readonly fields: Fields;
	/** The award of the list that it speaks of; null for a new one. */
	readonly stored: Award | null;
	/** Who comes up; null for nobody of the list. */
	readonly person: Person | null;
	readonly namesakes: readonly Person[];
	/** What of the stored award would change. */
	readonly changes: readonly (Field | 'person' | 'place')[];
	readonly outcome: Outcome;
	readonly doubts: readonly Doubt[];
};

/** What is weighed of one line. */
export type Case = {
	readonly fields: Fields;
	readonly doubts: readonly Doubt[];
	readonly match: Match;
	readonly stored: Award | null;
	/** Whoever comes up as stored. */
	readonly receives: Person | null;
	/** It stands before or after others it followed or preceded. */
	readonly isMoved: boolean;
};

/** Settles what becomes of a line. What the list already has is not asked about again. */
export function judge(
	{ fields, doubts, match, stored, receives, isMoved }: Case,
	{ include, person: chosen }: Choice
): Verdict {
	const person =
		chosen === undefined && receives ? receives : stored && match.doubt ? null : match.person;
	const told = addressed(stored ? kept(fields, stored) : fields, match.doubt ? null : person);
	const changes: Verdict['changes'] = stored
		? [
				...FIELDS.filter((field) => told[field] !== stored[field]),
				...((person?.id ?? null) === stored.personId ? [] : (['person'] as const)),
				...(isMoved ? (['place'] as const) : [])
			]
		: [];
	const asked = [
		...doubts.filter(({ field }) => !stored || changes.includes(field)),
		...(isMatchAsked(match, stored, changes) ? [ofMatch(match)] : [])
	];
	const verdict = { fields: told, stored, person, namesakes: match.namesakes, changes };
	const settle = (outcome: Outcome): Verdict => ({ ...verdict, doubts: asked, outcome });
	if (include === false) return settle('left-out');
	if (asked.some(isBarring) || (asked.length > 0 && !include)) return settle('doubtful');
	if (!stored) return settle('new');
	return settle(changes.length > 0 ? 'changed' : 'same');
}

/** Somebody honoured whom nothing else addresses is addressed as the list of people has them. */
function addressed(fields: Fields, person: Person | null): Fields {
	const isOpen = fields.form === 'individual' && fields.honorific === '';
	return isOpen && person ? { ...fields, honorific: person.honorific } : fields;
}

/** Whom a line on the list speaks of is settled; but a name written anew may part from theirs. */
function isMatchAsked(
	{ doubt }: Match,
	stored: Award | null,
	changes: Verdict['changes']
): boolean {
	if (!stored) return doubt !== null;
	return doubt === 'marks-differ' && changes.includes('name');
}

function ofMatch({ doubt, person }: Match): Doubt {
	return { code: doubt ?? 'namesake', field: 'person', name: person?.name ?? '' };
}

/** What a line does not say, or says only without marks, stays as it is stored. */
function kept(fields: Fields, stored: Award): Fields {
	const keep = <T extends string>(told: T, known: T): T =>
		told === '' || (isUnmarked(told) && fold(told) === fold(known)) ? known : told;
	return {
		form: fields.form,
		honorific: keep(fields.honorific, stored.honorific),
		name: keep(fields.name, stored.name),
		title: keep(fields.title, stored.title),
		kind: keep(fields.kind, stored.kind),
		merit: keep(fields.merit, stored.merit),
		prize: keep(fields.prize, stored.prize)
	};
}
