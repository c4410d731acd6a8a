import { randomUUID } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test, vi, type Mock } from 'vitest';
import { receptionView } from '#lib/audience/reception.ts';
import { BLANK_PERSON, type Person } from '#lib/people/person.ts';
import { isRefusal, refuse } from '#lib/refusal.ts';
import * as grants from './access/grants.ts';
import * as pairings from './access/pairings.ts';
import * as conferences from './database/conferences.ts';
import * as passes from './database/passes.ts';
import * as purges from './database/purges.ts';
import { insertConference, temporaryDatabase, type Temporary } from './database/temporary.ts';
import type { Hall } from './live/hall.ts';
import { createHalls, type Halls } from './live/halls.ts';
import { log } from './log.ts';
import { purgeDue, purgeNow, startPurging } from './purging.ts';
import { ensureSeed } from './seed/seed.ts';

const DAY = 24 * 60 * 60_000;
const NOON = Date.UTC(2022, 3, 22, 5);

let store: Temporary;
let halls: Halls;
let press: { forget: Mock };
let hall: Hall;
let now: number;

beforeEach(async () => {
	store = await temporaryDatabase();
	now = NOON;
	await ensureSeed(store.db, NOON);
	halls = createHalls(store.db, () => now);
	press = { forget: vi.fn() };
	hall = await found();
});

afterEach(async () => {
	await halls.close();
	await store.dispose();
});

async function found(): Promise<Hall> {
	const opened = await halls.find('quan-5');
	if (!opened) throw new Error('no hall');
	return opened;
}

const request = () => ({ id: randomUUID(), actor: 'office' });
const people = () => [...hall.state().people.values()];
const person = (index: number): Person => {
	const each = people()[index];
	if (!each) throw new Error('no such person');
	return each;
};

async function comes({ id }: Person, kind: 'in' | 'out' = 'in') {
	const answers = await hall.report([
		{
			id: randomUUID(),
			kind,
			at: now,
			station: 'Cửa chính',
			via: 'name',
			admitted: null,
			who: { delegateId: id },
			insteadOf: null,
			actor: 'grant'
		}
	]);
	if (isRefusal(answers)) throw new Error(answers.refused);
	now += 1_000;
}

/** Everything a stranger who takes the disk could read. */
function onDisk(): Buffer {
	return Buffer.concat(
		readdirSync(store.dataDir).map((name) => readFileSync(join(store.dataDir, name)))
	);
}

describe('a purge', () => {
	const PHONES = ['0908887771', '0908887772', '0908887773'] as const;
	let tokens: readonly string[];

	/** A list that was typed, corrected and grew; some of it came. */
	beforeEach(async () => {
		const fields = { ...BLANK_PERSON, category: 'other-guests', name: 'Võ Thị Khách' };
		const add = { change: 'add-person', person: { ...fields, phone: PHONES[0] } } as const;
		await hall.changeRoster(request(), add);
		const change = { change: 'person', person: person(0).id, fields: {} } as const;
		await hall.changeRoster(request(), { ...change, fields: { phone: PHONES[1], born: '1950' } });
		await hall.changeRoster(request(), {
			...change,
			fields: { phone: PHONES[2], note: 'XE LĂN', seat: 'A12' }
		});
		await comes(person(0));
		await comes(person(1));
		await comes(person(1), 'out');
		await grants.create(
			store.db,
			{ conferenceId: hall.id, role: 'mc', name: 'MÁY CỦA CHỊ LAN' },
			NOON
		);
		await pairings.create(
			store.db,
			{ conferenceId: hall.id, role: 'mc', name: 'MÁY CỦA ANH TÂM' },
			NOON
		);
		tokens = (await passes.list(store.db, hall.id)).flatMap(({ token, code }) => [token, code]);
		now += DAY;
	});

	const purge = () => purgeNow({ db: store.db, press }, hall, request(), 'wanted');

	test('leaves no phone, no token and no device’s name in any byte on the disk', async () => {
		const phones = [...PHONES, ...people().map(({ phone }) => phone)];
		const secrets = [...phones, ...tokens, 'XE LĂN', 'MÁY CỦA CHỊ LAN', 'MÁY CỦA ANH TÂM'];
		const readable = () => secrets.filter((secret) => onDisk().includes(secret));
		expect(readable()).toEqual(secrets);
		await purge();
		expect(readable()).toEqual([]);
	});

	test('wipes what an older version deleted without wiping it', async () => {
		await sql`pragma secure_delete = off`.execute(store.db);
		await sql`pragma wal_checkpoint(truncate)`.execute(store.db);
		await sql`update person set phone = ''`.execute(store.db);
		await sql`pragma wal_checkpoint(truncate)`.execute(store.db);
		expect(onDisk().includes(PHONES[2])).toBe(true);
		await purge();
		expect(PHONES.filter((phone) => onDisk().includes(phone))).toEqual([]);
	});

	test('is on record with what it deleted', async () => {
		await purge();
		expect(await purges.list(store.db, hall.id)).toMatchObject([
			{
				at: now,
				actor: 'office',
				deleted: {
					phone: 75,
					born: 1,
					note: 1,
					seat: 1,
					passes: 75,
					passages: 3,
					changes: 3,
					devices: 1
				}
			}
		]);
	});

	test('leaves the list, the counts, and who came', async () => {
		const before = receptionView(hall.state()).tally;
		const names = people().map(({ id, name, presence }) => [id, name, presence]);
		await purge();
		expect(receptionView(hall.state()).tally).toEqual(before);
		expect(people().map(({ id, name, presence }) => [id, name, presence])).toEqual(names);
	});

	test('is believed as it was written: opened again, the same is true', async () => {
		const word = { change: 'consent', person: person(2).id, given: true, how: 'paper' } as const;
		await hall.changeRoster(request(), word);
		await purge();
		expect(person(2).consent).toEqual({ given: true, at: now, how: 'paper' });
		const { revision, ...held } = hall.state();
		await halls.forget('quan-5');
		hall = await found();
		const { revision: again, ...read } = hall.state();
		expect(read).toEqual({ ...held, rosterRevision: again });
		expect(again).toBe(revision);
	});

	test('leaves of the set-up log what was touched, not what was written', async () => {
		await purge();
		const lines = await store.db.selectFrom('change_entry').select('change').execute();
		expect(lines.map(({ change }) => JSON.parse(change) as object)).toEqual([
			{ change: 'add-person', person: Object.keys({ ...BLANK_PERSON }) },
			{ change: 'person', person: person(0).id, fields: ['phone', 'born'] },
			{ change: 'person', person: person(0).id, fields: ['phone', 'note', 'seat'] }
		]);
	});

	test('forgets the names found to be right, of whoever was taken off the list too', async () => {
		const names = ['VÕ THỊ TÊN', 'VÕ THỊ TÉN'] as const;
		await hall.change(request(), { change: 'distinct-names', names, distinct: true });
		const readable = () => names.filter((name) => onDisk().includes(name));
		expect(readable()).toEqual(names);
		await purge();
		expect(readable()).toEqual([]);
		expect(hall.state().conference.distinctNames).toEqual([]);
	});

	test('has the press forget what it made', async () => {
		await purge();
		expect(press.forget).toHaveBeenCalledOnce();
	});

	test('signs the conference’s devices out', async () => {
		await purge();
		expect(await grants.list(store.db, hall.id, now)).toEqual([]);
	});

	test('is not made while the conference is still to come or under way', async () => {
		now = NOON;
		expect(await purge()).toEqual(refuse('not-over'));
		now += DAY;
		await hall.command(request(), { command: 'start' });
		expect(await purge()).toEqual(refuse('not-over'));
		expect(person(0).phone).toBe(PHONES[2]);
	});

	test('a second time finds only what is new', async () => {
		await purge();
		const fields = { phone: PHONES[0] };
		await hall.changeRoster(request(), { change: 'person', person: person(1).id, fields });
		await comes(person(2));
		await purge();
		const [second] = await purges.list(store.db, hall.id);
		expect(second?.deleted).toMatchObject({ phone: 1, passes: 0, passages: 1, changes: 1 });
		expect(people().map(({ presence }) => presence)).toEqual([
			'present',
			'left',
			'present',
			...people()
				.slice(3)
				.map(() => 'expected')
		]);
	});

	test('somebody who had come stays on the list after it', async () => {
		await purge();
		const removal = { change: 'remove-person', person: person(1).id } as const;
		expect(await hall.changeRoster(request(), removal)).toEqual(
			refuse('person-came', { name: person(1).name })
		);
	});
});

