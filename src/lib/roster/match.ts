import type { Person } from '#lib/people/person.ts';
import { fold } from '#lib/text/fold.ts';
import { unifyTones } from '#lib/text/tone-placement.ts';
import type { DoubtCode } from './doubt.ts';
import { FIELDS, type Fields } from './fields.ts';
import { readPhone } from './phone.ts';
import { isUnmarked } from './spelling.ts';

/** Whom a line of a sheet is taken for, and why that may be wrong. */
export type Match = { readonly person: Person | null; readonly doubt: DoubtCode | null };

type Candidate = { readonly person: Person } & Likeness;
type Likeness = { readonly score: number; readonly doubt: DoubtCode | null };

/**
 * Finds the people on the list whom lines of a sheet tell of, each person once, the surest first.
 * Names are the same without marks and however their tones are placed; the unit and the number tell
 * namesakes apart (domain.md §6.3).
 */
export function matchPeople(rows: readonly Fields[], people: readonly Person[]): readonly Match[] {
	const byName = namesakesIn(people);
	const stored = new Map(people.map((person) => [person, known(person)]));
	const candidates = rows.map((fields) => {
		const told = known(fields);
		return (byName.get(fold(fields.name ?? '')) ?? []).flatMap((person): readonly Candidate[] => {
			const likeness = compare(told, stored.get(person) ?? known(person));
			return likeness ? [{ person, ...likeness }] : [];
		});
	});
	const surest = candidates
		.flatMap((each, row) => each.map((candidate) => ({ row, ...candidate })))
		.toSorted((one, other) => other.score - one.score);
	const matches = new Map<number, Match>();
	const taken = new Set<Person>();
	for (const { row, person, score, doubt } of surest) {
		if (matches.has(row) || taken.has(person)) continue;
		taken.add(person);
		const isTie = candidates[row]?.some((each) => each.score === score && !taken.has(each.person));
		matches.set(row, { person, doubt: isTie ? 'several-match' : doubt });
	}
	return rows.map((_, row) => matches.get(row) ?? { person: null, doubt: null });
}

/** People by their name without marks. */
export function namesakesIn(people: readonly Person[]): ReadonlyMap<string, readonly Person[]> {
	const found = new Map<string, Person[]>();
	for (const person of people) {
		const name = fold(person.name);
		const others = found.get(name);
		if (others) others.push(person);
		else found.set(name, [person]);
	}
	return found;
}

/** Whether two names are spelt alike; small letters and capitals, and the placing of tones, aside. */
export function isSameName(one: string, other: string): boolean {
	return smallName(one) === smallName(other);
}

/** What is compared of a line or a person, made comparable once: there are many pairs. */
type Known = {
	readonly name: string;
	readonly isUnmarked: boolean;
	readonly phone: string;
	readonly unit: string;
	readonly fields: Fields;
};

function known(fields: Fields): Known {
	const { name = '', phone = '', unit = '' } = fields;
	return {
		name: smallName(name),
		isUnmarked: isUnmarked(name),
		phone: readPhone(phone).phone,
		unit: fold(unit),
		fields
	};
}

/** How surely a line tells of a person of that name; null when it does not. */
function compare(told: Known, stored: Known): Likeness | null {
	const same = told.name === stored.name;
	const loose = same || told.isUnmarked || stored.isUnmarked;
	const phones = agree(told.phone, stored.phone);
	const units = agree(told.unit, stored.unit);
	const supported = phones === true || units === true;
	if (!loose && !supported) return null;
	const alike = FIELDS.filter((field) => told.fields[field] === stored.fields[field]).length;
	const score =
		(same ? 1000 : 0) + (loose ? 500 : 0) + (phones ? 200 : 0) + (units ? 100 : 0) + alike;
	const contradicted = !supported && (phones === false || units === false);
	if (!loose) return { score, doubt: 'marks-differ' };
	return { score, doubt: contradicted ? 'namesake' : null };
}

function smallName(name: string): string {
	return unifyTones(name).toLowerCase();
}

/** Whether two things agree; null when one of them is not known. */
function agree(one: string, other: string): boolean | null {
	return one === '' || other === '' ? null : one === other;
}
