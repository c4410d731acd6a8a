import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { newcomer } from '#lib/conference/edit-roster.ts';
import { BLANK_PERSON } from '#lib/people/person.ts';
import { isRefusal, refuse } from '#lib/refusal.ts';
import type { Database } from '../database/open.ts';
import { temporaryDatabase, type Temporary } from '../database/temporary.ts';
import { ensureSeed } from '../seed/seed.ts';
import { openHall, type Hall } from './hall.ts';

const NOW = Date.parse('2022-04-22T01:00:00Z');
let temporary: Temporary;
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
	temporary = await temporaryDatabase();
	db = temporary.db;
	await ensureSeed(db, NOW);
	hall = await openIt();
});

afterEach(() => temporary.dispose());

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

describe('whoever may not ask for all', () => {
	const never = () => refuse('forbidden');

	test('is refused, and nothing changes', async () => {
		expect(await hall.command(request(), { command: 'start' }, never)).toEqual(never());
		expect(hall.state().run.past).toEqual([]);
	});

	test('is answered as the first time when they ask again, however things stand by then', async () => {
		const retried = request();
		const first = await hall.command(retried, { command: 'start' });
		expect(await hall.command(retried, { command: 'start' }, never)).toEqual(first);
	});
});

test('a retried change answers the same and is applied once', async () => {
	const retried = request();
	const change = { change: 'add-item', title: 'Ra mắt', before: null } as const;
	const first = await hall.change(retried, change);
	expect(await hall.change(retried, change)).toEqual(first);
	const added = hall.state().conference.agenda.filter((item) => item.title === 'Ra mắt');
	expect(added).toHaveLength(1);
});

test('a set-up change is there after the hall is opened again', async () => {
	const fields = { name: 'Hội nghị tổng kết' };
	await hall.change(request(), { change: 'details', fields });
	expect((await openIt()).state().conference).toEqual(hall.state().conference);
	expect(hall.state().conference.name).toBe('Hội nghị tổng kết');
});

describe('the list of people', () => {
	const someone = {
		...BLANK_PERSON,
		category: 'other-guests',
		honorific: 'Ông',
		name: 'Đỗ Thịnh',
		position: 'Phó Chủ tịch',
		unit: 'Hội Chữ thập đỏ Quận 5',
		phone: '0900000001'
	};

	async function added() {
		const asked = request();
		await hall.changeRoster(asked, { change: 'add-person', person: someone });
		return asked.id;
	}

	test('has someone new at its end, also after the hall is opened again', async () => {
		const id = await added();
		expect([...hall.state().people.values()].at(-1)).toEqual(newcomer(id, someone));
		expect((await openIt()).state().people).toEqual(hall.state().people);
	});

	test('is corrected for good', async () => {
		const id = await added();
		const fields = { name: 'Đỗ Thịnh An' };
		await hall.changeRoster(request(), { change: 'person', person: id, fields });
		expect(hall.state().people.get(id)?.name).toBe('Đỗ Thịnh An');
		expect((await openIt()).state().people).toEqual(hall.state().people);
	});

	test('loses who is taken off, for good', async () => {
		const id = await added();
		await hall.changeRoster(request(), { change: 'remove-person', person: id });
		expect(hall.state().people.has(id)).toBe(false);
		expect((await openIt()).state().people).toEqual(hall.state().people);
	});

	test('has the revision of its last change, which nothing else moves', async () => {
		await added();
		const { revision, rosterRevision } = hall.state();
		expect(rosterRevision).toBe(revision);
		await hall.command(request(), { command: 'start' });
		expect(hall.state().rosterRevision).toBe(revision);
	});

	test('has one person for an addition that was retried', async () => {
		const asked = request();
		const change = { change: 'add-person', person: someone } as const;
		const before = hall.state().people.size;
		const first = await hall.changeRoster(asked, change);
		expect(await hall.changeRoster(asked, change)).toEqual(first);
		expect(hall.state().people.size).toBe(before + 1);
	});
});

test('an id that was used for something else is refused, and nothing happens', async () => {
	const asked = request();
	await hall.command(asked, { command: 'note', text: 'Ý kiến thứ nhất' });
	const before = hall.state();
	expect(await hall.command(asked, { command: 'start' })).toEqual(refuse('id-reused'));
	const fields = { name: 'Khác' };
	expect(await hall.change(asked, { change: 'details', fields })).toEqual(refuse('id-reused'));
	expect(hall.state()).toEqual(before);
});

test('a command retried after its rehearsal does not touch the real run', async () => {
	const asked = request();
	await hall.rehearse(true);
	const first = await hall.command(asked, { command: 'start' });
	await hall.rehearse(false);
	expect(await hall.command(asked, { command: 'start' })).toEqual(first);
	expect(hall.state().run.progress.phase).toBe('ready');
});

test('opening a rehearsal twice opens one', async () => {
	const first = await hall.rehearse(true);
	await hall.command(request(), { command: 'start' });
	expect(await hall.rehearse(true)).toMatchObject({ revision: hall.state().revision });
	expect(isRefusal(first)).toBe(false);
	expect(hall.state().run.progress.phase).toBe('running');
});

test('looking at a conference writes nothing', async () => {
	expect(await db.selectFrom('run').selectAll().execute()).toEqual([]);
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

test('trays laid for the meeting stay laid while a rehearsal hides it, over a restart too', async () => {
	await hall.command(request(), { command: 'place-batch', batch: 'C', before: 'A' });
	await hall.rehearse(true);
	expect(await removeAward(hall)).toMatchObject({ refused: 'trays-laid' });
	expect(await removeAward(await openIt())).toMatchObject({ refused: 'trays-laid' });
});

test('a rehearsal lays no trays', async () => {
	await hall.rehearse(true);
	await hall.command(request(), { command: 'start' });
	expect(isRefusal(await removeAward(hall))).toBe(false);
});

function removeAward({ change, state }: Hall) {
	const removed = state()
		.conference.awards.list.slice(0, 1)
		.map(({ id }) => id);
	return change(request(), { change: 'awards', decisions: [], set: [], removed });
}

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
	expect(isRefusal(await hall.command(request(), { command: 'start' }))).toBe(false);
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
