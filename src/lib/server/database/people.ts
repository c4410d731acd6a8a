import type { Person, Presence } from '#lib/people/person.ts';
import type { Database } from './open.ts';

/** Everyone invited to a conference, in the order of the office's list. */
export async function list(db: Database, conferenceId: string): Promise<readonly Person[]> {
	const rows = await db
		.selectFrom('person')
		.selectAll()
		.where('conference_id', '=', conferenceId)
		.orderBy('place')
		.execute();
	return rows.map((row) => ({
		id: row.id,
		category: row.category,
		honorific: row.honorific,
		name: row.name,
		position: row.position,
		unit: row.unit,
		phone: row.phone,
		presence: row.presence as Presence,
		substituteId: row.substitute_id
	}));
}

/** Keeps someone new, at the end of the list. */
export async function insert(db: Database, conferenceId: string, person: Person): Promise<void> {
	const last = await db
		.selectFrom('person')
		.select((select) => select.fn.max('place').as('place'))
		.where('conference_id', '=', conferenceId)
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

function toRow({ substituteId, ...person }: Person) {
	return { ...person, substitute_id: substituteId };
}
