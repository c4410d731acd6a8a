import { describe, expect, test } from 'vitest';
import { aCue, aDay, anItem, aRun, ask, minute, type Asked } from '#lib/testing/make.ts';
import { refuse } from '#lib/refusal.ts';
import { NEW_RUN } from './run.ts';

const day = aDay();
const inFirstItem = aRun(day, [0, 'start']);
const paused = aRun(day, [0, 'start'], [5, 'pause']);
const atLastCue = aRun(day, [0, 'start'], [1, { command: 'go-to', cue: 'c-1' }]);
const ended = aRun(day, [0, 'start'], [9, 'end']);

describe('start', () => {
	test('stands at the first cue of the programme', () => {
		expect(ask(NEW_RUN, day, [0, 'start'])).toEqual({
			type: 'started',
			cue: 'a-1',
			item: 'a',
			at: minute(0)
		});
	});

	test('passes over what comes before the programme', () => {
		const agenda = [anItem({ id: 'welcome', part: 'before' }), ...day];
		expect(ask(NEW_RUN, agenda, [0, 'start'])).toMatchObject({ cue: 'a-1' });
	});

	test('passes over an item that is switched off', () => {
		const agenda = [anItem({ id: 'salute', enabled: false }), ...day];
		expect(ask(NEW_RUN, agenda, [0, 'start'])).toMatchObject({ cue: 'a-1' });
	});

	test('passes over an item that was skipped beforehand', () => {
		const run = aRun(day, [-5, { command: 'skip', item: 'a' }]);
		expect(ask(run, day, [0, 'start'])).toMatchObject({ cue: 'b-1' });
	});

	test('needs something to begin with', () => {
		expect(ask(NEW_RUN, [], [0, 'start'])).toEqual(refuse('cue-not-found'));
	});
});

describe('next and previous', () => {
	test('next steps to the following cue of the same item', () => {
		expect(ask(inFirstItem, day, [3, 'next'])).toEqual({
			type: 'moved',
			cue: 'a-2',
			item: 'a',
			at: minute(3)
		});
	});

	test('next steps into the following item after the last cue of one', () => {
		const run = aRun(day, [0, 'start'], [1, 'next']);
		expect(ask(run, day, [3, 'next'])).toMatchObject({ cue: 'b-1', item: 'b' });
	});

	test('previous steps back into the last cue of the item before', () => {
		const run = aRun(day, [0, 'start'], [1, { command: 'go-to', cue: 'b-1' }]);
		expect(ask(run, day, [3, 'previous'])).toMatchObject({ cue: 'a-2', item: 'a' });
	});

	test('next passes over a skipped item', () => {
		const run = aRun(day, [0, 'start'], [1, 'next'], [2, { command: 'skip', item: 'b' }]);
		expect(ask(run, day, [3, 'next'])).toMatchObject({ cue: 'c-1' });
	});

	test('previous passes over a skipped item', () => {
		const run = aRun(day, [0, 'start'], [1, { command: 'skip', item: 'b' }]);
		const later = aRun(
			day,
			[0, 'start'],
			[1, { command: 'skip', item: 'b' }],
			[2, { command: 'go-to', cue: 'c-1' }]
		);
		expect(run.progress.skipped).toEqual(['b']);
		expect(ask(later, day, [3, 'previous'])).toMatchObject({ cue: 'a-2' });
	});

	test('there is nothing after the last cue', () => {
		expect(ask(atLastCue, day, [3, 'next'])).toEqual(refuse('last-cue'));
	});

	test('there is nothing before the first cue', () => {
		expect(ask(inFirstItem, day, [3, 'previous'])).toEqual(refuse('first-cue'));
	});

	test('two people pressing next at once advance once', () => {
		const press: Asked = { command: 'next', from: 'a-1' };
		const once = aRun(day, [0, 'start'], [3, press]);
		expect(once.progress.cue).toBe('a-2');
		expect(ask(once, day, [3, press])).toEqual(refuse('stale-cue', { current: 'a-2' }));
	});

	test.each<Asked>([
		{ command: 'next', from: 'b-1' },
		{ command: 'previous', from: 'b-1' },
		{ command: 'go-to', cue: 'c-1', from: 'b-1' }
	])('$command from a cue that is not current is stale', (asked) => {
		expect(ask(inFirstItem, day, [3, asked])).toEqual(refuse('stale-cue', { current: 'a-1' }));
	});

	test('whoever does not say where they stand steps all the same', () => {
		const run = aRun(day, [0, 'start'], [3, 'next'], [3, 'next']);
		expect(run.progress.cue).toBe('b-1');
	});

	test('next while paused goes on running', () => {
		const run = aRun(day, [0, 'start'], [5, 'pause'], [9, 'next']);
		expect(run.progress).toMatchObject({ phase: 'running', pausedAt: null, cue: 'a-2' });
	});

	test('next goes into the item when the cue it stood at was taken out of the script', () => {
		const without = day.map((item) =>
			item.id === 'a' ? { ...item, cues: [aCue({ id: 'a-2' })] } : item
		);
		expect(ask(inFirstItem, without, [3, 'next'])).toMatchObject({ cue: 'a-2', item: 'a' });
	});

	test('previous leaves the item when the cue it stood at was taken out of the script', () => {
		const run = aRun(day, [0, 'start'], [1, { command: 'go-to', cue: 'b-1' }]);
		const without = day.map((item) =>
			item.id === 'b' ? { ...item, cues: [aCue({ id: 'b-2' })] } : item
		);
		expect(ask(run, without, [3, 'previous'])).toMatchObject({ cue: 'a-2', item: 'a' });
	});
});

