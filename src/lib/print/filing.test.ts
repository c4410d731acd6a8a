import { describe, expect, test } from 'vitest';
import { aConference, aPerson, aState } from '#lib/testing/make.ts';
import type { Filed } from './filed.ts';
import { file } from './filing.ts';
import type { Imprint } from './outdated.ts';
import type { Choice, PrintName } from './prints.ts';

const USUAL: Choice = {
	width: 6,
	height: 3.5,
	times: true,
	size: 'a4',
	person: null,
	category: null,
	badge: '86x54',
	who: 'front'
};
const people = [
	aPerson({ id: 'an', name: 'Lê An', seat: 'A1' }),
	aPerson({ id: 'son', name: 'Lê Sơn', category: 'members' })
];
const state = aState({ people });

/** A paper about these, each "key:what it shows". */
function filed(print: PrintName, choice: Partial<Choice>, ...imprints: readonly string[]): Filed {
	return { asked: { print, choice: { ...USUAL, ...choice } }, imprints: imprints.map(imprint) };
}

function imprint(said: string): Imprint {
	const [key = '', fingerprint = ''] = said.split(':');
	return { about: { key, name: key }, fingerprint };
}

describe('a paper for one person alone', () => {
	const batch = filed('invitations', {}, 'an:x', 'son:y');
	const one = filed('invitations', { person: 'an' }, 'an:X');

	test('takes the place of theirs in the batch', () => {
		expect(file(one, [batch], state)).toEqual({
			put: [filed('invitations', {}, 'son:y', 'an:X')],
			out: []
		});
	});

	test('comes into the batch of whoever is late on the list', () => {
		const before = filed('invitations', {}, 'son:y');
		expect(file(one, [before], state).put).toEqual([filed('invitations', {}, 'son:y', 'an:X')]);
	});

	test('is on file by itself as long as there is no batch', () => {
		expect(file(one, [], state)).toEqual({ put: [one], out: [] });
	});

	test('is no longer on file by itself once it is in the batch', () => {
		const alone = filed('invitations', { person: 'an' }, 'an:x');
		const others = filed('invitations', { person: 'son' }, 'son:y');
		expect(file(one, [batch, alone, others], state).out).toEqual([alone]);
	});

	test('is not put among papers made another way, nor among others', () => {
		const badge = filed('badges', { person: 'an', badge: '90x130' }, 'an:X');
		expect(file(badge, [filed('badges', {}, 'an:x'), batch], state).put).toEqual([badge]);
	});

	test('is put into every batch of plates they belong to, and no other', () => {
		const front = filed('plates', { who: 'front' }, 'an:x');
		const all = filed('plates', { who: 'all' }, 'an:x', 'son:y');
		const plate = filed('plates', { person: 'son' }, 'son:Y');
		const conference = aConference({ chairIds: ['an'], secretaryId: null });
		expect(file(plate, [front, all], aState({ people, conference })).put).toEqual([
			filed('plates', { who: 'all' }, 'an:x', 'son:Y')
		]);
	});

	test('without a seat there is no label among the others', () => {
		const label = filed('seat-labels', { person: 'son' }, 'son:y');
		expect(file(label, [filed('seat-labels', {}, 'an:x')], state).put).toEqual([label]);
	});
});

describe('a batch', () => {
	test('takes the place of what was printed for one alone of those in it', () => {
		const theirs = filed('seat-labels', { person: 'an' }, 'an:x');
		const another = filed('seat-labels', { person: 'son' }, 'son:y');
		const elsewhere = filed('badges', { person: 'an' }, 'an:x');
		const batch = filed('seat-labels', {}, 'an:X');
		expect(file(batch, [theirs, another, elsewhere], state)).toEqual({
			put: [batch],
			out: [theirs]
		});
	});

	test('leaves other batches on file', () => {
		const large = filed('badges', { badge: '90x130' }, 'an:x');
		expect(file(filed('badges', {}, 'an:x'), [large], state).out).toEqual([]);
	});
});

