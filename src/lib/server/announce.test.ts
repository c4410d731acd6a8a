import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import * as organiser from './access/organiser.ts';
import { announce } from './announce.ts';
import { openHouse, type House } from './house.ts';

let dataDir: string;
let house: House;

beforeEach(async () => {
	dataDir = mkdtempSync(join(tmpdir(), 'nghi-trinh-'));
	house = await openHouse(dataDir, () => 0);
});

afterEach(async () => {
	await house.close();
	rmSync(dataDir, { recursive: true });
});

async function announced(): Promise<string> {
	const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
	await announce(house);
	const printed = write.mock.calls.map(([text]) => text).join('');
	write.mockRestore();
	return printed;
}

test('until there is a passphrase, the way in is printed', async () => {
	expect(await announced()).toMatch(/http:\/\/localhost:3000\/sign-in\/[\w-]{43}\n/);
});

test('once there is one, nothing is', async () => {
	const cost = { N: 16, r: 1, p: 1 };
	await organiser.setPassphrase(house.db, 'Mặt trận Quận 5', { keep: '', now: 0, cost });
	expect(await announced()).toBe('');
});

test('a disk that cannot be written does not keep the server from starting', async () => {
	await sql`pragma query_only = on`.execute(house.db);
	expect((await announced()).trim()).toMatch(/^Chưa tạo được đường dẫn đăng nhập .+ · No sign-in/);
});
