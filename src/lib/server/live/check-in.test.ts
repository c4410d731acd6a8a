import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { receptionView } from '#lib/audience/reception.ts';
import { isRefusal, refuse } from '#lib/refusal.ts';
import * as passes from '../database/passes.ts';
import { insertConference, temporaryDatabase, type Temporary } from '../database/temporary.ts';
import { ensureSeed } from '../seed/seed.ts';
import type { DoorReport } from './door-report.ts';
import type { DoorAnswer } from './doors.ts';
import { openHall, type Hall } from './hall.ts';

const NOON = Date.UTC(2022, 3, 22, 5);

let store: Temporary;
let hall: Hall;
let now = NOON;

beforeEach(async () => {
	store = await temporaryDatabase();
	now = NOON;
	await ensureSeed(store.db, 0);
	hall = await openIt();
});

afterEach(() => store.dispose());

async function openIt(): Promise<Hall> {
	const found = await openHall(store.db, 'quan-5', () => now);
	if (!found) throw new Error('no hall');
	return found;
}

const member = (index = 0) =>
	[...hall.state().people.values()].filter(({ category }) => category === 'members')[index];
const idOf = (index = 0) => member(index)?.id ?? '';
const presenceOf = (id: string) => hall.state().people.get(id)?.presence;

function aReport(changes: Partial<DoorReport> = {}): DoorReport {
	return {
		id: randomUUID(),
		kind: 'in',
		at: now,
		station: 'Cửa chính',
		via: 'name',
		admitted: null,
		who: { delegateId: idOf() },
		insteadOf: null,
		actor: 'grant',
		...changes
	};
}

async function report(...reports: readonly DoorReport[]): Promise<readonly DoorAnswer[]> {
	const answers = await hall.report(reports);
	if (isRefusal(answers)) throw new Error(answers.refused);
	return answers;
}

const verdicts = async (...reports: readonly DoorReport[]) =>
	(await report(...reports)).map(({ verdict }) => verdict);

describe('a check-in', () => {
	test('makes the person present, also after the hall is opened again', async () => {
		expect(await verdicts(aReport())).toEqual(['welcome']);
		expect(presenceOf(idOf())).toBe('present');
		hall = await openIt();
		expect(presenceOf(idOf())).toBe('present');
	});

	test('is answered with who, when, and where they already were', async () => {
		await report(aReport());
		now += 60_000;
		expect((await report(aReport({ station: 'Cửa phụ' })))[0]).toMatchObject({
			verdict: 'already-in',
			delegateId: idOf(),
			since: '2022-04-22T05:00:00.000Z',
			station: 'Cửa chính'
		});
	});

	test('that was sent again is answered as it was, and kept once', async () => {
		const one = aReport();
		const [first] = await report(one);
		now += 5_000;
		expect(await report({ ...one, at: now })).toEqual([first]);
		expect(hall.state().attendance.seq).toBe(1);
	});

	test('is not taken for another of the same id', async () => {
		const one = aReport();
		await report(one);
		expect(await verdicts({ ...one, who: { delegateId: idOf(1) } })).toEqual(['id-reused']);
		expect(presenceOf(idOf(1))).toBe('expected');
	});

	test('is not taken for a check-out of the same id', async () => {
		const one = aReport();
		await report(one);
		expect(await verdicts({ ...one, kind: 'out' })).toEqual(['id-reused']);
		expect(presenceOf(idOf())).toBe('present');
	});

	test('that comes late is kept with when it was and when it was heard', async () => {
		await report(aReport({ at: NOON - 60_000 }));
		expect(hall.state().attendance.recent.at(-1)).toMatchObject({
			at: NOON - 60_000,
			arrivedAt: NOON
		});
	});

	test('is told to every screen that listens', async () => {
		const told = new Promise<Uint8Array>((deliver) =>
			hall.hub.join({ audience: 'reception', grant: null, deliver, close: () => undefined })
		);
		await report(aReport());
		expect(new TextDecoder().decode(await told)).toContain(`"person":"${idOf()}"`);
	});

	test('twice in one list is kept once', async () => {
		const one = aReport();
		expect(await verdicts(one, one, aReport())).toEqual(['welcome', 'welcome', 'already-in']);
	});

	test('by many at once gives each their own answer', async () => {
		const lists = Array.from({ length: 20 }, (_, index) => [
			aReport({ who: { delegateId: idOf(index) } }),
			aReport({ who: { delegateId: 'nobody' } })
		]);
		const answers = await Promise.all(lists.map((list) => verdicts(...list)));
		expect(answers).toEqual(lists.map(() => ['welcome', 'person-not-found']));
		expect(hall.state().attendance.seq).toBe(40);
	});

	test('out, and in again', async () => {
		expect(await verdicts(aReport())).toEqual(['welcome']);
		now += 1_000;
		expect(await verdicts(aReport({ kind: 'out' }))).toEqual(['goodbye']);
		expect(presenceOf(idOf())).toBe('left');
		now += 1_000;
		expect(await verdicts(aReport({ kind: 'out' }), aReport())).toEqual(['already-out', 'welcome']);
	});
});

