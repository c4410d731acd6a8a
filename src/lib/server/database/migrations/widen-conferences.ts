import type { Database } from '../schema.ts';

/** Gives every stored conference what an older version did not know, as a new one starts. */
export async function widenConferences(db: Database, fields: object): Promise<void> {
	const rows = await db.selectFrom('conference').select(['id', 'document']).execute();
	for (const { id, document } of rows) {
		const conference = { ...fields, ...(JSON.parse(document) as object) };
		await db
			.updateTable('conference')
			.set({ document: JSON.stringify(conference) })
			.where('id', '=', id)
			.execute();
	}
}
