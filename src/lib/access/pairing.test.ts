import { expect, test } from 'vitest';
import { refusalOf } from './pairing.ts';

test.each([
	['one that is not there', null, 'pairing-unknown'],
	['one already used', { usedAt: 1, expiresAt: 10 }, 'pairing-used'],
	['one used and past its time', { usedAt: 1, expiresAt: 4 }, 'pairing-used'],
	['one at its last moment', { usedAt: null, expiresAt: 5 }, 'pairing-expired']
])('%s is refused', (_, pairing, code) => {
	expect(refusalOf(pairing, 5)).toEqual({ refused: code, details: {} });
});

test('a fresh one is not refused', () => {
	expect(refusalOf({ usedAt: null, expiresAt: 6 }, 5)).toBe(null);
});
