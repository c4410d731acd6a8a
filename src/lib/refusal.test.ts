import { expect, test } from 'vitest';
import { isRefusal, refuse, REFUSAL_CODES } from './refusal.ts';

test('a refusal carries its code and the facts its sentence needs', () => {
	expect(refuse('stale-cue', { current: 'a-1' })).toEqual({
		refused: 'stale-cue',
		details: { current: 'a-1' }
	});
	expect(refuse('last-cue')).toEqual({ refused: 'last-cue', details: {} });
});

test.each([
	[refuse('last-cue'), true],
	[{ revision: 1 }, false],
	[null, false],
	['last-cue', false]
])('%o is a refusal: %s', (value, expected) => {
	expect(isRefusal(value)).toBe(expected);
});

test('every code is there once', () => {
	expect(new Set(REFUSAL_CODES).size).toBe(REFUSAL_CODES.length);
});
