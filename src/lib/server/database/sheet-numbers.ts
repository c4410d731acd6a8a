import type { SheetNumbers } from '#lib/attendance/sheet-number.ts';
import type { Database } from './schema.ts';

/** Every number that was given in a conference, also to people who have left its list since. */
export async function list(db: Database, conferenceId: string): Promise<SheetNumbers> {
	const rows = await db
		.selectFrom('sheet_number')
		.select(['person_id', 'number'])
		.where('conference_id', '=', conferenceId)
		.orderBy('number')
		.execute();
	return new Map(rows.map(({ person_id, number }) => [person_id, number]));
}

/** A person's number: the next one that nobody ever had, unless they were given theirs before. */
export async function give(db: Database, conferenceId: string, personId: string): Promise<number> {
	const ofConference = db.selectFrom('sheet_number').where('conference_id', '=', conferenceId);
	const known = await ofConference
		.select('number')
		.where('person_id', '=', personId)
		.executeTakeFirst();
	if (known) return known.number;
	const last = await ofConference
		.select('number')
		.orderBy('number', 'desc')
		.limit(1)
		.executeTakeFirst();
	const number = (last?.number ?? 0) + 1;
	await db
		.insertInto('sheet_number')
		.values({ conference_id: conferenceId, person_id: personId, number })
		.execute();
	return number;
}
