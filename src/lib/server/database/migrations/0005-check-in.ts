import { sql } from 'kysely';
import { DEFAULT_PRIVACY } from '#lib/conference/conference.ts';
import { DEFAULT_PROTOCOL } from '#lib/protocol/protocol.ts';
import type { Instant } from '#lib/time/instant.ts';
import * as passes from '../passes.ts';
import type { Database } from '../schema.ts';
import { widenConferences } from './widen-conferences.ts';

/**
 * What the door needs: more of each person, the figures they carry, the log of who came, and the
 * record of what of it is deleted afterwards.
 */
export async function up(db: Database, now: Instant): Promise<void> {
	await widenPeople(db);
	await makePasses(db);
	await makeLog(db);
	await makePurges(db);
	await widenConferences(db, delegates(now));
}

async function widenPeople(db: Database): Promise<void> {
	const table = db.schema.alterTable('person');
	await table.renameColumn('presence', 'reply').execute();
	for (const name of ['seat', 'note', 'bloc', 'since', 'born', 'absence'])
		await table.addColumn(name, 'text', (c) => c.notNull().defaultTo('')).execute();
	await table
		.addColumn('introduction', 'text', (c) => c.notNull().defaultTo('as-category'))
		.execute();
	for (const name of ['votes', 'rank']) await table.addColumn(name, 'integer').execute();
	await table.addColumn('consent', 'text').execute();
	for (const name of ['invited', 'walk_in'])
		await table.addColumn(name, 'integer', (c) => c.notNull().defaultTo(0)).execute();
	// Until now the office could only say "present" by hand; that was a promise, not a check-in.
	await sql`update person set reply = case reply
		when 'present' then 'coming' when 'expected' then 'waiting' else reply end`.execute(db);
}

/** What a conference decides about its delegates, as a new one starts. */
function delegates(now: Instant) {
	return {
		protocol: DEFAULT_PROTOCOL,
		quorum: 'none',
		selfCheckIn: false,
		// What an older version kept is kept as long again from now on: nothing goes unannounced.
		privacy: { ...DEFAULT_PRIVACY, since: now }
	};
}

async function makePasses(db: Database): Promise<void> {
	await db.schema
		.createTable('pass')
		.addColumn('conference_id', 'text', (c) =>
			c.notNull().references('conference.id').onDelete('cascade')
		)
		.addColumn('token', 'text', (c) => c.notNull().primaryKey())
		.addColumn('code', 'text', (c) => c.notNull())
		.addColumn('person_id', 'text', (c) => c.notNull())
		.addColumn('issued_at', 'integer', (c) => c.notNull())
		.addColumn('revoked_at', 'integer')
		.addUniqueConstraint('pass_code', ['conference_id', 'code'])
		.execute();
	await db.schema
		.createIndex('pass_by_person')
		.on('pass')
		.columns(['conference_id', 'person_id'])
		.execute();
	const people = await db.selectFrom('person').select(['conference_id', 'id']).execute();
	for (const { conference_id, id } of people) await passes.issue(db, conference_id, id, 0);
}

async function makeLog(db: Database): Promise<void> {
	await db.schema
		.createTable('attendance_entry')
		.addColumn('conference_id', 'text', (c) =>
			c.notNull().references('conference.id').onDelete('cascade')
		)
		.addColumn('id', 'text', (c) => c.notNull())
		.addColumn('seq', 'integer', (c) => c.notNull())
		.addColumn('at', 'integer', (c) => c.notNull())
		.addColumn('arrived_at', 'integer', (c) => c.notNull())
		.addColumn('actor', 'text', (c) => c.notNull())
		.addColumn('station', 'text', (c) => c.notNull())
		.addColumn('person_id', 'text')
		.addColumn('digest', 'text', (c) => c.notNull())
		.addColumn('event', 'text', (c) => c.notNull())
		.addColumn('answer', 'text', (c) => c.notNull())
		.addColumn('revision', 'integer', (c) => c.notNull())
		.addPrimaryKeyConstraint('attendance_entry_pk', ['conference_id', 'id'])
		.addUniqueConstraint('attendance_entry_seq', ['conference_id', 'seq'])
		.execute();
	await sql`create trigger attendance_entry_never_edited before update on attendance_entry
		begin select raise(abort, 'append-only'); end`.execute(db);
}

/**
 * The one exception to append-only: what stood in a log before a purge that is on record may be
 * deleted from the doors' log, and taken out of the set-up log.
 */
async function makePurges(db: Database): Promise<void> {
	await db.schema
		.createTable('purge')
		.addColumn('conference_id', 'text', (c) =>
			c.notNull().references('conference.id').onDelete('cascade')
		)
		.addColumn('id', 'text', (c) => c.notNull())
		.addColumn('at', 'integer', (c) => c.notNull())
		.addColumn('actor', 'text', (c) => c.notNull())
		.addColumn('deleted', 'text', (c) => c.notNull())
		.addColumn('kept', 'text', (c) => c.notNull())
		.addColumn('revision', 'integer', (c) => c.notNull())
		.addPrimaryKeyConstraint('purge_pk', ['conference_id', 'id'])
		.execute();
	await sql`drop trigger change_entry_never_edited`.execute(db);
	const stands = 'exists (select 1 from conference where id = old.conference_id)';
	const unpurged = `not exists (select 1 from purge
		where conference_id = old.conference_id and revision > old.revision)`;
	for (const [name, event, when] of [
		['purge_never_edited', 'update on purge', 'true'],
		['purge_never_deleted', 'delete on purge', stands],
		['attendance_entry_never_deleted', 'delete on attendance_entry', `${stands} and ${unpurged}`],
		['change_entry_never_edited', 'update on change_entry', unpurged]
	]) {
		await sql
			.raw(
				`create trigger ${name} before ${event} when ${when}
				begin select raise(abort, 'append-only'); end`
			)
			.execute(db);
	}
}
