import { describe, expect, test } from 'vitest';
import { readAsked, readPicture, writeChoice } from './print.ts';

const asked = (said: string) => new URLSearchParams(said);

describe('a choice', () => {
	test.each([
		['script', ''],
		['programme', 'size=a5'],
		['programme', 'times=off'],
		['badges', 'badge=90x130&person=an'],
		['plates', 'who=all'],
		['plates', 'category=guests'],
		['badges', 'badge=90x130&category=guests'],
		['backdrop', 'height=2.5&width=4']
	])('of a %s that says “%s” is written as it was read', (print, said) => {
		const read = readAsked(print, asked(said));
		expect(read && writeChoice(read.choice)).toBe(said);
	});

	test.each([
		['programme', 'size=a9'],
		['programme', 'times=maybe'],
		['backdrop', 'width=0'],
		['backdrop', 'height=31'],
		['backdrop', 'width=x']
	])('of a %s that says “%s” cannot be made', (print, said) => {
		expect(readAsked(print, asked(said))).toBeNull();
	});
});

describe('a paper', () => {
	test.each([
		['programme', 'width=4&size=a5&person=an', 'size=a5'],
		['programme', 'width=wide', ''],
		['plates', 'who=all&times=off', 'who=all'],
		['plates', 'person=an&category=guests&who=all', 'person=an'],
		['plates', 'category=guests&who=all', 'category=guests'],
		['minutes', 'person=an&badge=90x130&again=on', '']
	])('%s asked for with “%s” is made with “%s”', (print, said, known) => {
		const read = readAsked(print, asked(said));
		expect(read && [read.print, writeChoice(read.choice)]).toEqual([print, known]);
	});

	test('is none that nobody makes', () => {
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
