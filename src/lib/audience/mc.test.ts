import { describe, expect, test } from 'vitest';
import {
	aConference,
	aDay,
	anItem,
	aPerson,
	aRun,
	aState,
	minute,
	type Asking
} from '#lib/testing/make.ts';
import { mcView } from './mc.ts';
import { receptionView } from './reception.ts';

const day = [
	anItem({ id: 'photo', part: 'after', numbered: false }),
	...aDay(),
	anItem({ id: 'welcome', part: 'before', numbered: false }),
	anItem({ id: 'off', enabled: false })
];

function tablet(...askings: readonly Asking[]) {
	return mcView(aState({ conference: aConference({ agenda: day }), run: aRun(day, ...askings) }));
}

describe('the MC’s tablet', () => {
	test('holds the script from the welcome to the farewell, in the order of the day', () => {
		const { script } = tablet([0, { command: 'place', item: 'c', before: 'a' }]);
		expect(script.map(({ id, number }) => [id, number])).toEqual([
			['welcome', null],
			['c', 3],
			['a', 1],
			['b', 2],
			['photo', null]
		]);
	});

	test('keeps the words of what was skipped', () => {
		const view = tablet([0, { command: 'skip', item: 'b' }]);
		expect(view.skipped).toEqual(['b']);
		expect(view.script.map((item) => item.id)).toContain('b');
	});

	test('has a place for what was inserted', () => {
		const view = tablet([
			0,
			{ command: 'insert', title: 'Giải lao', kind: 'break', minutes: 10, before: 'b' },
			'new'
		]);
		expect(view.script[2]).toMatchObject({
			id: 'new',
			title: 'Giải lao',
			cues: [{ id: 'new-cue', lines: [] }]
		});
	});

	test('shows messages until they are acknowledged', () => {
		const told: Asking[] = [
			[0, { command: 'tell', text: 'Một' }, 'one'],
			[1, { command: 'tell', text: 'Hai' }, 'two'],
			[2, { command: 'acknowledge', message: 'one' }]
		];
		expect(tablet(...told).messages).toEqual([
			{ id: 'two', text: 'Hai', at: minute(1), seenAt: null }
		]);
	});

	test('knows the current cue', () => {
		expect(tablet().cue).toBe(null);
		expect(tablet([0, 'start'], [1, 'next']).cue).toBe('a-2');
	});
});

test('reception is told how many have come', () => {
	const people = [
		aPerson({ id: 'one', category: 'members', presence: 'present' }),
		aPerson({ id: 'two', category: 'members' }),
		aPerson({ id: 'guest', presence: 'present' })
	];
	expect(receptionView(aState({ people }))).toMatchObject({
		phase: 'ready',
		start: minute(0),
		attendance: { summoned: 2, present: 1 }
	});
});
