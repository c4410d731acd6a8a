import { expect, test } from 'vitest';
import * as secret from './secret.ts';

test('is 32 random bytes in URL-safe letters', () => {
	const sizes: number[] = [];
	const made = secret.make((size) => {
		sizes.push(size);
		return Buffer.alloc(size, 0xff);
	});
	expect(sizes).toEqual([32]);
	expect(made).toBe('__________________________________________8');
});

test('is another one each time', () => {
	expect(secret.make()).not.toBe(secret.make());
});

test('is stored as its SHA-256', () => {
	expect(secret.hashOf('abc')).toBe(
		'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'
	);
});

test.each([
	['abc', 'abc', true],
	['abc', 'abd', false],
	['abc', 'abcd', false],
	['', '', true]
])('%j and %j are the same: %s', (left, right, expected) => {
	expect(secret.same(Buffer.from(left), Buffer.from(right))).toBe(expected);
});

test('figures to be typed are twelve, the first ones too', () => {
	expect(secret.makeFigures(() => Buffer.from('00000000000004d2', 'hex'))).toBe('000000001234');
	expect(secret.makeFigures()).toMatch(/^\d{12}$/);
});
