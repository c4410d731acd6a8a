import { describe, expect, test } from 'vitest';
import { readChoice, readPicture, writeChoice } from './print.ts';

const asked = (said: string) => new URLSearchParams(said);

describe('a choice', () => {
	test.each(['', 'size=a5', 'times=off', 'badge=90x130&person=an&who=all', 'height=2.5&width=4'])(
		'that says “%s” is written as it was read',
		(said) => {
			const choice = readChoice(asked(said));
			expect(choice && writeChoice(choice)).toBe(said);
		}
	);

	test.each(['size=a9', 'times=maybe', 'width=0', 'height=31', 'width=x'])(
		'that says “%s” cannot be made',
		(said) => {
			expect(readChoice(asked(said))).toBeNull();
		}
	);
});

describe('a picture', () => {
	test('is as wide as a screen, and of its shape', () => {
		expect(readPicture(asked(''))).toMatchObject({
			pixels: 1920,
			choice: { width: 16, height: 9 }
		});
	});

	test('may be twice as high as it is wide, and no higher', () => {
		expect(readPicture(asked('width=2&height=4'))).not.toBeNull();
		expect(readPicture(asked('width=2&height=4.1'))).toBeNull();
	});
});
