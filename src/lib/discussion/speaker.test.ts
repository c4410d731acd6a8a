import { expect, test } from 'vitest';
import { aPerson, aSpeaker } from '#lib/testing/make.ts';
import { peopleById } from '#lib/people/person.ts';
import { called } from './speaker.ts';

const people = peopleById([
	aPerson({
		id: 'dung',
		honorific: 'Ông',
		name: 'Lê Thanh Dũng',
		position: 'Chủ tịch',
		unit: 'Ủy ban MTTQ Việt Nam Phường 3'
	})
]);
const titled = (unit: string) => called(aSpeaker({ unit, personId: 'dung' }), people).title;

test.each(['', 'Ủy ban MTTQ Việt Nam Phường 3', 'UBMTTQVN P.3', 'Phường 3'])(
	'a paper of “%s” is given with the whole title the list knows',
	(unit) => {
		expect(titled(unit)).toBe('Chủ tịch Ủy ban MTTQ Việt Nam Phường 3');
	}
);

test('a paper given for another body keeps it', () => {
	expect(titled('Hội Chữ thập đỏ Phường 3')).toBe('Hội Chữ thập đỏ Phường 3');
});
