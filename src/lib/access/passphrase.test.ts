import { expect, test } from 'vitest';
import { acceptPassphrase } from './passphrase.ts';

test.each([
	['12345678', '12345678'],
	['ế'.repeat(8).normalize('NFD'), 'ế'.repeat(8)],
	['x'.repeat(200), 'x'.repeat(200)]
])('%j is accepted', (typed, accepted) => {
	expect(acceptPassphrase(typed)).toBe(accepted);
});

test.each(['', '1234567', ' 1234567 ', '1234567\u200B', 'ế'.repeat(7).normalize('NFD')])(
	'%j is too short',
	(typed) => {
		expect(acceptPassphrase(typed)).toEqual({
			refused: 'passphrase-too-short',
			details: { min: 8 }
		});
	}
);

test('more than 200 characters are too long', () => {
	expect(acceptPassphrase('x'.repeat(201))).toEqual({
		refused: 'passphrase-too-long',
		details: { max: 200 }
	});
});
