import { sql } from 'kysely';
import type { Database } from '../schema.ts';

/**
 * Every write's id in one place: a retry is recognised whatever it asked for, and after the
 * rehearsal it belonged to is gone.
 */
export async function up(db: Database): Promise<void> {
	await db.schema
		.createTable('request')
		.addColumn('conference_id', 'text', (c) =>
			c.notNull().references('conference.id').onDelete('cascade')
		)
		.addColumn('id', 'text', (c) => c.notNull())
		.addColumn('digest', 'text', (c) => c.notNull())
		.addColumn('revision', 'bigint', (c) => c.notNull())
		.addPrimaryKeyConstraint('request_pk', ['conference_id', 'id'])
		.execute();
	for (const log of ['run_entry', 'change_entry']) {
		await sql
			.raw(
				`insert into request (conference_id, id, digest, revision)
				select conference_id, id, '', revision from ${log} where true on conflict do nothing`
			)
			.execute(db);
	}
}
