import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DeskCue } from '#lib/audience/desk-cue.ts';
import { controlView } from '#lib/audience/control.ts';
import { NO_AWARDS } from '#lib/awards/award.ts';
import { READY } from '#lib/run/progress.ts';
import { NEW_RUN } from '#lib/run/run.ts';
import { aConference, aCue, anAward, anItem, aSpeaker, aState } from '#lib/testing/make.ts';
import { NO_DISCUSSION } from '#lib/discussion/speaker.ts';
import { cueGroups, turnStates } from './turns.ts';

const cue = (id: string, batch: string | null): DeskCue => ({
	id,
	title: 'Bước',
	figures: [],
	turn: batch ? { id: batch, label: { kind: 'batch', number: 1, code: batch } } : null
});
const grouped = (...cues: readonly DeskCue[]) =>
	cueGroups(cues).map(({ turn, cues: own }) => [turn?.id ?? null, ...own.map(({ id }) => id)]);

describe('cues', () => {
	test('stand together by whom they are about', () => {
		expect(
			grouped(cue('1', null), cue('2', null), cue('3', 'A'), cue('4', 'A'), cue('5', 'B'))
		).toEqual([
			[null, '1', '2'],
			['A', '3', '4'],
			['B', '5']
		]);
	});

	test('about nobody stand apart before and after those about somebody', () => {
		expect(grouped(cue('1', null), cue('2', 'A'), cue('3', null))).toEqual([
			[null, '1'],
			['A', '2'],
			[null, '3']
		]);
	});

	test('keep their order, each once', () => {
		const anyCues = fc
			.array(fc.constantFrom(null, 'A', 'B'))
			.map((batches) => batches.map((batch, index) => cue(`${index}`, batch)));
		fc.assert(
			fc.property(anyCues, (cues) => {
				expect(cueGroups(cues).flatMap((group) => group.cues)).toEqual(cues);
			})
		);
	});
});

test('turns stand as they were had: whoever was passed by their item is not done', () => {
	const conference = aConference({
		agenda: [
			anItem({
				id: 'awards',
				kind: 'awards',
				cues: [aCue({ id: 'call', each: 'batch' }), aCue({ id: 'thanks' })]
			}),
			anItem({ id: 'talk', kind: 'discussion', cues: [aCue({ id: 'paper', each: 'paper' })] })
		],
		awards: { ...NO_AWARDS, list: [anAward({ id: 'w1', kind: 'Bằng khen' }), anAward()] },
		discussion: { ...NO_DISCUSSION, papers: [aSpeaker({ id: 'p1' })] }
	});
	const stays = [{ item: 'awards', turn: 'A', from: 1, to: 2, paused: 0 }];
	const progress = { ...READY, phase: 'running', item: 'awards', cue: 'thanks', stays } as const;
	const run = { ...NEW_RUN, progress };
	expect([...turnStates(controlView(aState({ conference, run })))]).toEqual([
		['A', 'done'],
		['B', 'passed'],
		['p1', 'ahead']
	]);
});
