import { expect, test } from 'vitest';
import { NO_AWARDS } from '#lib/awards/award.ts';
import { anAward } from '#lib/testing/make.ts';
import { blankAward, lackingOf, lastPlace } from './award-fields.ts';

const awards = {
	...NO_AWARDS,
	list: [anAward({ decision: 'd', place: 4, kind: 'Bằng khen' }), anAward({ decision: 'e' })]
};

test('a new award comes last in its decision', () => {
	expect(lastPlace(awards, 'd')).toBe(5);
	expect(lastPlace(awards, 'new')).toBe(1);
});

test('a new award begins with the decision and the kind of the last one', () => {
	expect(blankAward(awards)).toMatchObject({ decision: 'e', kind: 'Giấy khen', name: '' });
});

test('the first award of all begins with the highest kind of our own level', () => {
	expect(blankAward(NO_AWARDS)).toMatchObject({ decision: '', kind: 'Giấy khen' });
});

test('what a decision lacks is told in the order in which it is written', () => {
	expect(lackingOf({ number: '15/QĐ', date: '', issuer: 'Quận 5', signer: '' })).toEqual([
		'date',
		'signer'
	]);
});