describe('the days of keeping', () => {
	const purged = async () => (await purges.list(store.db, hall.id)).length;

	test('are over so many days after the conference, once', async () => {
		now = Date.UTC(2022, 4, 21, 16, 59, 59, 999);
		await purgeDue({ db: store.db, press }, halls, now);
		expect(await purged()).toBe(0);
		now += 1;
		await purgeDue({ db: store.db, press }, halls, now);
		await purgeDue({ db: store.db, press }, halls, now + DAY);
		expect(await purged()).toBe(1);
		expect(hall.state().conference.privacy.purgedAt).toBe(now);
	});

	test('are counted from a run after the planned day', async () => {
		now += 20 * DAY;
		await hall.command(request(), { command: 'start' });
		now += 29 * DAY;
		await purgeDue({ db: store.db, press }, halls, now);
		expect(await purged()).toBe(0);
		now += DAY;
		await purgeDue({ db: store.db, press }, halls, now);
		expect(await purged()).toBe(1);
	});

	test('of one conference are kept though another cannot be opened', async () => {
		const document = JSON.stringify({ ...hall.state().conference, id: 'x', slug: 'x', agenda: 0 });
		await insertConference(store.db, 'x');
		await store.db
			.updateTable('conference')
			.set({ document, created_at: NOON + 1 })
			.where('id', '=', 'x')
			.execute();
		await sql`insert into run values ('r', 'x', 'real', 0, null)`.execute(store.db);
		await sql`insert into run_entry values ('x', 'e', 'r', 1, 1, '', '{', 1)`.execute(store.db);
		const told = vi.spyOn(log, 'error').mockImplementation(() => undefined);
		now += 31 * DAY;
		await purgeDue({ db: store.db, press }, halls, now);
		expect(await purged()).toBe(1);
		expect(told.mock.calls).toMatchObject([[{ slug: 'x' }, expect.any(String)]]);
		told.mockRestore();
	});

	test('are looked at as soon as the house is open', async () => {
		now += 31 * DAY;
		await startPurging({ db: store.db, press }, halls, () => now).stop();
		expect(await purged()).toBe(1);
	});
});

test('a conference whose doors’ log is purged may go, with its purges', async () => {
	await comes(person(0));
	now += DAY;
	expect(await conferences.remove(store.db, hall.id)).toBe(false);
	await purgeNow({ db: store.db, press }, hall, request(), 'wanted');
	expect(await conferences.remove(store.db, hall.id)).toBe(true);
	expect(await purges.list(store.db, hall.id)).toEqual([]);
});
