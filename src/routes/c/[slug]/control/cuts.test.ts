import { describe, expect, test } from 'vitest';
import { controlView } from '#lib/audience/control.ts';
import { aConference, anItem, aRun, aState, minute } from '#lib/testing/make.ts';
import type { Asking } from '#lib/testing/make.ts';
import { adviceFor, isClosed, type Advice } from './cuts.ts';

const agenda = [
	anItem({ id: 'a', minutes: 10 }),
	anItem({ id: 'talk', minutes: 30, minMinutes: 20, flexible: true }),
	anItem({ id: 'leader', kind: 'leader-speech', minutes: 15 }),
	anItem({ id: 'close', minutes: 10, minMinutes: 5, flexible: true })
];
const view = (...askings: readonly Asking[]) =>
	controlView(aState({ conference: aConference({ agenda }), run: aRun(agenda, ...askings) }));
const cutsFor = (seen: ReturnType<typeof view>, now: number) => adviceFor(seen, now)?.changes;

describe('what could be cut', () => {
	test('is nothing as long as it is hardly noticed', () => {
		expect(adviceFor(view([1, 'start']), minute(2))).toBe(null);
		expect(adviceFor(view(), minute(20))).toBe(null);
	});

	test('is taken from flexible items ahead, never from leaders', () => {
		expect(cutsFor(view([12, 'start']), minute(13))).toEqual([
			{ item: 'talk', minutes: 10 },
			{ item: 'close', minutes: 2 }
		]);
	});

	test('leaves the current item what it has used, a minute begun counting whole', () => {
		const now = view([0, 'start'], [20, 'next']);
		expect(cutsFor(now, minute(25))).toEqual([{ item: 'talk', minutes: 10 }]);
		expect(cutsFor(now, minute(44.5))).toEqual([
			{ item: 'talk', minutes: 5 },
			{ item: 'close', minutes: 5 }
		]);
	});

	test('is nothing from what was skipped or is over', () => {
		const skipped = view([12, 'start'], [12, { command: 'skip', item: 'close' }]);
		expect(cutsFor(skipped, minute(13))).toEqual([{ item: 'talk', minutes: 2 }]);
		expect(adviceFor(view([12, 'start'], [90, 'end']), minute(95))).toBe(null);
	});
});

describe('what could be given back', () => {
	const shortened: Asking = [
		1,
		{
			command: 'adjust',
			changes: [
				{ item: 'talk', minutes: -10 },
				{ item: 'leader', minutes: -5 }
			]
		}
	];

	test('is what flexible items lost, once the day is early enough', () => {
		expect(adviceFor(view([8, 'start'], shortened), minute(9))).toEqual({
			kind: 'give-back',
			off: 7,
			changes: [{ item: 'talk', minutes: 7 }]
		});
		expect(adviceFor(view([11, 'start'], shortened), minute(11))).toBe(null);
	});

	test('is nothing when nothing was taken', () => {
		expect(adviceFor(view([-8, 'start']), minute(-7))).toBe(null);
	});
});

describe('an advice that was closed', () => {
	const cut = (off: number): Advice => ({ kind: 'cut', off, changes: [] });

	test('stays closed until the day is five minutes worse', () => {
		expect(isClosed(cut(10), cut(6))).toBe(true);
		expect(isClosed(cut(11), cut(6))).toBe(false);
	});

	test('does not close the other one', () => {
		expect(isClosed({ ...cut(6), kind: 'give-back' }, cut(6))).toBe(false);
		expect(isClosed(cut(6), null)).toBe(false);
	});
});
