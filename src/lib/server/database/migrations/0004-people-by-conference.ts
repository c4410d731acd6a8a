import { sql } from 'kysely';
import type { Database } from '../schema.ts';

/** A person belongs to one conference: the same caller's id may stand in another. */
export async function up(db: Database): Promise<void> {
	await db.schema.alterTable('person').renameTo('person_before').execute();
	await db.schema.dropIndex('person_by_conference').execute();
	await db.schema
		.createTable('person')
		.addColumn('id', 'text', (c) => c.notNull())
		.addColumn('conference_id', 'text', (c) =>
			c.notNull().references('conference.id').onDelete('cascade')
		)
		.addColumn('place', 'integer', (c) => c.notNull())
		.addColumn('category', 'text', (c) => c.notNull())
		.addColumn('honorific', 'text', (c) => c.notNull())
		.addColumn('name', 'text', (c) => c.notNull())
		.addColumn('position', 'text', (c) => c.notNull())
		.addColumn('unit', 'text', (c) => c.notNull())
		.addColumn('phone', 'text', (c) => c.notNull())
		.addColumn('presence', 'text', (c) => c.notNull())
		.addColumn('substitute_id', 'text')
		.addPrimaryKeyConstraint('person_pk', ['conference_id', 'id'])
		.execute();
	await sql`insert into person select id, conference_id, place, category, honorific, name,
		position, unit, phone, presence, substitute_id from person_before`.execute(db);
	await db.schema.dropTable('person_before').execute();
	await db.schema
		.createIndex('person_by_conference')
		.on('person')
		.columns(['conference_id', 'place'])
		.execute();
}
