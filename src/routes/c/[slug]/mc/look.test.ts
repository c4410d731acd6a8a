import { describe, expect, test } from 'vitest';
import { isOver, lookAt } from './look.ts';
import type { Place } from './places.ts';

function place(cue: string, part: Place['part'] = 'programme'): Place {
	const item = { id: 'item', part, number: 1, title: '', performer: '', cues: [] };
	return { item, part, cue: { id: cue, title: cue, turn: null, lines: [] }, skipped: false };
}

const running = { phase: 'running', cue: 'opening', isAway: false } as const;
const ready = { phase: 'ready', cue: null, isAway: false } as const;

describe('a look ahead', () => {
	const look = lookAt(place('report'), running);

	test('stays while the desk moves elsewhere', () => {
		expect(isOver(look, { ...running, cue: 'opening-thanks' })).toBe(false);
	});

	test('stays when the line is lost and comes back', () => {
		expect(isOver(look, { ...running, isAway: true })).toBe(false);
		expect(isOver(look, running)).toBe(false);
	});

	test('ends when the hall arrives there', () => {
		expect(isOver(look, { ...running, cue: 'report' })).toBe(true);
	});

	test('taken before the start, stays through the start', () => {
		expect(isOver(lookAt(place('report'), ready), running)).toBe(false);
	});
});

describe('reading the calls before the start', () => {
	const look = lookAt(place('call', 'before'), ready);

	test('goes on until the start', () => {
		expect(isOver(look, ready)).toBe(false);
		expect(isOver(look, running)).toBe(true);
	});

	test('is not cut short by a line that comes back', () => {
		const adrift = lookAt(place('call', 'before'), { ...ready, isAway: true });
		expect(isOver(adrift, ready)).toBe(false);
	});
});

describe('reading on without a line', () => {
	const look = lookAt(place('report'), { ...running, isAway: true });

	test('goes on while the line is away', () => {
		expect(isOver(look, { ...running, isAway: true })).toBe(false);
	});

	test('falls in step again when it is back', () => {
		expect(isOver(look, running)).toBe(true);
	});
});

test('after the end the last cue can still be looked at', () => {
	const ended = { phase: 'ended', cue: 'closing', isAway: false } as const;
	expect(isOver(lookAt(place('closing'), ended), ended)).toBe(false);
});
