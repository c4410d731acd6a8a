import { describe, expect, test } from 'vitest';
import {
	aConference,
	aCue,
	aLine,
	anItem,
	aPerson,
	aRun,
	aState,
	minute
} from '#lib/testing/make.ts';
import { READY } from '#lib/run/progress.ts';
import { NEW_RUN } from '#lib/run/run.ts';
import { printedScript } from './script.ts';

const speech = anItem({
	id: 'speech',
	performerId: 'oanh',
	cues: [
		aCue({
			id: 'invite',
			lines: [
				aLine({ when: 'present', text: 'Mời {{họ tên}}.' }),
				aLine({ id: 'other', when: 'replaced', text: 'Mời {{họ tên}} thay {{họ tên vắng}}.' })
			]
		}),
		aCue({ id: 'thanks' })
	]
});
const before = anItem({ id: 'early', part: 'before', numbered: false });
const conference = aConference({ agenda: [before, speech] });
const oanh = aPerson({ id: 'oanh', name: 'Oanh' });

const firstWords = (...given: Parameters<typeof aState>) =>
	printedScript(aState(...given))
		.items.find(({ id }) => id === 'speech')
		?.cues[0]?.lines.flatMap(({ segments }) => segments.map(({ text }) => text));

test('steps are counted within their item, so that one more changes no other', () => {
	const { items } = printedScript(aState({ conference }));
	expect(items.map(({ cues }) => cues.map(({ step }) => step))).toEqual([[1], [1, 2]]);
});

test('every item has the time it is planned for', () => {
	const { items } = printedScript(aState({ conference }));
	expect(items.map(({ slot }) => [slot?.from, slot?.to])).toEqual([
		[minute(-10), minute(0)],
		[minute(0), minute(10)]
	]);
});

test('words are those of who is really there', () => {
	expect(firstWords({ conference, people: [oanh] })).toEqual(['Mời Oanh.']);
	const away = { ...oanh, presence: 'absent', substituteId: 'an' } as const;
	const people = [away, aPerson({ id: 'an', name: 'An' })];
	expect(firstWords({ conference, people })).toEqual(['Mời An thay Oanh.']);
});

describe('what the day decides', () => {
	const skipping = { ...NEW_RUN, progress: { ...READY, skipped: ['speech'] } };
	const skipped = (...given: Parameters<typeof aState>) =>
		printedScript(aState(...given)).items.map(({ isSkipped }) => isSkipped);

	test('an item that is passed over stays, and says so', () => {
		expect(skipped({ conference, run: skipping })).toEqual([false, true]);
	});

	test('a rehearsal decides nothing', () => {
		const rehearsal = { run: skipping, behind: NEW_RUN, rehearsal: true };
		expect(skipped({ conference, ...rehearsal })).toEqual([false, false]);
	});

	test('an item it added has no planned time', () => {
		const run = aRun(
			conference.agenda,
			[0, 'start'],
			[
				1,
				{ command: 'insert', title: 'Phút mặc niệm', kind: 'ceremony', minutes: 2, before: null },
				'added'
			]
		);
		const { items } = printedScript(aState({ conference, run }));
		expect(items.find(({ slot }) => slot === null)?.title).toBe('Phút mặc niệm');
	});
});
