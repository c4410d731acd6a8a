import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { receptionView } from '#lib/audience/reception.ts';
import { BLANK_PERSON, type PersonFields } from '#lib/people/person.ts';
import { isRefusal } from '#lib/refusal.ts';
import * as passes from '../database/passes.ts';
import { temporaryDatabase, type Temporary } from '../database/temporary.ts';
import { ensureSeed } from '../seed/seed.ts';
import type { DoorReport } from './door-report.ts';
import { openHall, type Hall } from './hall.ts';

const NOON = Date.UTC(2022, 3, 22, 5);
const guest: PersonFields = { ...BLANK_PERSON, category: 'other-guests', name: 'Võ Thị Khách' };

let store: Temporary;
let hall: Hall;

beforeEach(async () => {
	store = await temporaryDatabase();
	await ensureSeed(store.db, 0);
	const found = await openHall(store.db, 'quan-5', () => NOON);
	if (!found) throw new Error('no hall');
	hall = found;
});

afterEach(() => store.dispose());

const member = () => [...hall.state().people.values()].find((one) => one.category === 'members');
const idOf = () => member()?.id ?? '';

function aReport(changes: Partial<DoorReport> = {}): DoorReport {
	return {
		id: randomUUID(),
		kind: 'in',
		at: NOON,
		station: 'Cửa chính',
		via: 'guest',
		admitted: null,
		who: { guest },
		insteadOf: null,
		actor: 'grant',
		...changes
	};
}

async function verdicts(...reports: readonly DoorReport[]) {
	const answers = await hall.report(reports);
	if (isRefusal(answers)) throw new Error(answers.refused);
	return answers.map(({ verdict }) => verdict);
}

test('is put on it and let in, with a pass of their own', async () => {
	const one = aReport();
	expect(await verdicts(one)).toEqual(['welcome']);
	expect(hall.state().people.get(one.id)).toMatchObject({
		name: 'Võ Thị Khách',
		walkIn: true,
		presence: 'present'
	});
	expect((await passes.list(store.db, hall.id)).some(({ personId }) => personId === one.id)).toBe(
		true
	);
});

test('is one person, however often the desk sends it', async () => {
	const one = aReport();
	const before = hall.state().people.size;
	await verdicts(one, one);
	await verdicts(one);
	expect(hall.state().people.size).toBe(before + 1);
});

test('comes in another’s place: the other is excused and does not count', async () => {
	const one = aReport({ insteadOf: idOf() });
	await verdicts(one);
	expect(hall.state().people.get(idOf())).toMatchObject({
		reply: 'absent',
		substituteId: one.id,
		presence: 'absent'
	});
	expect(receptionView(hall.state()).tally).toMatchObject({
		members: { summoned: 57, present: 0, substituted: 1 },
		inHall: 1
	});
});

test('of a category that is no more is let in all the same', async () => {
	const one = aReport({ who: { guest: { ...guest, category: 'gone' } } });
	expect(await verdicts(one)).toEqual(['welcome']);
	expect(hall.state().people.get(one.id)?.category).toBe('service');
});

test('sent again after the log was purged is still the same person', async () => {
	const one = aReport();
	await verdicts(one);
	const asked = () => ({ id: randomUUID(), actor: '' });
	await hall.command(asked(), { command: 'start' });
	await hall.command(asked(), { command: 'end' });
	const purged = await hall.purge(asked(), { change: 'purge', because: 'wanted' });
	expect(isRefusal(purged)).toBe(false);
	expect(await verdicts(one)).toEqual(['welcome']);
});

test('stays on the list, with the substitution, when the hall is opened again', async () => {
	const one = aReport({ insteadOf: idOf() });
	await verdicts(one);
	const again = await openHall(store.db, 'quan-5', () => NOON);
	expect(again?.state().people.get(one.id)).toMatchObject({
		name: 'Võ Thị Khách',
		walkIn: true,
		votes: false,
		presence: 'present'
	});
	expect(again?.state().people.get(idOf())).toMatchObject({
		reply: 'absent',
		substituteId: one.id,
		presence: 'absent'
	});
});

describe('a link that would make a chain is left out, and whoever stands there let in:', () => {
	const someone = (index: number) => [...hall.state().people.keys()][index] ?? '';
	const substituteOf = (id: string) => hall.state().people.get(id)?.substituteId;
	const comesFor = (who: string, insteadOf: string) =>
		aReport({ who: { delegateId: who }, via: 'name', insteadOf });

	test('nobody is their own substitute', async () => {
		expect(await verdicts(comesFor(someone(0), someone(0)))).toEqual(['welcome']);
		expect(hall.state().people.get(someone(0))).toMatchObject({
			substituteId: null,
			presence: 'present'
		});
	});

	test('two do not come for each other', async () => {
		const each = [comesFor(someone(0), someone(1)), comesFor(someone(1), someone(0))];
		expect(await verdicts(...each)).toEqual(['welcome', 'welcome']);
		expect([substituteOf(someone(0)), substituteOf(someone(1))]).toEqual([null, someone(0)]);
	});

	test('nobody comes for whoever was sent, and does not count as a member for it', async () => {
		await verdicts(comesFor(idOf(), someone(0)));
		const one = aReport({ who: { guest: { ...guest, category: 'members' } }, insteadOf: idOf() });
		const { summoned } = receptionView(hall.state()).tally.members;
		expect(await verdicts(one)).toEqual(['welcome']);
		expect(substituteOf(idOf())).toBe(null);
		expect(receptionView(hall.state()).tally.members.summoned).toBe(summoned);
	});

	test('whoever sent another comes for nobody but themselves', async () => {
		await verdicts(comesFor(someone(0), someone(1)));
		expect(await verdicts(comesFor(someone(1), someone(2)))).toEqual(['welcome']);
		expect([substituteOf(someone(1)), substituteOf(someone(2))]).toEqual([someone(0), null]);
	});
});

test('whoever goes out does so in nobody’s place', async () => {
	const one = aReport({ who: { delegateId: idOf() }, via: 'name', kind: 'out' });
	const other = [...hall.state().people.values()].at(-1)?.id ?? '';
	expect(await verdicts({ ...one, insteadOf: other })).toEqual(['already-out']);
	expect(hall.state().people.get(other)).toMatchObject({ substituteId: null });
});

test('the list is another one when a door puts somebody on it, and only then', async () => {
	const before = hall.state().rosterRevision;
	await verdicts(aReport({ who: { delegateId: idOf() } }));
	expect(hall.state().rosterRevision).toBe(before);
	await verdicts(aReport());
	expect(hall.state().rosterRevision).toBe(hall.state().revision);
});
