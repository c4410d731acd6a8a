import { read } from '#lib/attendance/pass.ts';
import type { Finding, Scan } from '#lib/attendance/scan.ts';
import { newcomer } from '#lib/conference/edit-roster.ts';
import { peopleById, type Person, type PersonFields } from '#lib/people/person.ts';
import { maySend } from '#lib/people/substitution.ts';
import type { Database } from '../database/open.ts';
import * as passes from '../database/passes.ts';
import * as people from '../database/people.ts';
import * as sheetNumbers from '../database/sheet-numbers.ts';
import type { Held } from './held.ts';

/** Whom a door reports: the figures it read, someone it picked from the list, or someone new. */
export type Named =
	{ readonly code: string } | { readonly delegateId: string } | { readonly guest: PersonFields };

/** What a door reports: who passed, and in whose place if in anyone's (đi thay). */
export type DoorReport = Scan & {
	readonly who: Named;
	readonly insteadOf: string | null;
	/** Who asks: the grant of the desk. */
	readonly actor: string;
};

/** Whom a report names; someone new is put on the list. */
export async function findPerson(
	db: Database,
	held: Held,
	{ id, who, insteadOf }: DoorReport,
	now: number
): Promise<{ finding: Finding; held: Held }> {
	if ('guest' in who) {
		// Written before, and asked about again after the log that told so was purged.
		const written = held.roster.get(id);
		if (written) return { finding: { person: written }, held };
		const { categories } = held.conference;
		// Nobody who stands in the door is turned away for a category that was renamed meanwhile.
		const known = categories.some((category) => category.id === who.guest.category);
		const category = known ? who.guest.category : (categories.at(-1)?.id ?? '');
		const entered = { ...newcomer(id, { ...who.guest, category }), walkIn: true };
		// Entered with those they come from; yet membership is personal (domain.md §4.2).
		const person = insteadOf === null ? entered : { ...entered, votes: false };
		await people.insert(db, held.conference.id, person);
		const number = await sheetNumbers.give(db, held.conference.id, id);
		await passes.issue(db, held.conference.id, id, now);
		const numbers = new Map(held.sheetNumbers).set(id, number);
		return { finding: { person }, held: { ...withPerson(held, person), sheetNumbers: numbers } };
	}
	const finding =
		'code' in who ? await findByFigures(db, held, who.code) : onList(held, who.delegateId);
	return { finding, held };
}

async function findByFigures(db: Database, held: Held, code: string): Promise<Finding> {
	const reading = read(code);
	if (!('figures' in reading)) {
		return { nobody: reading.kind === 'misread' ? 'misread' : 'unknown-code' };
	}
	const conferenceId = held.conference.id;
	const pass =
		reading.kind === 'token'
			? await passes.byToken(db, reading.figures)
			: await passes.byCode(db, conferenceId, reading.figures);
	if (!pass) return { nobody: 'unknown-code' };
	if (pass.conferenceId !== conferenceId) return { nobody: 'wrong-conference' };
	if (pass.revokedAt !== null) return { nobody: 'revoked' };
	return onList(held, pass.personId);
}

function onList(held: Held, id: string): Finding {
	const person = held.roster.get(id);
	return person ? { person } : { nobody: 'person-not-found' };
}

/**
 * Whoever came in another's place is linked to them: the other will not come. Where that would make
 * a chain they are let in all the same, for themselves.
 */
export async function substitute(
	db: Database,
	held: Held,
	{ kind, insteadOf }: DoorReport,
	finding: Finding
): Promise<Held> {
	const absent = kind === 'in' && insteadOf && held.roster.get(insteadOf);
	if (!absent || !('person' in finding)) return held;
	if (!maySend(absent.id, finding.person.id, held.roster)) return held;
	const changed = {
		...absent,
		substituteId: finding.person.id,
		reply: 'absent',
		presence: 'absent'
	} as const;
	await people.save(db, held.conference.id, changed);
	return withPerson(held, changed);
}

function withPerson(held: Held, person: Person): Held {
	return { ...held, roster: peopleById([...held.roster.values(), person]) };
}
