import { expect, test } from 'vitest';
import { withCheckFigure } from '#lib/attendance/pass.ts';
import { sight, withoutRepeats, type Sighting } from './repeat.ts';

const token = withCheckFigure('123456789012345678901234567890123456789');

/** Which of some sightings are news. */
function news(...sightings: readonly [text: string, at: number][]) {
	let recent: readonly Sighting[] = [];
	return sightings.map(([text, at]) => {
		const sighted = sight(recent, text, at);
		recent = sighted.recent;
		return sighted.isNew;
	});
}

test('a ticket sent twice counts once', () => {
	expect(news(['a', 0], ['a', 1])).toEqual([true, false]);
});

test('it counts once as long as it is held before the camera', () => {
	expect(news(['a', 0], ['a', 1_500], ['a', 3_000])).toEqual([true, false, false]);
});

test('it counts again when it has been away for two seconds', () => {
	expect(news(['a', 0], ['a', 2_000])).toEqual([true, true]);
});

test('a ticket read to go out is news again to come in', () => {
	const told: string[] = [];
	let purpose = 'out';
	const tell = withoutRepeats(
		(text) => told.push(`${purpose} ${text}`),
		() => purpose
	);
	tell('a');
	tell('a');
	purpose = 'in';
	tell('a');
	tell('a');
	expect(told).toEqual(['out a', 'in a']);
});

test('two tickets side by side count once each', () => {
	expect(news(['a', 0], ['b', 100], ['a', 200], ['b', 300])).toEqual([true, true, false, false]);
});

test('it is the same ticket when only the letters before the figures differ', () => {
	expect(news([`https://x.vn/i/${token}`, 0], [`https:ư/i/${token}`, 100])).toEqual([true, false]);
});
