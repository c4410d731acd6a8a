import type { Database } from '../schema.ts';

/** Gives every stored conference what an older version did not know, as a new one starts. */
export async function widenConferences(db: Database, fields: object): Promise<void> {
	await rewriteConferences(db, (conference) => ({ ...fields, ...conference }));
}

/** Writes every stored conference anew; what it holds is for each step of the history to know. */
export async function rewriteConferences<T extends object>(
	db: Database,
	rewrite: (conference: T) => object
): Promise<void> {
	const rows = await db.selectFrom('conference').select(['id', 'document']).execute();
	for (const { id, document } of rows) {
		const conference = rewrite(JSON.parse(document) as T);
		await db
			.updateTable('conference')
			.set({ document: JSON.stringify(conference) })
			.where('id', '=', id)
			.execute();
	}
}
