import { describe, expect, test } from 'vitest';
import { controlView } from '#lib/audience/control.ts';
import { aConference, aCue, aLine, anItem, aRun, aState, type Asking } from '#lib/testing/make.ts';
import { course } from './course.ts';
import { figuresAwaited, figuresDue } from './figures.ts';

const reading = (id: string, text: string) => aCue({ id, lines: [aLine({ text })] });
const agenda = [
	anItem({ id: 'a', cues: [aCue({ id: 'a-1' }), reading('a-2', 'Có mặt {{có mặt}}, {{tỷ lệ}}.')] }),
	anItem({ id: 'b', cues: [aCue({ id: 'b-1' })] }),
	anItem({ id: 'c', cues: [reading('c-1', '{{số ý kiến}} ý kiến.')] })
];
const view = (...askings: readonly Asking[]) =>
	controlView(aState({ conference: aConference({ agenda }), run: aRun(agenda, ...askings) }));
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

describe('the figures of the day', () => {
	test('are awaited until they are typed in', () => {
		expect(figuresAwaited(view())).toEqual(['present', 'opinions']);
		expect(figuresAwaited(view([0, 'start'], counted))).toEqual(['opinions']);
	});

	test('are not awaited for what is skipped', () => {
		expect(figuresAwaited(view([0, { command: 'skip', item: 'c' }]))).toEqual(['present']);
	});
});
