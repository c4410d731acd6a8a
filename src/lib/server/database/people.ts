import { presenceBefore, type Introduction, type Person, type Reply } from '#lib/people/person.ts';
import type { Consent } from '#lib/privacy/consent.ts';
import type { Database, PersonTable } from './schema.ts';

/** Everyone invited to a conference, in the order of the office's list. */
export async function list(db: Database, conferenceId: string): Promise<readonly Person[]> {
	const rows = await db
		.selectFrom('person')
		.selectAll()
		.where('conference_id', '=', conferenceId)
		.orderBy('place')
		.execute();
	return rows.map(fromRow);
}

/** Keeps someone new, at the end of the list. */
export async function insert(db: Database, conferenceId: string, person: Person): Promise<void> {
	const last = await db
		.selectFrom('person')
		.select('place')
		.where('conference_id', '=', conferenceId)
		.orderBy('place', 'desc')
		.limit(1)
		.executeTakeFirst();
	await db
		.insertInto('person')
		.values({ ...toRow(person), conference_id: conferenceId, place: (last?.place ?? 0) + 1 })
		.execute();
}

/** Keeps a corrected person. */
export async function save(db: Database, conferenceId: string, person: Person): Promise<void> {
	await db
		.updateTable('person')
		.set(toRow(person))
		.where('conference_id', '=', conferenceId)
		.where('id', '=', person.id)
		.execute();
}

/** Takes a person off the list. */
export async function remove(db: Database, conferenceId: string, id: string): Promise<void> {
	await db
		.deleteFrom('person')
		.where('conference_id', '=', conferenceId)
		.where('id', '=', id)
		.execute();
}

function fromRow(row: PersonTable): Person {
	const { conference_id, place, substitute_id, walk_in, consent, ...rest } = row;
	const reply = row.reply as Reply;
	return {
		...rest,
		introduction: row.introduction as Introduction,
		votes: row.votes === null ? null : row.votes === 1,
		invited: row.invited === 1,
		walkIn: walk_in === 1,
		reply,
		presence: presenceBefore(reply),
		substituteId: substitute_id,
		consent: consent === null ? null : (JSON.parse(consent) as Consent)
	};
}

function toRow({ substituteId, walkIn, presence, consent, ...person }: Person) {
	return {
		...person,
		votes: person.votes === null ? null : Number(person.votes),
		invited: Number(person.invited),
		walk_in: Number(walkIn),
		substitute_id: substituteId,
		consent: consent && JSON.stringify(consent)
	};
}
