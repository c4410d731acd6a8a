import type { Conference } from '#lib/conference/conference.ts';
import type { Database } from './open.ts';

/** A conference as it is kept, with the revision of its last change. */
export type StoredConference = { readonly conference: Conference; readonly revision: number };

/** Every conference, newest first. */
export async function list(db: Database): Promise<readonly Conference[]> {
	const rows = await db
		.selectFrom('conference')
		.select('document')
		.orderBy('created_at', 'desc')
		.execute();
	return rows.map((row) => read(row.document));
}

/** The conference behind a slug, or null. */
export async function find(db: Database, slug: string): Promise<StoredConference | null> {
	const row = await db
		.selectFrom('conference')
		.select(['document', 'revision'])
		.where('slug', '=', slug)
		.executeTakeFirst();
	return row ? { conference: read(row.document), revision: row.revision } : null;
}

/** Keeps a new conference. */
export async function insert(
	db: Database,
	conference: Conference,
	at: { now: number; revision: number }
): Promise<void> {
	await db
		.insertInto('conference')
		.values({
			id: conference.id,
			slug: conference.slug,
			document: JSON.stringify(conference),
			revision: at.revision,
			created_at: at.now
		})
		.execute();
}

/** Keeps a changed conference; its revision is marked with `touch`, as for every write. */
export async function save(db: Database, conference: Conference): Promise<void> {
	await db
		.updateTable('conference')
		.set({ document: JSON.stringify(conference) })
		.where('id', '=', conference.id)
		.execute();
}

/** Marks that something belonging to the conference changed. */
export async function touch(db: Database, id: string, revision: number): Promise<void> {
	await db.updateTable('conference').set({ revision }).where('id', '=', id).execute();
}

/** Whether a conference ever began or anybody came to it: then its logs are a record. */
export async function isRecord(db: Database, id: string): Promise<boolean> {
	const passage = await db
		.selectFrom('attendance_entry')
		.select('id')
		.where('conference_id', '=', id)
		.where('person_id', 'is not', null)
		.executeTakeFirst();
	if (passage) return true;
	const entry = await db
		.selectFrom('run_entry')
		.innerJoin('run', 'run.id', 'run_entry.run_id')
		.select('run_entry.id')
		.where('run_entry.conference_id', '=', id)
		.where('run.kind', '=', 'real')
		.executeTakeFirst();
	return entry !== undefined;
}

/** Takes away a conference that is no record yet, and all that belongs to it; tells whether it did. */
export async function remove(db: Database, id: string): Promise<boolean> {
	return db.transaction().execute(async (trx) => {
		if (await isRecord(trx, id)) return false;
		// The rest goes with the conference itself.
		await trx.deleteFrom('run').where('conference_id', '=', id).execute();
		await trx.deleteFrom('change_entry').where('conference_id', '=', id).execute();
		await trx.deleteFrom('conference').where('id', '=', id).execute();
		return true;
	});
}

function read(document: string): Conference {
	return JSON.parse(document) as Conference;
}
