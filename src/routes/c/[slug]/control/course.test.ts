import { describe, expect, test } from 'vitest';
import { controlView } from '#lib/audience/control.ts';
import { NO_AWARDS } from '#lib/awards/award.ts';
import { READY } from '#lib/run/progress.ts';
import { NEW_RUN } from '#lib/run/run.ts';
import {
	aConference,
	aCue,
	anAward,
	anItem,
	aDay,
	aRun,
	aState,
	ask,
	type Asking
} from '#lib/testing/make.ts';
import { laidOut } from '#lib/turns/lay-out.ts';
import { course, neighbour, rightAfterCurrent, rowStates, upcoming } from './course.ts';

const day = aDay();
const desk = (...askings: readonly Asking[]) => controlView(aState({ run: aRun(day, ...askings) }));
const ids = (...askings: readonly Asking[]) => {
	const { stop, previous, next } = course(desk(...askings));
	return [previous?.cue.id, stop?.cue.id, next?.cue.id];
};
/** One batch, A, called and photographed between two items. */
const honours = aConference({
	agenda: [
		anItem({ id: 'a' }),
		anItem({
			id: 'b',
			kind: 'awards',
			cues: [aCue({ id: 'call', each: 'batch' }), aCue({ id: 'photo', each: 'batch' })]
		}),
		anItem({ id: 'c' })
	],
	awards: { ...NO_AWARDS, list: [anAward()] }
});
const at = (cue: string, minute = 1): Asking => [minute, { command: 'go-to', cue }];

describe('the way ahead', () => {
	test('begins with the first cue', () => {
		expect(ids()).toEqual([undefined, undefined, 'a-1']);
	});

	test('goes from cue to cue and from item to item', () => {
		expect(ids([0, 'start'])).toEqual([undefined, 'a-1', 'a-2']);
		expect(ids([0, 'start'], [1, 'next'])).toEqual(['a-1', 'a-2', 'b-1']);
	});

	test('leaves out what is skipped', () => {
		expect(ids([0, 'start'], at('a-2'), [2, { command: 'skip', item: 'b' }])).toEqual([
			'a-1',
			'a-2',
			'c-1'
		]);
	});

	test('has an end', () => {
		expect(ids([0, 'start'], at('c-1'))).toEqual(['b-1', 'c-1', undefined]);
		expect(ids([0, 'start'], [1, 'end'])).toEqual([undefined, 'a-1', undefined]);
	});

	test('starts at its item when the current cue is no longer in the script', () => {
		const view = { ...desk([0, 'start'], at('b-1')), cue: 'gone' };
		const { stop, previous, next } = course(view);
		expect([previous?.cue.id, stop, next?.cue.id]).toEqual(['a-2', null, 'b-1']);
	});

	test.each([
		['the cue is there', 'call.A', 'A'],
		['the cue is gone, and its turn goes on', 'gone.A', 'A'],
		['the whole turn is gone', 'gone.C', 'C'],
		['the cue is gone and was about nobody', 'gone', null]
	])('leads where the server does: %s', (_, cue, turn) => {
		const progress = { ...READY, phase: 'running', item: 'b', cue, turn } as const;
		const run = { ...NEW_RUN, progress };
		const ways = course(controlView(aState({ conference: honours, run })));
		for (const command of ['previous', 'next'] as const) {
			const event = ask(run, laidOut(honours, progress), [1, command]);
			const led = 'type' in event && event.type === 'moved' ? event.cue : undefined;
			expect(ways[command]?.cue.id).toBe(led);
		}
	});
});

describe('the state of the rows', () => {
	test.each<[string, Asking[], string[]]>([
		['before the start', [], ['next', 'ahead', 'ahead']],
		['at the first', [[0, 'start']], ['now', 'next', 'ahead']],
		['at the last', [[0, 'start'], at('b-1'), at('c-1', 2)], ['done', 'done', 'now']],
		['after a jump', [[0, 'start'], at('c-1')], ['done', 'passed', 'now']],
		[
			'with one skipped',
			[
				[0, 'start'],
				[1, { command: 'skip', item: 'b' }]
			],
			['now', 'skipped', 'next']
		],
		[
			'after an early end',
			[
				[0, 'start'],
				[1, 'end']
			],
			['done', 'passed', 'passed']
		]
	])('%s', (_, askings, states) => {
		expect(rowStates(desk(...askings))).toEqual(states);
	});
});

describe('reordering', () => {
	const view = desk([0, 'start']);

	test('is for what is still to come', () => {
		expect(upcoming(view).map((row) => row.id)).toEqual(['b', 'c']);
		expect(upcoming(desk()).map((row) => row.id)).toEqual(['a', 'b', 'c']);
	});

	test('moves by one place, and never before what is under way', () => {
		expect(neighbour(view, 'c', -1)).toBe('b');
		expect(neighbour(view, 'b', 1)).toBe(null);
		expect(neighbour(view, 'b', -1)).toBe(undefined);
		expect(neighbour(view, 'c', 1)).toBe(undefined);
		expect(neighbour(view, 'a', 1)).toBe(undefined);
	});

	test('finds the place right after the current item', () => {
		expect(rightAfterCurrent(view)).toBe('b');
		expect(rightAfterCurrent(view, 'b')).toBe('c');
		expect(rightAfterCurrent(desk())).toBe('a');
		expect(rightAfterCurrent(desk([0, 'start'], at('c-1')))).toBe(null);
	});
});
