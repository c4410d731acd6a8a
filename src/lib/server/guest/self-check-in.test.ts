import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { passagesOf } from '#lib/attendance/attendance.ts';
import { createAttempts } from '../access/attempts.ts';
import { temporaryDatabase, type Temporary } from '../database/temporary.ts';
import { openHall, type Hall } from '../live/hall.ts';
import { ensureSeed } from '../seed/seed.ts';
import { checkInSelf, claim, confirm } from './self-check-in.ts';
import { createTickets } from './tickets.ts';

const MORNING = Date.UTC(2022, 3, 22, 0, 41);

let store: Temporary;
let hall: Hall;
let memory: Parameters<typeof claim>[3] & object;

beforeEach(async () => {
	store = await temporaryDatabase();
	await ensureSeed(store.db, 0);
	const found = await openHall(store.db, 'quan-5', () => MORNING);
	if (!found) throw new Error('no hall');
	hall = found;
	await allow(true);
	memory = { attempts: createAttempts(), tickets: createTickets() };
});

afterEach(() => store.dispose());

const allow = (selfCheckIn: boolean) =>
	hall.change({ id: randomUUID(), actor: '' }, { change: 'details', fields: { selfCheckIn } });

function someone() {
	const person = [...hall.state().people.values()].find(({ name }) => name === 'Hồ Ngọc Thúy');
	if (!person) throw new Error('nobody');
	return person;
}

const says = (name: string, phone: string, address = 'phone') =>
	claim(hall, { name, phone }, { address, now: MORNING }, memory);
const tail = () => someone().phone.slice(-4);
const presence = () => someone().presence;

async function recognised() {
	const answer = says('ho ngoc thuy', tail());
	if (answer.kind !== 'recognised') throw new Error(answer.kind);
	return answer;
}

describe('a claim', () => {
	test('that is right is greeted, and nothing is recorded yet', async () => {
		expect(await recognised()).toEqual({
			kind: 'recognised',
			called: 'bà Hồ Ngọc Thúy',
			ticket: expect.any(String)
		});
		expect(presence()).toBe('expected');
	});

	test('that is wrong tells nothing', () => {
		expect(says('ho ngoc thuy', '0000')).toEqual({ kind: 'no-match' });
		expect(says('không có ai', tail())).toEqual({ kind: 'no-match' });
	});

	test('is one of ten in ten minutes, right ones counted too', () => {
		for (let tries = 0; tries < 9; tries += 1) says('ho ngoc thuy', '0000');
		expect(says('ho ngoc thuy', tail()).kind).toBe('recognised');
		expect(says('ho ngoc thuy', tail())).toEqual({ kind: 'too-many', minutes: 10 });
		expect(says('ho ngoc thuy', tail(), 'another').kind).toBe('recognised');
	});

	test('is not even looked at while self check-in is off', async () => {
		await allow(false);
		expect(says('ho ngoc thuy', tail())).toEqual({ kind: 'closed' });
	});
});

describe('a confirmation', () => {
	test('checks in whoever was recognised, and twice is once', async () => {
		const { ticket } = await recognised();
		const answers = await Promise.all(
			[ticket, ticket].map((each) => confirm(hall, each, MORNING, memory.tickets))
		);
		expect(answers.map(({ kind }) => kind)).toEqual(['in', 'in']);
		const passages = passagesOf(hall.state().attendance, someone().id);
		expect(passages).toMatchObject([
			{
				at: MORNING,
				actor: 'self',
				station: 'Tự điểm danh',
				event: { type: 'came', via: 'self' }
			}
		]);
	});

	test('says since when somebody was in already', async () => {
		await checkInSelf(hall, someone().id, randomUUID(), MORNING - 60_000);
		const { ticket } = await recognised();
		expect(await confirm(hall, ticket, MORNING, memory.tickets)).toMatchObject({
			kind: 'in',
			since: MORNING - 60_000
		});
	});

	test('pressed again and again writes one line', async () => {
		for (const at of [0, 1, 2]) await checkInSelf(hall, someone().id, randomUUID(), MORNING + at);
		expect(passagesOf(hall.state().attendance, someone().id)).toHaveLength(1);
	});

	test('of somebody who has sent another is for the desk', async () => {
		const other = [...hall.state().people.values()].at(-1)?.id ?? '';
		const fields = { substituteId: other, reply: 'absent' } as const;
		const change = { change: 'person', person: someone().id, fields } as const;
		await hall.changeRoster({ id: randomUUID(), actor: '' }, change);
		const answer = await checkInSelf(hall, someone().id, randomUUID(), MORNING);
		expect(answer).toEqual({ kind: 'for-desk' });
	});

	test('of somebody who went out is for the desk, which sees them come back', async () => {
		await checkInSelf(hall, someone().id, randomUUID(), MORNING - 60_000);
		await hall.report([
			{
				id: randomUUID(),
				who: { delegateId: someone().id },
				kind: 'out',
				at: MORNING,
				station: '',
				via: 'name',
				admitted: null,
				insteadOf: null,
				actor: 'door'
			}
		]);
		const answer = await checkInSelf(hall, someone().id, randomUUID(), MORNING);
		expect(answer).toEqual({ kind: 'for-desk' });
		expect(presence()).toBe('left');
	});

	test('needs a ticket', async () => {
		const answer = await confirm(hall, randomUUID(), MORNING, memory.tickets);
		expect(answer).toEqual({ kind: 'too-long-ago' });
	});

	test('comes too late when self check-in was switched off meanwhile', async () => {
		const { ticket } = await recognised();
		await allow(false);
		const answer = await confirm(hall, ticket, MORNING, memory.tickets);
		expect(answer).toEqual({ kind: 'closed' });
		expect(presence()).toBe('expected');
	});
});
