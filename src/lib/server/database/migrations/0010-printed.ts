import type { Database } from '../schema.ts';

/** What was last printed of every paper, and what its pages showed. */
export async function up(db: Database): Promise<void> {
	await db.schema
		.createTable('printed')
		.addColumn('conference_id', 'text', (c) =>
			c.notNull().references('conference.id').onDelete('cascade')
		)
		.addColumn('print', 'text', (c) => c.notNull())
		.addColumn('choice', 'text', (c) => c.notNull())
		.addColumn('origin', 'text', (c) => c.notNull())
		.addColumn('pieces', 'text', (c) => c.notNull())
		.addColumn('sheets', 'integer', (c) => c.notNull())
		.addColumn('actor', 'text', (c) => c.notNull())
		.addColumn('at', 'integer', (c) => c.notNull())
		.addPrimaryKeyConstraint('printed_pk', ['conference_id', 'print', 'choice'])
		.execute();
}