describe('a paper for a category alone', () => {
	const guests = filed('badges', { category: 'guests' }, 'an:X');

	test('is on file by itself as long as there is no batch: nobody else’s was printed', () => {
		expect(file(guests, [], state)).toEqual({ put: [guests], out: [] });
		const members = filed('badges', { category: 'members' }, 'son:y');
		expect(file(guests, [members], state)).toEqual({ put: [guests], out: [] });
	});

	test('takes the place of its people’s in the batch, and leaves the others’ as they were', () => {
		const batch = filed('badges', {}, 'an:x', 'son:y');
		expect(file(guests, [batch], state)).toEqual({
			put: [filed('badges', {}, 'son:y', 'an:X')],
			out: []
		});
	});

	test('takes the place of what was printed for one alone of those in it', () => {
		const theirs = filed('badges', { person: 'an' }, 'an:x');
		const another = filed('badges', { person: 'son' }, 'son:y');
		expect(file(guests, [theirs, another], state)).toEqual({ put: [guests], out: [theirs] });
	});

	test('is set right by what is printed for one alone of those in it', () => {
		const one = filed('badges', { person: 'an' }, 'an:Y');
		const before = filed('badges', { category: 'guests' }, 'an:x');
		const members = filed('badges', { category: 'members' }, 'son:y');
		expect(file(one, [before, members], state)).toEqual({
			put: [filed('badges', { category: 'guests' }, 'an:Y')],
			out: []
		});
	});

	test('is superseded by a batch of everybody', () => {
		const batch = filed('badges', {}, 'an:Y', 'son:Y');
		expect(file(batch, [guests], state)).toEqual({ put: [batch], out: [guests] });
	});

	test('is set right by what is printed for one who has left the category, alone or with the new one', () => {
		const before = filed('badges', { category: 'members' }, 'an:x', 'son:y');
		const after = filed('badges', { category: 'members' }, 'son:y', 'an:X');
		const alone = filed('badges', { person: 'an' }, 'an:X');
		expect(file(alone, [before], state)).toEqual({ put: [after], out: [] });
		expect(file(guests, [before], state)).toEqual({ put: [guests, after], out: [] });
	});

	test('printed anew keeps whoever left the category, not whoever left the list', () => {
		const before = filed('badges', { category: 'guests' }, 'an:x', 'son:y', 'gone:z');
		expect(file(guests, [before], state)).toEqual({
			put: [filed('badges', { category: 'guests' }, 'son:y', 'an:X')],
			out: [before]
		});
	});

	test('is on file by itself when it is of nobody in the batch any more', () => {
		const gone = filed('badges', { category: 'guests' }, 'gone:X');
		expect(file(gone, [filed('badges', {}, 'an:x')], state)).toEqual({ put: [gone], out: [] });
	});

	test('keeps in the batch whoever has left the category, whose sheet is still in hand', () => {
		const batch = filed('badges', {}, 'an:x', 'son:y', 'left:z');
		expect(file(guests, [batch], state).put).toEqual([
			filed('badges', {}, 'son:y', 'left:z', 'an:X')
		]);
	});
});

describe('plates', () => {
	const conference = aConference({ chairIds: ['son'], secretaryId: null });
	const minh = aPerson({ id: 'minh', name: 'Lê Minh', category: 'members' });
	const hall = aState({ people: [...people, minh], conference });
	const members = filed('plates', { category: 'members' }, 'son:Y', 'minh:Y');

	test('of a category set those of them right who have one at the front, and are on file too', () => {
		const front = filed('plates', {}, 'an:x', 'son:x');
		expect(file(members, [front], hall)).toEqual({
			put: [members, filed('plates', {}, 'an:x', 'son:Y')],
			out: []
		});
	});

	test('at the front set those of a category right, of whom the others keep theirs', () => {
		const front = filed('plates', {}, 'an:Z', 'son:Z');
		expect(file(front, [members], hall)).toEqual({
			put: [front, filed('plates', { category: 'members' }, 'minh:Y', 'son:Z')],
			out: []
		});
	});

	test('of everybody are those at the front too', () => {
		const front = filed('plates', {}, 'an:x', 'son:x');
		const all = filed('plates', { who: 'all' }, 'an:Y', 'son:Y', 'minh:Y');
		expect(file(all, [front], hall)).toEqual({ put: [all], out: [front] });
		expect(file(front, [all], hall).put).toEqual([
			filed('plates', { who: 'all' }, 'minh:Y', 'an:x', 'son:x')
		]);
	});
});
