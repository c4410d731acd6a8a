import { sql } from 'kysely';
import type { Database } from '../schema.ts';

/** The tables of the first version. */
export async function up(db: Database): Promise<void> {
	await createConferences(db);
	await createRuns(db);
	await createAccess(db);
}

async function createConferences(db: Database): Promise<void> {
	await db.schema
		.createTable('conference')
		.addColumn('id', 'text', (c) => c.primaryKey())
		.addColumn('slug', 'text', (c) => c.notNull().unique())
		.addColumn('document', 'text', (c) => c.notNull())
		.addColumn('revision', 'bigint', (c) => c.notNull())
		.addColumn('created_at', 'bigint', (c) => c.notNull())
		.execute();
	await db.schema
		.createTable('person')
		.addColumn('id', 'text', (c) => c.primaryKey())
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
		.execute();
	await db.schema
		.createIndex('person_by_conference')
		.on('person')
		.columns(['conference_id', 'place'])
		.execute();
}

async function createRuns(db: Database): Promise<void> {
	await db.schema
		.createTable('run')
		.addColumn('id', 'text', (c) => c.primaryKey())
		.addColumn('conference_id', 'text', (c) => c.notNull().references('conference.id'))
		.addColumn('kind', 'text', (c) => c.notNull().check(sql`kind in ('real', 'rehearsal')`))
		.addColumn('opened_at', 'bigint', (c) => c.notNull())
		.addColumn('closed_at', 'bigint')
		.execute();
	await db.schema
		.createIndex('run_by_conference')
		.on('run')
		.columns(['conference_id', 'opened_at'])
		.execute();
	await db.schema
		.createTable('run_entry')
		.addColumn('conference_id', 'text', (c) => c.notNull().references('conference.id'))
		.addColumn('id', 'text', (c) => c.notNull())
		.addColumn('run_id', 'text', (c) => c.notNull().references('run.id').onDelete('cascade'))
		.addColumn('seq', 'integer', (c) => c.notNull())
		.addColumn('at', 'bigint', (c) => c.notNull())
		.addColumn('actor', 'text', (c) => c.notNull())
		.addColumn('event', 'text', (c) => c.notNull())
		.addColumn('revision', 'bigint', (c) => c.notNull())
		.addPrimaryKeyConstraint('run_entry_pk', ['conference_id', 'id'])
		.addUniqueConstraint('run_entry_seq', ['run_id', 'seq'])
		.execute();
	await db.schema
		.createTable('change_entry')
		.addColumn('conference_id', 'text', (c) => c.notNull().references('conference.id'))
		.addColumn('id', 'text', (c) => c.notNull())
		.addColumn('at', 'bigint', (c) => c.notNull())
		.addColumn('actor', 'text', (c) => c.notNull())
		.addColumn('change', 'text', (c) => c.notNull())
		.addColumn('revision', 'bigint', (c) => c.notNull())
		.addPrimaryKeyConstraint('change_entry_pk', ['conference_id', 'id'])
		.execute();
}

async function createAccess(db: Database): Promise<void> {
	await db.schema
		.createTable('access_grant')
		.addColumn('id', 'text', (c) => c.primaryKey())
		.addColumn('conference_id', 'text', (c) => c.references('conference.id').onDelete('cascade'))
		.addColumn('role', 'text', (c) => c.notNull())
		.addColumn('name', 'text', (c) => c.notNull())
		.addColumn('token_hash', 'text', (c) => c.notNull().unique())
		.addColumn('may_advance', 'integer', (c) => c.notNull())
		.addColumn('created_at', 'bigint', (c) => c.notNull())
		.addColumn('last_seen_at', 'bigint')
		.addColumn('expires_at', 'bigint')
		.addColumn('revoked_at', 'bigint')
		.execute();
	await db.schema
		.createIndex('access_grant_by_conference')
		.on('access_grant')
		.column('conference_id')
		.execute();
	await db.schema
		.createTable('pairing')
		.addColumn('id', 'text', (c) => c.primaryKey())
		.addColumn('code_hash', 'text', (c) => c.notNull().unique())
		.addColumn('conference_id', 'text', (c) => c.references('conference.id').onDelete('cascade'))
		.addColumn('role', 'text', (c) => c.notNull())
		.addColumn('name', 'text', (c) => c.notNull())
		.addColumn('may_advance', 'integer', (c) => c.notNull())
		.addColumn('created_at', 'bigint', (c) => c.notNull())
		.addColumn('expires_at', 'bigint', (c) => c.notNull())
		.addColumn('used_at', 'bigint')
		.execute();
	await db.schema
		.createTable('organiser')
		.addColumn('id', 'text', (c) => c.primaryKey())
		.addColumn('passphrase_hash', 'text', (c) => c.notNull())
		.addColumn('updated_at', 'bigint', (c) => c.notNull())
		.execute();
}