describe('go-to', () => {
	test('steps to any cue of the programme', () => {
		expect(ask(inFirstItem, day, [3, { command: 'go-to', cue: 'c-1' }])).toEqual({
			type: 'moved',
			cue: 'c-1',
			item: 'c',
			at: minute(3)
		});
	});

	test.each([
		['nobody knows', 'x-1'],
		['of an item that is switched off', 'off-1'],
		['outside the programme', 'welcome-1']
	])('does not find a cue %s', (_, cue) => {
		const agenda = [
			...day,
			anItem({ id: 'off', enabled: false }),
			anItem({ id: 'welcome', part: 'before' })
		];
		expect(ask(inFirstItem, agenda, [3, { command: 'go-to', cue }])).toEqual(
			refuse('cue-not-found')
		);
	});

	test('finds a cue of an inserted item', () => {
		const run = aRun(
			day,
			[0, 'start'],
			[1, { command: 'insert', title: 'Lời chào', kind: 'other', minutes: 3, before: 'b' }, 'word']
		);
		expect(ask(run, day, [3, { command: 'go-to', cue: 'word-cue' }])).toMatchObject({
			item: 'word'
		});
	});
});

describe('pause, resume and end', () => {
	test('pausing twice is refused', () => {
		expect(ask(paused, day, [6, 'pause'])).toEqual(refuse('already-paused'));
	});

	test('only what is paused can be resumed', () => {
		expect(ask(inFirstItem, day, [6, 'resume'])).toEqual(refuse('not-paused'));
	});

	test('a paused conference can be ended', () => {
		const run = aRun(day, [0, 'start'], [5, 'pause'], [8, 'end']);
		expect(run.progress).toMatchObject({ phase: 'ended', endedAt: minute(8), pausedAt: null });
	});

	test('ending gives the wall back to the programme', () => {
		const run = aRun(day, [0, 'start'], [1, { command: 'show', scene: 'black' }], [2, 'end']);
		expect(run.progress.scene).toBe(null);
	});

	test('a conference can be ended before its last cue', () => {
		expect(ended.progress).toMatchObject({ phase: 'ended', cue: 'a-1' });
	});
});

describe('phases', () => {
	const running: readonly Asked[] = ['next', 'previous', 'pause', 'resume', 'end'];
	const goTo: Asked = { command: 'go-to', cue: 'b-1' };

	test.each([...running, goTo])('%o needs a conference that has started', (asked) => {
		expect(ask(NEW_RUN, day, [0, asked])).toEqual(refuse('not-started'));
	});

	const changing: readonly Asked[] = [
		{ command: 'skip', item: 'b' },
		{ command: 'skip', item: 'a' },
		{ command: 'restore', item: 'c' },
		{ command: 'place', item: 'c', before: 'b' },
		{ command: 'insert', title: 'Giải lao', kind: 'break', minutes: 10, before: null },
		{ command: 'adjust', changes: [{ item: 'b', minutes: 5 }] }
	];

	test.each(['start' as const, ...running, goTo, ...changing])(
		'%o comes too late once it has ended',
		(asked) => {
			const over = aRun(day, [0, 'start'], [1, { command: 'skip', item: 'c' }], [9, 'end']);
			expect(ask(over, day, [10, asked])).toEqual(refuse('already-ended'));
		}
	);

	test.each([
		['running', inFirstItem],
		['paused', paused]
	])('what is %s cannot be started', (_, run) => {
		expect(ask(run, day, [10, 'start'])).toEqual(refuse('already-started'));
	});
});

describe('time', () => {
	test('a clock that goes backwards does not take the log back', () => {
		const run = aRun(day, [0, 'start'], [30, 'next']);
		expect(ask(run, day, [20, 'next'])).toMatchObject({ at: minute(30) });
	});
});
