import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openHouse } from './house.ts';

const PAGE = 4096;

let dataDir: string;

beforeEach(() => {
	dataDir = mkdtempSync(join(tmpdir(), 'nghi-trinh-'));
});

afterEach(() => rmSync(dataDir, { recursive: true }));

/** Opens the house and closes it; gives the pages in which the migrations are noted. */
async function openAndClose(): Promise<readonly number[]> {
	const house = await openHouse(dataDir, () => 0);
	const { rows } = await sql<{ rootpage: number }>`
		select rootpage from sqlite_master where tbl_name = 'migration'`.execute(house.db);
	await house.close();
	return rows.map(({ rootpage }) => rootpage);
}

test('a database damaged in the middle is refused with its code, and let go of', async () => {
	const pages = await openAndClose();
	const file = join(dataDir, 'nghi-trinh.sqlite');
	const whole = readFileSync(file);
	const damaged = Buffer.from(whole);
	for (const page of pages) damaged.fill(0xff, (page - 1) * PAGE, page * PAGE);
	writeFileSync(file, damaged);
	const refused = { name: 'StartupError', code: 'database-damaged' };
	await expect(openAndClose()).rejects.toMatchObject(refused);

	writeFileSync(file, whole);
	expect(await openAndClose()).toEqual(pages);
});
