import { sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { migrate } from './migrate.ts';
import { MIGRATIONS } from './migrations/index.ts';
import type { Database } from './schema.ts';
import { temporaryDatabase, type Temporary } from './temporary.ts';

let temporary: Temporary;
let db: Database;

beforeEach(async () => {
	temporary = await temporaryDatabase();
	db = temporary.db;
});

afterEach(() => temporary.dispose());

function applied() {
	return db.selectFrom('migration').selectAll().orderBy('name').execute();
}

test('records each migration and when it ran', async () => {
	expect(await applied()).toEqual(MIGRATIONS.map(({ name }) => ({ name, applied_at: 0 })));
});

test('migrating twice is harmless', async () => {
	await migrate(db, 5);
	expect(await applied()).toEqual(MIGRATIONS.map(({ name }) => ({ name, applied_at: 0 })));
});

test('migrating twice at once is harmless', async () => {
	await Promise.all([migrate(db, 5), migrate(db, 5)]);
	expect(await applied()).toHaveLength(MIGRATIONS.length);
});

test('migrations are numbered in order', () => {
	const numbers = MIGRATIONS.map(({ name }) => Number(name.slice(0, 4)));
	expect(numbers).toEqual(MIGRATIONS.map((_, index) => index + 1));
});

test('a database made by a newer version is refused and left alone', async () => {
	await db.insertInto('migration').values({ name: '9999-later', applied_at: 1 }).execute();
	await expect(migrate(db, 5)).rejects.toMatchObject({ code: 'database-newer' });
});

test('a migration that fails leaves nothing behind', async () => {
	const broken = {
		name: '0003-broken',
		up: async (trx: Database) => {
			await sql`create table half (x)`.execute(trx);
			throw new Error('half way');
		}
	};
	await expect(migrate(db, 5, [...MIGRATIONS, broken])).rejects.toThrow('half way');

	const tables = await sql`select name from sqlite_master where name = 'half'`.execute(db);
	expect(tables.rows).toEqual([]);
	expect(await applied()).toHaveLength(MIGRATIONS.length);
});
