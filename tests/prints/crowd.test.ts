import { beforeAll, expect, test } from 'vitest';
import { numbers } from '#lib/agenda/agenda.ts';
import type { State } from '#lib/audience/state.ts';
import { minutesOf } from '#lib/minutes/minutes.ts';
import { busyIn, crowded, readyState } from './crowd.ts';
import { theMeeting } from './meeting.ts';

let days: Readonly<Record<'ready' | 'crowded', State>>;
beforeAll(async () => {
	const ready = await readyState();
	days = { ready, crowded: crowded(ready) };
});

test('a crowded day has 250 people, 40 awards and 12 items', () => {
	const { people, conference } = days.crowded;
	const { agenda, awards } = conference;
	expect([people.size, awards.list.length, numbers(agenda).size]).toEqual([250, 40, 12]);
});

test('on it a title of 60 letters stands over a name of 40 wherever somebody has a role', () => {
	const { people, conference } = days.crowded;
	const busy = [...busyIn(conference)].map((id) => people.get(id));
	expect(busy.length).toBeGreaterThan(10);
	expect(new Set(busy.map((person) => person?.name.length))).toEqual(new Set([40]));
	expect(new Set(busy.map((person) => person?.position.length))).toEqual(new Set([60]));
});

test.each([
	['ready', 8, 3],
	['crowded', 12, 6]
] as const)('a %s day is held with everything days bring', (day, numbered, batches) => {
	const minutes = minutesOf(theMeeting(days[day]));
	const official = numbers(days[day].conference.agenda);
	const { items, notHeld, votes, comings, members, unread, notGiven } = minutes;
	expect(items.filter(({ id }) => official.has(id)).length).toBe(numbered);
	expect(items.filter(({ unplanned }) => unplanned).map(({ title }) => title)).toEqual([
		'Trao kinh phí hỗ trợ hộ khó khăn'
	]);
	expect(items.flatMap((item) => item.batches).length).toBe(batches);
	expect(items.flatMap((item) => item.speeches).map(({ kind }) => kind)).toEqual([
		...['paper', 'paper', 'paper'],
		'floor'
	]);
	expect(notHeld.length).toBe(1);
	expect(votes.length).toBe(1);
	expect([comings.late.length, comings.early.length]).toEqual([1, 1]);
	expect([unread.length, notGiven.length]).toEqual([1, 1]);
	const { excused, substituted, missing } = members;
	expect([excused, substituted, missing].map((each) => each?.length)).toEqual([1, 1, 1]);
});
