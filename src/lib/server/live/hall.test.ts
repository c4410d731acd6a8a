import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isRefusal } from '#lib/refusal.ts';
import { migrate } from '../database/migrate.ts';
import { openDatabase, type Database } from '../database/open.ts';
import { ensureSeed } from '../seed/seed.ts';
import { openHall, type Hall } from './hall.ts';

const NOW = Date.parse('2022-04-22T01:00:00Z');
let dataDir: string;
let db: Database;
let hall: Hall;

async function openIt(): Promise<Hall> {
	const opened = await openHall(db, 'quan-5', () => NOW);
	if (!opened) throw new Error('the ready conference is not there');
	return opened;
}

function request() {
	return { id: randomUUID(), actor: 'desk' };
}

async function failWrites(table: string): Promise<void> {
	const { sql } = await import('kysely');
	await sql`create trigger no_room before insert on ${sql.table(table)} begin select raise(abort, 'no room'); end`.execute(
		db
	);
}

beforeEach(async () => {
	dataDir = mkdtempSync(join(tmpdir(), 'hall-'));
	db = openDatabase(dataDir);
	await migrate(db, NOW);
	await ensureSeed(db, NOW);
	hall = await openIt();
});

afterEach(async () => {
	await db.destroy();
	rmSync(dataDir, { recursive: true });
});

test('a slug that names no conference opens no hall', async () => {
	expect(await openHall(db, 'khong-co', () => NOW)).toBeNull();
});

test('a run is the same after the hall is opened again', async () => {
	await hall.command(request(), { command: 'start' });
	await hall.command(request(), { command: 'next' });
	await hall.command(request(), { command: 'tell', text: 'Mời kết thúc sớm' });
	await hall.command(request(), { command: 'show', scene: 'message', text: 'Xin chào' });
	expect((await openIt()).state().run).toEqual(hall.state().run);
});

test('a retried command answers the same and is applied once', async () => {
	await hall.command(request(), { command: 'start' });
	const retried = request();
	const first = await hall.command(retried, { command: 'next' });
	const second = await hall.command(retried, { command: 'next' });
	expect(second).toEqual(first);
	expect(hall.state().run.past).toHaveLength(2);
});

test('a retried change answers the same and is applied once', async () => {
	const retried = request();
	const change = { change: 'add-item', title: 'Ra mắt', before: null } as const;
	const first = await hall.change(retried, change);
	expect(await hall.change(retried, change)).toEqual(first);
	const added = hall.state().conference.agenda.filter((item) => item.title === 'Ra mắt');
	expect(added).toHaveLength(1);
});

test('many desks pressing next from one cue advance once', async () => {
	await hall.command(request(), { command: 'start' });
	const from = hall.state().run.progress.cue ?? '';
	const answers = await Promise.all(
		Array.from({ length: 20 }, () => hall.command(request(), { command: 'next', from }))
	);
	expect(answers.filter((answer) => !isRefusal(answer))).toHaveLength(1);
});

test('the revision grows with every write, also when the clock stands still', async () => {
	const revisions = [hall.state().revision];
	for (const command of ['start', 'next', 'pause', 'resume', 'undo'] as const) {
		await hall.command(request(), { command });
		revisions.push(hall.state().revision);
	}
	expect(revisions).toEqual([...new Set(revisions)].sort((a, b) => a - b));
	expect((await openIt()).state().revision).toBe(hall.state().revision);
});

test('a refused command changes nothing, not even the revision', async () => {
	const before = hall.state();
	expect(await hall.command(request(), { command: 'next' })).toMatchObject({
		refused: 'not-started'
	});
	expect(hall.state()).toEqual(before);
});

test('a rehearsal leaves no trace in the real run', async () => {
	const before = hall.state().run;
	await hall.rehearse(true);
	await hall.command(request(), { command: 'start' });
	await hall.command(request(), { command: 'note', text: 'thử' });
	expect(hall.state().rehearsal).toBe(true);
	await hall.rehearse(false);
	expect(hall.state().run).toEqual(before);
	expect(hall.state().rehearsal).toBe(false);
	expect(await db.selectFrom('run_entry').selectAll().execute()).toEqual([]);
});

test('nobody rehearses over a conference that is under way', async () => {
	await hall.command(request(), { command: 'start' });
	expect(await hall.rehearse(true)).toMatchObject({ refused: 'already-started' });
	expect(hall.state().rehearsal).toBe(false);
});

test('a rehearsal survives a restart as a rehearsal', async () => {
	await hall.rehearse(true);
	await hall.command(request(), { command: 'start' });
	const again = (await openIt()).state();
	expect([again.rehearsal, again.run.progress.phase]).toEqual([true, 'running']);
});

test('what could not be written did not happen', async () => {
	await failWrites('run_entry');
	const before = hall.state();
	await expect(hall.command(request(), { command: 'start' })).rejects.toThrow('no room');
	expect(hall.state()).toEqual(before);
	expect((await openIt()).state().run).toEqual(before.run);
});

test('after a failed write the next one is made as usual', async () => {
	await failWrites('run_entry');
	await hall.command(request(), { command: 'start' }).catch(() => undefined);
	const { sql } = await import('kysely');
	await sql`drop trigger no_room`.execute(db);
	expect(await hall.command(request(), { command: 'start' })).toMatchObject({});
	expect(hall.state().run.progress.phase).toBe('running');
});

test('a full disk is a refusal with its code, and nothing changes', async () => {
	const { sql } = await import('kysely');
	const pages = await sql<{ page_count: number }>`pragma page_count`.execute(db);
	await sql`pragma max_page_count = ${sql.lit(pages.rows[0]?.page_count ?? 1)}`.execute(db);
	const before = hall.state();
	const text = 'x'.repeat(60_000);
	expect(await hall.command(request(), { command: 'note', text })).toMatchObject({
		refused: 'storage-failed',
		details: { fault: 'disk-full' }
	});
	expect(hall.state()).toEqual(before);
});

test('a screen that connects is listed with its name until it leaves', () => {
	const leave = hall.connect({ role: 'mc', name: 'Máy tính bảng MC' });
	expect(hall.state().connections).toMatchObject([
		{ role: 'mc', name: 'Máy tính bảng MC', since: NOW }
	]);
	leave();
	expect(hall.state().connections).toEqual([]);
});
