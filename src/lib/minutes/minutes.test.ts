import { expect, test } from 'vitest';
import { aPerson, minute } from '#lib/testing/make.ts';
import { came, ended, passed, theMinutes } from '#lib/testing/minutes.ts';

test('hours are those of the log, not those of the programme', () => {
	const { opened, closed } = theMinutes({ events: [came(0, 'a'), ended(31)] });
	expect(opened).toEqual({ at: minute(0), sources: [{ from: 'log', entry: 1 }] });
	expect(closed).toEqual({ at: minute(31), sources: [{ from: 'log', entry: 2 }] });
});

test('as long as it goes on there is no end, and all is as it stands now', () => {
	const { closed, asOf } = theMinutes({ events: [came(0, 'a')], now: 12 });
	expect([closed, asOf]).toEqual([null, minute(12)]);
});

test('before it begins there is nothing to tell', () => {
	expect(theMinutes({})).toMatchObject({ opened: null, items: [], notHeld: [], votes: [] });
});

test('an end that was taken back is none', () => {
	const undone = { type: 'undone', at: minute(32) } as const;
	expect(theMinutes({ events: [came(0, 'a'), ended(31), undone] }).closed).toBeNull();
});

test('nowhere is there a telephone number', () => {
	const people = [
		aPerson({ id: 'm', category: 'members', phone: '0909000111' }),
		aPerson({ id: 'g', phone: '0909000111' })
	];
	const conference = { chairIds: ['m'], secretaryId: 'g' };
	const doors = [passed('m', 5), passed('g', -5)];
	const events = [came(0, 'a'), ended(31)];
	expect(JSON.stringify(theMinutes({ conference, people, doors, events }))).not.toContain('0909');
});