describe('a pass', () => {
	const passOf = async (id: string) => {
		const found = (await passes.list(store.db, hall.id)).find(({ personId }) => personId === id);
		if (!found) throw new Error('no pass');
		return found;
	};

	test('is recognised by its token, in an address too, and by its code', async () => {
		const { token } = await passOf(idOf());
		const { code } = await passOf(idOf(1));
		expect(
			await verdicts(
				aReport({ who: { code: `https://10.0.0.2:3443/i/${token}` } }),
				aReport({ who: { code } })
			)
		).toEqual(['welcome', 'welcome']);
		expect([presenceOf(idOf()), presenceOf(idOf(1))]).toEqual(['present', 'present']);
	});

	test.each([
		['https://zalo.me/g/abc', 'unknown-code'],
		['12345678', 'misread'],
		['0'.repeat(40), 'unknown-code']
	])('%s is refused as %s', async (code, verdict) => {
		expect(await verdicts(aReport({ who: { code } }))).toEqual([verdict]);
		expect(hall.state().attendance.seq).toBe(1);
	});

	test('of another conference is told apart from an unknown one', async () => {
		await insertConference(store.db, 'phuong-6');
		const { token } = await passes.issue(store.db, 'phuong-6', 'x', 0);
		expect(await verdicts(aReport({ who: { code: token } }))).toEqual(['wrong-conference']);
	});

	test('of somebody taken off the list is revoked', async () => {
		const last = [...hall.state().people.keys()].at(-1) ?? '';
		const { token } = await passOf(last);
		const removal = { change: 'remove-person', person: last } as const;
		await hall.changeRoster({ id: randomUUID(), actor: '' }, removal);
		expect(await verdicts(aReport({ who: { code: token } }))).toEqual(['revoked']);
	});
});

describe('two doors that were apart', () => {
	async function bothAdmit() {
		now += 600_000;
		const [first, second] = [
			aReport({ at: NOON, station: 'A', admitted: true }),
			aReport({ at: NOON - 5_000, station: 'B', admitted: true })
		];
		await report(first);
		return { first, answer: (await report(second))[0] };
	}

	test('make a conflict that everybody sees, of the earlier time', async () => {
		const { first, answer } = await bothAdmit();
		expect(answer).toMatchObject({ verdict: 'already-in', conflict: true });
		expect(receptionView(hall.state()).conflicts).toMatchObject([
			{
				person: idOf(),
				first: { station: 'B', at: NOON - 5_000 },
				second: { station: 'A', at: NOON, scan: first.id }
			}
		]);
	});

	test('are no conflict of a third door, which let nobody in', async () => {
		await bothAdmit();
		const [third] = await report(aReport({ station: 'C' }));
		expect(third).toMatchObject({ verdict: 'already-in', station: 'B' });
		expect(third).not.toHaveProperty('conflict');
	});

	test('are settled by a human, once and for good', async () => {
		const { first } = await bothAdmit();
		const settle = { change: 'settle', person: idOf(), scan: first.id, as: 'same-person' } as const;
		const asked = { id: randomUUID(), actor: 'grant' };
		const done = await hall.changeAttendance(asked, settle);
		expect(await hall.changeAttendance(asked, settle)).toEqual(done);
		hall = await openIt();
		expect(receptionView(hall.state()).conflicts).toEqual([]);
		expect(presenceOf(idOf())).toBe('present');
	});
});

describe('a check-in taken back', () => {
	const takeBack = (person: string) =>
		hall.changeAttendance(
			{ id: randomUUID(), actor: 'grant' },
			{ change: 'take-back', person, reason: 'Quét nhầm người' }
		);

	test('leaves the person as they were, and stays in the record', async () => {
		await report(aReport());
		await takeBack(idOf());
		expect(presenceOf(idOf())).toBe('expected');
		expect(hall.state().attendance.seq).toBe(2);
		expect(await verdicts(aReport())).toEqual(['welcome']);
	});

	test('needs somebody who is there', async () => {
		expect(await takeBack(idOf())).toEqual(refuse('not-present'));
	});

	test('under the id of a scan is refused', async () => {
		const one = aReport();
		await report(one);
		const change = { change: 'take-back', person: idOf(), reason: 'x' } as const;
		expect(await hall.changeAttendance({ id: one.id, actor: '' }, change)).toEqual(
			refuse('id-reused')
		);
	});
});

test('whoever has come stays on the list', async () => {
	await report(aReport({ who: { delegateId: idOf(20) } }));
	const removal = { change: 'remove-person', person: idOf(20) } as const;
	expect(await hall.changeRoster({ id: randomUUID(), actor: '' }, removal)).toMatchObject({
		refused: 'person-came'
	});
});

test('the revision is what the disk can tell: a retry makes none, and a restart keeps it', async () => {
	const one = aReport({ at: (now += 5_000) });
	await report(one);
	const { revision } = hall.state();
	await report(one);
	expect(hall.state().revision).toBe(revision);
	now = NOON;
	expect((await openIt()).state().revision).toBe(revision);
});
