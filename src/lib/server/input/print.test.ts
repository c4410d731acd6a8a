import { describe, expect, test } from 'vitest';
import { readAsked, readChoice, readPicture, writeChoice } from './print.ts';

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

describe('a paper', () => {
	test.each([
		['programme', 'width=4&size=a5&person=an', 'size=a5'],
		['programme', 'width=wide', ''],
		['plates', 'who=all&times=off', 'who=all'],
		['minutes', 'person=an&badge=90x130&again=on', '']
	])('%s asked for with “%s” is made with “%s”', (print, said, known) => {
		const read = readAsked(print, asked(said));
		expect(read && [read.print, writeChoice(read.choice)]).toEqual([print, known]);
	});

	test('is not made in a way there is none of, nor when it is none', () => {
		expect(readAsked('programme', asked('size=a9'))).toBeNull();
		expect(readAsked('poster', asked(''))).toBeNull();
	});
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
