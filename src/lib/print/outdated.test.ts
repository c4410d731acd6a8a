import { describe, expect, test } from 'vitest';
import { outdated, unwanted, type Imprint } from './outdated.ts';

/** Pages by what they show; "1 Bà An:x" is about whoever has this key. */
function pages(...shown: readonly string[]): readonly Imprint[] {
	return shown.map((each) => {
		const [fingerprint = '', about] = each.split(':').reverse();
		return { about: about === undefined ? null : subject(about), fingerprint };
	});
}

function subject(said: string) {
	const [key = '', ...name] = said.split(' ');
	return { key, name: name.join(' ') };
}

describe('of a paper that runs on', () => {
	test('nothing is wrong while every page shows the same', () => {
		expect(outdated(pages('x', 'y'), pages('x', 'y'))).toBeNull();
	});

	test('the pages that show something else are', () => {
		expect(outdated(pages('x', 'y', 'z'), pages('x', 'Y', 'z'))).toEqual({
			pages: [2],
			surplus: [],
			about: [],
			gone: [],
			whole: false
		});
	});

	test('a page that was not there before is', () => {
		expect(outdated(pages('x'), pages('x', 'y'))?.pages).toEqual([2]);
	});

	test('the last pages that there are no more are to be thrown away', () => {
		expect(outdated(pages('x', 'y', 'z'), pages('X'))).toEqual({
			pages: [1],
			surplus: [2, 3],
			about: [],
			gone: [],
			whole: false
		});
	});
});

describe('of papers about people', () => {
	const nothing = { pages: [], surplus: [], about: [], gone: [], whole: false };

	test('nothing is wrong when one more comes among them but that one', () => {
		const now = pages('1 Bà An:x', '3 Ông Minh:m', '2 Ông Sơn:y');
		expect(outdated(pages('1 Bà An:x', '2 Ông Sơn:y'), now)).toEqual({
			...nothing,
			about: [subject('3 Ông Minh')]
		});
	});

	test('those of whom something else is said are', () => {
		const now = pages('1 Bà An:x', '2 Ông Sơn:Y');
		expect(outdated(pages('1 Bà An:x', '2 Ông Sơn:y'), now)).toEqual({
			...nothing,
			about: [subject('2 Ông Sơn')]
		});
	});

	test('those who are off the list are to be thrown away, under the name they bear', () => {
		expect(outdated(pages('1 Bà An:x', '2 Ông Sơn:y'), pages('2 Ông Sơn:y'))).toEqual({
			...nothing,
			gone: [subject('1 Bà An')]
		});
	});

	test('whose name was corrected is the same person still, called as they are now', () => {
		expect(outdated(pages('1 Bà An:x'), pages('1 Bà Ân:X'))).toEqual({
			...nothing,
			about: [subject('1 Bà Ân')]
		});
	});

	test('of two of one name, only the one who changed is told', () => {
		const now = pages('2 Bà An:y', '1 Bà An:X');
		expect(outdated(pages('1 Bà An:x', '2 Bà An:y'), now)).toEqual({
			...nothing,
			about: [subject('1 Bà An')]
		});
	});

	test('one of two of one name who is off the list is to be thrown away', () => {
		expect(outdated(pages('1 Bà An:x', '2 Bà An:y'), pages('2 Bà An:y'))).toEqual({
			...nothing,
			gone: [subject('1 Bà An')]
		});
	});

	test('whoever has one page less is told with those to be printed again, not thrown away', () => {
		expect(outdated(pages('1 Bà An:x', '1 Bà An:y'), pages('1 Bà An:x'))).toEqual({
			...nothing,
			about: [subject('1 Bà An')]
		});
	});

	test('what is about nobody is told beside them, by its page', () => {
		expect(outdated(pages('1 Bà An:x', 'y'), pages('1 Bà An:X', 'Y'))).toEqual({
			...nothing,
			pages: [2],
			surplus: [],
			about: [subject('1 Bà An')]
		});
	});
});

test('a paper that is wanted no longer is thrown away whole, whosever it is', () => {
	expect(unwanted(pages('1 Bà An:x', '1 Bà An:y', 'z'))).toEqual({
		pages: [],
		surplus: [],
		about: [],
		gone: [subject('1 Bà An')],
		whole: true
	});
});
