import { describe, expect, test } from 'vitest';
import { outdated, type Piece } from './outdated.ts';

/** Pages by what they show; "Bà An:x" is about somebody. */
function pages(...shown: readonly string[]): readonly Piece[] {
	return shown.map((each) => {
		const [fingerprint = '', about = ''] = each.split(':').reverse();
		return { about, fingerprint };
	});
}

describe('of a paper that runs on', () => {
	test('nothing is wrong while every page shows the same', () => {
		expect(outdated(pages('x', 'y'), pages('x', 'y'))).toBeNull();
	});

	test('the pages that show something else are', () => {
		expect(outdated(pages('x', 'y', 'z'), pages('x', 'Y', 'z'))).toEqual({
			pages: [2],
			about: [],
			gone: [],
			whole: false
		});
	});

	test('a page that was not there before is', () => {
		expect(outdated(pages('x'), pages('x', 'y'))?.pages).toEqual([2]);
	});

	test('a page too many is to be known of', () => {
		expect(outdated(pages('x', 'y'), pages('x'))).toEqual({
			pages: [],
			about: [],
			gone: [],
			whole: false
		});
	});
});

describe('of papers about people', () => {
	test('nothing is wrong when one more comes among them but that one', () => {
		expect(
			outdated(pages('Bà An:x', 'Ông Sơn:y'), pages('Bà An:x', 'Ông Minh:m', 'Ông Sơn:y'))
		).toEqual({
			pages: [],
			about: ['Ông Minh'],
			gone: [],
			whole: false
		});
	});

	test('those of whom something else is said are', () => {
		expect(outdated(pages('Bà An:x', 'Ông Sơn:y'), pages('Bà An:x', 'Ông Sơn:Y'))).toEqual({
			pages: [],
			about: ['Ông Sơn'],
			gone: [],
			whole: false
		});
	});

	test('those who are off the list are to be thrown away', () => {
		expect(outdated(pages('Bà An:x', 'Ông Sơn:y'), pages('Ông Sơn:y'))).toEqual({
			pages: [],
			about: [],
			gone: ['Bà An'],
			whole: false
		});
	});

	test('a name that was corrected is a new paper, and the old one goes', () => {
		expect(outdated(pages('Bà An:x'), pages('Bà Ân:X'))).toEqual({
			pages: [],
			about: ['Bà Ân'],
			gone: ['Bà An'],
			whole: false
		});
	});

	test('two of one name are told apart by their order', () => {
		expect(outdated(pages('Bà An:x', 'Bà An:y'), pages('Bà An:x', 'Bà An:Y'))?.about).toEqual([
			'Bà An'
		]);
	});

	test('what is about nobody is told beside them, by its page', () => {
		expect(outdated(pages('Bà An:x', 'y'), pages('Bà An:X', 'Y'))).toEqual({
			pages: [2],
			about: ['Bà An'],
			gone: [],
			whole: false
		});
	});
});
