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

/** Keeps a changed conference. */
export async function save(db: Database, conference: Conference, revision: number): Promise<void> {
	await db
		.updateTable('conference')
		.set({ document: JSON.stringify(conference), revision })
		.where('id', '=', conference.id)
		.execute();
}

/** Marks that something belonging to the conference changed. */
export async function touch(db: Database, id: string, revision: number): Promise<void> {
	await db.updateTable('conference').set({ revision }).where('id', '=', id).execute();
}

function read(document: string): Conference {
	return JSON.parse(document) as Conference;
}
