import { describe, expect, test } from 'vitest';
import { controlView } from '#lib/audience/control.ts';
import { NO_AWARDS } from '#lib/awards/award.ts';
import { NO_DISCUSSION } from '#lib/discussion/speaker.ts';
import { READY, type Progress } from '#lib/run/progress.ts';
import { NEW_RUN } from '#lib/run/run.ts';
import { aConference, aCue, anAward, anItem, aSpeaker, aState } from '#lib/testing/make.ts';
import { uncalledWords } from './uncalled.ts';

const conference = aConference({
	agenda: [
		anItem({ id: 'awards', kind: 'awards', cues: [aCue({ id: 'call', each: 'batch' })] }),
		anItem({
			id: 'talk',
			kind: 'discussion',
			cues: [aCue({ id: 'paper', each: 'paper' }), aCue({ id: 'thanks' })]
		}),
		anItem({ id: 'closing', cues: [aCue({ id: 'close' })] })
	],
	awards: { ...NO_AWARDS, list: [anAward({ id: 'w1', kind: 'Bằng khen' }), anAward()] },
	discussion: {
		...NO_DISCUSSION,
		papers: [
			aSpeaker({ id: 'p1', honorific: 'Ông', name: 'Lê Tám' }),
			aSpeaker({ id: 'p2', honorific: 'Bà', name: 'Hồ Chín' }),
			aSpeaker({ id: 'p3', honorific: 'Ông', name: 'Võ Mười' })
		]
	}
});

const first = [{ item: 'talk', turn: 'p1', from: 1, to: null, paused: 0 }];

function leaving(changes: Partial<Progress>): string {
	const progress = { ...READY, phase: 'running', ...changes } as const;
	return uncalledWords(controlView(aState({ conference, run: { ...NEW_RUN, progress } })));
}

describe('going on to another item', () => {
	test('from among the papers leaves those not called, by name', () => {
		const at = { item: 'talk', cue: 'paper.p1', turn: 'p1', stays: first };
		expect(leaving(at)).toBe('Chưa được mời phát biểu: Bà Hồ Chín, Ông Võ Mười.');
	});

	test('past the words that thank for them leaves those who were passed over', () => {
		const stays = first.map((stay) => ({ ...stay, to: 2 }));
		const at = { item: 'talk', cue: 'thanks', stays };
		expect(leaving(at)).toBe('Chưa được mời phát biểu: Bà Hồ Chín, Ông Võ Mười.');
	});

	test('from among the batches leaves trays, and nobody who speaks later', () => {
		expect(leaving({ item: 'awards', cue: 'call.A', turn: 'A' })).toBe(
			'Chưa được gọi lên nhận: khay B.'
		);
	});

	test('from an item that calls nobody leaves nobody', () => {
		expect(leaving({ item: 'closing', cue: 'close' })).toBe('');
		expect(leaving({ phase: 'ready' })).toBe('');
	});
});
