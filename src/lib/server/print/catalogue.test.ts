import { describe, expect, test } from 'vitest';
import { CHOICES, PRINTS } from '#lib/print/prints.ts';
import { aPerson, aState } from '#lib/testing/make.ts';
import { readAsked, writeChoice } from '../input/print.ts';
import { speaking } from '../locale.ts';
import { catalogue, nameOf, wordOf } from './catalogue.ts';

test('only papers there is anything to print of are offered, in the order of the pack', () => {
	const people = [aPerson({ seat: 'A1' })];
	expect(catalogue(aState({ people })).map(({ print }) => print)).toEqual([
		'programme',
		'operating',
		'invitations',
		'badges',
		'plates',
		'seat-labels',
		'sign-in',
		'script',
		'cue-cards',
		'backdrop'
	]);
});

test('a paper is called in the language of whoever asks', () => {
	expect(nameOf('badges')).toBe('Thẻ đại biểu');
	expect(speaking('en', () => nameOf('badges'))).toBe('Badges');
});

describe('the way in which a paper is made', () => {
	test('is told where there is more than one', () => {
		expect(wordOf('programme', 'times=off')).toBe('Không ghi giờ');
		expect(wordOf('script', '')).toBeNull();
	});

	test('is not told where it is none of those on offer', () => {
		expect(wordOf('plates', 'person=an')).toBeNull();
	});

	test('is told beside a category, unless it only says for whom', () => {
		expect(wordOf('badges', 'badge=90x130&category=guests')).toBe('90 × 130 mm');
		expect(wordOf('plates', 'category=guests')).toBeNull();
	});
});

describe('for a category alone', () => {
	const people = [
		aPerson({ id: 'a', category: 'members' }),
		aPerson({ id: 'b', category: 'guests', seat: 'A1' })
	];
	const offered = (print: string) =>
		catalogue(aState({ people })).find((offer) => offer.print === print);

	test('are offered the papers that somebody of it has one of', () => {
		expect(offered('invitations')?.categories).toEqual(['members', 'guests']);
		expect(offered('seat-labels')?.categories).toEqual(['guests']);
		expect(offered('programme')?.categories).toEqual([]);
	});

	test('are plates of all of it, and badges of either size', () => {
		expect(offered('plates')?.waysForCategory).toEqual([{ word: 'In', choice: '' }]);
		expect(offered('badges')?.waysForCategory).toEqual(offered('badges')?.ways);
	});
});

test.each(catalogue(aState({ people: [aPerson({ seat: 'A1' })] })))(
	'every way that is offered can be asked for, and is known again on record: $print',
	({ print, ways }) => {
		for (const { word, choice } of ways) {
			const asked = readAsked(print, new URLSearchParams(choice));
			const written = asked && writeChoice(asked.choice);
			expect(ways.length > 1 ? wordOf(print, written ?? '') : word).toBe(word);
		}
	}
);

test('whatever there is to choose of a paper is one of its own', () => {
	expect(Object.keys(CHOICES)).toEqual(PRINTS);
});
