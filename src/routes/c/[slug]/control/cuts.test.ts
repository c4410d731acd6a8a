import { describe, expect, test } from 'vitest';
import { controlView } from '#lib/audience/control.ts';
import { aConference, anItem, aRun, aState, minute } from '#lib/testing/make.ts';
import type { Asking } from '#lib/testing/make.ts';
import { cutsFor } from './cuts.ts';

describe('what could be cut', () => {
	const agenda = [
		anItem({ id: 'a', minutes: 10 }),
		anItem({ id: 'talk', minutes: 30, minMinutes: 20, flexible: true }),
		anItem({ id: 'leader', kind: 'leader-speech', minutes: 15 }),
		anItem({ id: 'close', minutes: 10, minMinutes: 5, flexible: true })
	];
	const view = (...askings: readonly Asking[]) =>
		controlView(aState({ conference: aConference({ agenda }), run: aRun(agenda, ...askings) }));

	test('is nothing as long as it is hardly noticed', () => {
		expect(cutsFor(view([1, 'start']), minute(2))).toEqual([]);
		expect(cutsFor(view(), minute(20))).toEqual([]);
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
		expect(cutsFor(skipped, minute(13)).map((cut) => cut.item)).not.toContain('close');
		expect(cutsFor(view([12, 'start'], [90, 'end']), minute(95))).toEqual([]);
	});
});
