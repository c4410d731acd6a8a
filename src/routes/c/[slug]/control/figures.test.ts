import { describe, expect, test } from 'vitest';
import { controlView } from '#lib/audience/control.ts';
import {
	aConference,
	aCue,
	aLine,
	anItem,
	aPerson,
	aRun,
	aState,
	minute,
	type Asking
} from '#lib/testing/make.ts';
import { course } from './course.ts';
import { figuresAwaited, figuresDue, standingOf } from './figures.ts';

const reading = (id: string, text: string) => aCue({ id, lines: [aLine({ text })] });
const agenda = [
	anItem({ id: 'a', cues: [aCue({ id: 'a-1' }), reading('a-2', 'Có mặt {{có mặt}}, {{tỷ lệ}}.')] }),
	anItem({ id: 'b', cues: [aCue({ id: 'b-1' })] }),
	anItem({ id: 'c', cues: [reading('c-1', '{{số ý kiến}} ý kiến.')] })
];
const view = (...askings: readonly Asking[]) =>
	controlView(aState({ conference: aConference({ agenda }), run: aRun(agenda, ...askings) }));
const members = (present: number) =>
	Array.from({ length: 5 }, (_, index) =>
		aPerson({
			id: `member-${index}`,
			category: 'members',
			presence: index < present ? 'present' : 'expected'
		})
	);
const withDoors = (present: number, ...askings: readonly Asking[]) =>
	controlView(
		aState({
			conference: aConference({ agenda }),
			people: members(present),
			run: aRun(agenda, ...askings)
		})
	);
const due = (...askings: readonly Asking[]) => figuresDue(course(view(...askings)));
const at = (cue: string): Asking => [1, { command: 'go-to', cue }];
const counted: Asking = [2, { command: 'count', figure: 'present', value: 47 }];

describe('a figure is asked for', () => {
	test('when the next words read it, and while they are read', () => {
		expect(due([0, 'start'])).toEqual(['present']);
		expect(due([0, 'start'], at('a-2'))).toEqual(['present']);
		expect(due([0, 'start'], at('b-1'))).toEqual(['opinions']);
	});

	test('still after it was typed in, so that it can be put right', () => {
		expect(due([0, 'start'], at('a-2'), counted)).toEqual(['present']);
	});

	test('not while the words are far', () => {
		expect(due()).toEqual([]);
	});
});

describe('a figure stands', () => {
	test('open until it is typed in, then fixed', () => {
		expect(standingOf(view(), 'present')).toEqual({ kind: 'open', value: null });
		expect(standingOf(view([0, 'start'], counted), 'present')).toEqual({
			kind: 'fixed',
			value: 47,
			at: minute(2),
			later: 0
		});
	});

	test('as the doors count it until it is fixed', () => {
		expect(standingOf(withDoors(3), 'present')).toEqual({ kind: 'counted', value: 3 });
		expect(standingOf(withDoors(3), 'opinions')).toEqual({ kind: 'open', value: null });
	});

	test('as it was fixed, whoever comes later', () => {
		const two: Asking = [2, { command: 'count', figure: 'present', value: 2 }];
		expect(standingOf(withDoors(5, [0, 'start'], two), 'present')).toMatchObject({
			kind: 'fixed',
			value: 2,
			later: 3
		});
	});

	test('without a time or latecomers, when it is not of those present', () => {
		const opinions: Asking = [2, { command: 'count', figure: 'opinions', value: 4 }];
		expect(standingOf(withDoors(5, [0, 'start'], counted, opinions), 'opinions')).toEqual({
			kind: 'fixed',
			value: 4,
			at: null,
			later: 0
		});
	});
});

describe('the figures of the day', () => {
	test('are not awaited where the doors count', () => {
		expect(figuresAwaited(withDoors(1))).toEqual(['opinions']);
	});

	test('are awaited until they are typed in', () => {
		expect(figuresAwaited(view())).toEqual(['present', 'opinions']);
		expect(figuresAwaited(view([0, 'start'], counted))).toEqual(['opinions']);
	});

	test('are not awaited for what is skipped', () => {
		expect(figuresAwaited(view([0, { command: 'skip', item: 'c' }]))).toEqual(['present']);
	});
});
