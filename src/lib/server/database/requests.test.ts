import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { DEFAULT_PROTOCOL } from '#lib/protocol/protocol.ts';
import { aPerson } from '#lib/testing/make.ts';
import * as conferences from './conferences.ts';
import { migrate } from './migrate.ts';
import { MIGRATIONS } from './migrations/index.ts';
import * as passes from './passes.ts';
import * as people from './people.ts';
import * as requests from './requests.ts';
import { insertConference, temporaryDatabase } from './temporary.ts';

test('a write is remembered with what was asked and what it led to', async () => {
	const { db, dispose } = await temporaryDatabase();
	await insertConference(db, 'quan-5');
	const made = { id: 'one', digest: 'abc', revision: 7 };
	await requests.keep(db, 'quan-5', made);
	expect(await requests.find(db, 'quan-5', 'one')).toEqual(made);
	expect(await requests.find(db, 'phuong-6', 'one')).toBeNull();
	await dispose();
});

test('what an older version wrote is known, and its people are kept', async () => {
	const { db, dispose } = await temporaryDatabase(MIGRATIONS.slice(0, 2));
	await insertConference(db, 'quan-5');
	const change = {
		conference_id: 'quan-5',
		id: 'one',
		at: 0,
		actor: '',
		change: '{}',
		revision: 7
	};
	await db.insertInto('change_entry').values(change).execute();
	await sql`insert into person (id, conference_id, place, category, honorific, name, position, unit,
		phone, presence) values ('an', 'quan-5', 1, 'guests', 'Ông', 'Đỗ Thịnh', 'Phó Chủ tịch',
		'UBND Quận 5', '0901234567', 'late')`.execute(db);
	await migrate(db, 1);
	expect(await requests.find(db, 'quan-5', 'one')).toEqual({ id: 'one', digest: '', revision: 7 });
	expect(await people.list(db, 'quan-5')).toEqual([aPerson({ id: 'an', reply: 'late' })]);
	expect(await passes.list(db, 'quan-5')).toMatchObject([{ personId: 'an', revokedAt: null }]);
	const stored = await conferences.find(db, 'quan-5');
	expect(stored?.conference).toMatchObject({ quorum: 'none', protocol: DEFAULT_PROTOCOL });
	await dispose();
});
