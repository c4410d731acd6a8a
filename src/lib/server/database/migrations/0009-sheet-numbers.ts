import { sql } from 'kysely';
import type { Database } from '../schema.ts';

/**
 * Everybody gets the number under which sign-in sheets have them: whoever is on a list already by
 * their place in it. A number stays with its person, and stays taken when they leave the list.
 */
export async function up(db: Database): Promise<void> {
	await db.schema
		.createTable('sheet_number')
		.addColumn('conference_id', 'text', (c) =>
			c.notNull().references('conference.id').onDelete('cascade')
		)
		.addColumn('person_id', 'text', (c) => c.notNull())
		.addColumn('number', 'integer', (c) => c.notNull())
		.addPrimaryKeyConstraint('sheet_number_pk', ['conference_id', 'person_id'])
		.addUniqueConstraint('sheet_number_once', ['conference_id', 'number'])
		.execute();
	await sql`insert into sheet_number select conference_id, id,
		row_number() over (partition by conference_id order by place, id) from person`.execute(db);
	const stands = 'exists (select 1 from conference where id = old.conference_id)';
	for (const [name, event, when] of [
		['sheet_number_never_edited', 'update', 'true'],
		['sheet_number_never_deleted', 'delete', stands]
	]) {
		await sql
			.raw(
				`create trigger ${name} before ${event} on sheet_number when ${when}
				begin select raise(abort, 'append-only'); end`
			)
			.execute(db);
	}
}
