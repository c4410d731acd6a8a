import { describe, expect, test } from 'vitest';
import { peopleById, type Person } from '#lib/people/person.ts';
import type { Phase } from '#lib/run/progress.ts';
import { aPassage, came, left } from '#lib/testing/doors.ts';
import { aConference, aPerson } from '#lib/testing/make.ts';
import { afterPurge, NOBODY_CAME, report, seen } from './attendance.ts';
import type { DoorEntry } from './entry.ts';
import { attendanceRecord, countLines } from './record.ts';

const conference = aConference();

function recorded(
	people: readonly Person[],
	entries: readonly DoorEntry[] = [],
	phase: Phase = 'ended'
) {
	const attendance = entries.reduce(report, NOBODY_CAME);
	return attendanceRecord({
		conference,
		people: seen(peopleById(people), attendance),
		attendance,
		phase
	});
}

function lineOf(...of: Parameters<typeof recorded>) {
	return recorded(...of)[0]?.lines[0];
}

const p = aPerson({ id: 'p' });

describe('somebody', () => {
	test('who came and went has the first door and the last leaving', () => {
		const entries = [came('1', 10, 'A'), left('2', 20), came('3', 30, 'B'), left('4', 40)];
		expect(lineOf([p], entries)).toMatchObject({
			fate: 'left',
			came: { at: 10, station: 'A', via: 'qr' },
			left: 40
		});
	});

	test('who came back has not left', () => {
		const entries = [came('1', 10), left('2', 20), came('3', 30)];
		expect(lineOf([p], entries)).toMatchObject({ fate: 'present', left: null });
	});

	test('whose check-in was taken back did not come', () => {
		const event = { type: 'voided', person: 'p', scans: ['1'], reason: 'nhầm' } as const;
		const entries = [came('1', 10), aPassage({ id: '2', at: 20, event })];
		expect(lineOf([p], entries)).toMatchObject({ fate: 'away', came: null, left: null });
	});

	test.each([
		['waiting', 'running', 'waiting'],
		['waiting', 'ended', 'unexplained'],
		['coming', 'ended', 'unexplained'],
		['late', 'running', 'late'],
		['late', 'ended', 'unexplained'],
		['absent', 'running', 'excused'],
		['absent', 'ended', 'excused']
	] as const)('of the members whose reply was %s is, while it is %s, %s', (reply, phase, fate) => {
		const member = aPerson({ category: 'members', reply });
		expect(lineOf([member], [], phase)?.fate).toBe(fate);
	});

	test.each(['waiting', 'coming', 'late'] as const)(
		'who is no member and whose reply was %s owes no reason',
		(reply) => {
			expect(lineOf([aPerson({ reply })])?.fate).toBe('away');
			expect(lineOf([aPerson({ category: 'members', votes: false, reply })])?.fate).toBe('away');
		}
	);
});

describe('whoever sends another', () => {
	const sender = aPerson({ id: 'sender', reply: 'absent', substituteId: 'p' });

	test('is named with them, and they with the sender', () => {
		const lines = recorded([sender, p], [came('1', 10)]).flatMap((group) => group.lines);
		expect(lines).toMatchObject([
			{ fate: 'substituted', substitute: { id: 'p' }, insteadOf: null },
			{ fate: 'present', substitute: null, insteadOf: { id: 'sender' } }
		]);
	});

	test('is simply excused when the other did not come either', () => {
		expect(lineOf([sender, p])?.fate).toBe('excused');
	});

	test('is summoned, not the other', () => {
		const [group] = recorded([sender, p, aPerson({ id: 'x' })], [came('1', 10)]);
		expect(countLines(group?.lines ?? [])).toEqual({
			summoned: 2,
			came: 0,
			substituted: 1,
			excused: 0,
			missing: 1
		});
	});
});

describe('whoever is sent', () => {
	const sender = aPerson({ id: 'sender', reply: 'absent', substituteId: 'p' });
	const counts = (people: readonly Person[], entries: readonly DoorEntry[]) =>
		recorded(people, entries).map(({ category, lines }) => [category.id, countLines(lines)]);

	test('stands in for the sender though they have left again', () => {
		const [group] = recorded([sender, p], [came('1', 10), left('2', 20)]);
		expect(group?.lines).toMatchObject([{ fate: 'substituted' }, { fate: 'left' }]);
		expect(countLines(group?.lines ?? [])).toMatchObject({ summoned: 1, substituted: 1 });
	});

	test('is summoned all the same, and counted in their own category, if they are a member', () => {
		const member = aPerson({ id: 'p', category: 'members' });
		const none = { came: 0, substituted: 0, excused: 0, missing: 0 };
		expect(counts([sender, member], [came('1', 10)])).toEqual([
			['members', { ...none, summoned: 1, came: 1 }],
			['guests', { ...none, summoned: 1, substituted: 1 }]
		]);
	});

	test('comes for nobody when the sender is there too', () => {
		const event = { type: 'came', person: 'sender', via: 'qr', green: true } as const;
		const [group] = recorded([sender, p], [came('1', 10), aPassage({ id: '2', at: 20, event })]);
		expect(group?.lines).toMatchObject([
			{ fate: 'present', insteadOf: null },
			{ fate: 'present', insteadOf: null }
		]);
	});
});

test('who is late or has shown nothing of themselves is missing, until they come', () => {
	const people = [
		aPerson({ id: 'late', reply: 'late' }),
		aPerson({ id: 'waiting' }),
		aPerson({ id: 'excused', reply: 'absent' }),
		p
	];
	const [group] = recorded(people, [came('1', 10)], 'running');
	expect(countLines(group?.lines ?? [])).toEqual({
		summoned: 4,
		came: 1,
		substituted: 0,
		excused: 1,
		missing: 2
	});
});

test('the list keeps the order of categories, and leaves out the empty ones', () => {
	const member = aPerson({ id: 'm', category: 'members' });
	expect(recorded([p, member]).map(({ category }) => category.id)).toEqual(['members', 'guests']);
	expect(recorded([p]).map(({ category }) => category.id)).toEqual(['guests']);
});

test('after a purge it is known who came, not when', () => {
	const attendance = afterPurge({ p: 'left' });
	const people = seen(peopleById([p]), attendance);
	const [group] = attendanceRecord({ conference, people, attendance, phase: 'ended' });
	expect(group?.lines).toMatchObject([{ fate: 'left', came: null, left: null }]);
});
