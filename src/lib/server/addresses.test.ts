import { expect, test } from 'vitest';
import { isReachable } from './addresses.ts';

test('no browser can have asked for a longer name than there are', () => {
	const host = (letters: number) => new URL(`http://${'a'.repeat(letters)}:50000`);
	expect(isReachable(host(253))).toBe(true);
	expect(isReachable(host(254))).toBe(false);
});
