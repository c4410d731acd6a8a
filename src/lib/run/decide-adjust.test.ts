import { describe, expect, test } from 'vitest';
import { aDay, aRun, ask, type Asked, type Asking } from '#lib/testing/make.ts';
import { refuse } from '#lib/refusal.ts';
import { runSheet } from './run-sheet.ts';

const day = aDay();
const running = aRun(day, [0, 'start']);

describe('adjust', () => {
	const give = (minutes: number, item = 'b'): Asked => ({
		command: 'adjust',
		changes: [{ item, minutes }]
	});
	const minutesOf = (id: string, ...askings: readonly Asking[]) =>
		runSheet(day, aRun(day, ...askings).progress).find((row) => row.item.id === id)?.minutes;

	test('adds and takes minutes', () => {
		expect(minutesOf('b', [0, give(5)], [1, give(-8)])).toBe(17);
	});

	test('one command may settle several items', () => {
		const changes = [
			{ item: 'b', minutes: -5 },
			{ item: 'c', minutes: -3 }
		];
		const { progress } = aRun(day, [0, { command: 'adjust', changes }]);
		expect(progress.adjustments).toEqual({ b: -5, c: -3 });
	});

	test('an item never has less than no time', () => {
		expect(minutesOf('b', [0, give(-60)])).toBe(0);
	});

	test('a minute given after too much was taken is a minute more', () => {
		expect(minutesOf('b', [0, give(-60)], [1, give(5)])).toBe(5);
	});

	test('a minute given counts from none, also when the plan became shorter since', () => {
		const run = aRun(day, [0, give(-15)]);
		const shorter = day.map((item) => (item.id === 'b' ? { ...item, minutes: 10 } : item));
		expect(ask(run, shorter, [1, give(5)])).toMatchObject({
			changes: [{ item: 'b', minutes: 10 }]
		});
	});

	test('one unknown item refuses the whole', () => {
		const changes = [
			{ item: 'b', minutes: 5 },
			{ item: 'x', minutes: 5 }
		];
		expect(ask(running, day, [4, { command: 'adjust', changes }])).toEqual(
			refuse('item-not-found', { item: 'x' })
		);
	});
});
