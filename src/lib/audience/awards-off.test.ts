import { describe, expect, test } from 'vitest';
import { aConference, aRun, aState } from '#lib/testing/make.ts';
import { plan07 } from '#lib/plan/plan-07.ts';
import { MINUTE } from '#lib/time/instant.ts';
import { controlView } from './control.ts';
import { mcView } from './mc.ts';
import { projectorView } from './projector.ts';
import { publicView } from './public.ts';

/** Plan 07's morning with the agenda on the wall, awards held or not. */
function morning(awards: boolean) {
	const agenda = plan07.items.map((item) =>
		item.id === 'awards' ? { ...item, enabled: awards } : item
	);
	const { facts, emergencies } = plan07;
	return aState({
		conference: aConference({ agenda, facts, emergencies }),
		run: aRun(agenda, [0, 'start'], [1, { command: 'show', scene: 'agenda' }])
	});
}

const held = morning(true);
const off = morning(false);
const numbersIn = (rows: readonly { readonly number: number | null }[]) =>
	rows.flatMap(({ number }) => number ?? []);
const SEVEN = [1, 2, 3, 4, 5, 6, 7];
const EIGHT = [...SEVEN, 8];

function wallItems(state: typeof held) {
	const { picture } = projectorView(state);
	return picture.kind === 'agenda' ? picture.items : [];
}

describe('with awards off there are seven numbered items, without a gap,', () => {
	test('on delegates’ phones', () => {
		expect(numbersIn(publicView(held).programme)).toEqual(EIGHT);
		expect(numbersIn(publicView(off).programme)).toEqual(SEVEN);
	});

	test('on the desk', () => {
		expect(numbersIn(controlView(held).rows)).toEqual(EIGHT);
		expect(numbersIn(controlView(off).rows)).toEqual(SEVEN);
	});

	test('on the MC’s tablet', () => {
		expect(numbersIn(mcView(held).script)).toEqual(EIGHT);
		expect(numbersIn(mcView(off).script)).toEqual(SEVEN);
	});

	test('on the wall', () => {
		expect(numbersIn(wallItems(held))).toEqual(EIGHT);
		expect(numbersIn(wallItems(off))).toEqual(SEVEN);
	});
});

describe('with awards off the day is planned to close twenty minutes earlier', () => {
	test('on delegates’ phones', () => {
		expect(publicView(held).end - publicView(off).end).toBe(20 * MINUTE);
	});

	test.each([
		['the desk', controlView],
		['the MC’s tablet', mcView]
	])('on %s', (_, view) => {
		expect(view(held).outlook.plannedEnd - view(off).outlook.plannedEnd).toBe(20 * MINUTE);
		expect(view(held).outlook.later - view(off).outlook.later).toBe(20 * MINUTE);
	});
});

test.each([
	['delegates’ phones', publicView],
	['the wall', projectorView],
	['the MC’s tablet', mcView]
])('with awards off no word of them is left on %s', (_, view) => {
	expect(JSON.stringify(view(off))).not.toMatch(/khen|awards|nếu có/i);
});

test('the desk can bring them back by one tap', () => {
	expect(controlView(off).off.map((item) => item.id)).toEqual(['flag-salute', 'break', 'awards']);
	expect(controlView(held).off.map((item) => item.id)).toEqual(['flag-salute', 'break']);
});
