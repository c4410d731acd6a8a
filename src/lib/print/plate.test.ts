import { describe, expect, test } from 'vitest';
import type { Person } from '#lib/people/person.ts';
import { aConference, anItem, aPerson, aState } from '#lib/testing/make.ts';
import { platesFor } from './plate.ts';
import { EVERYBODY, type Whom } from './whom.ts';

const chair = aPerson({ id: 'chair', category: 'members', name: 'Hồ Thúy' });
const keeper = aPerson({ id: 'keeper', category: 'members', name: 'Phạm Quý' });
const speaker = aPerson({ id: 'speaker', category: 'members', name: 'Lê Bảo' });
const member = aPerson({ id: 'member', category: 'members', name: 'An Bình' });
const guest = aPerson({ id: 'guest', category: 'guests', name: 'Đỗ Thịnh' });
const conference = aConference({
	chairIds: ['chair'],
	secretaryId: 'keeper',
	agenda: [anItem({ id: 'report', performerId: 'speaker' })]
});

const FRONT: Whom = { ...EVERYBODY, who: 'front' };

function plates(people: readonly Person[], whom = FRONT) {
	return platesFor(aState({ conference, people }), whom).map(({ person, role }) =>
		role ? `${person.id} (${role})` : person.id
	);
}

describe('at the front', () => {
	test('are who presides, who keeps the minutes, who performs, and who is named', () => {
		const all = plates([member, guest, speaker, keeper, chair]);
		expect(all.slice(0, 2)).toEqual(['chair (chair)', 'keeper (secretary)']);
		expect(all.slice(2).toSorted()).toEqual(['guest', 'speaker']);
	});

	test('everybody has one plate, whatever they do', () => {
		const presiding = aConference({
			chairIds: ['guest'],
			agenda: [anItem({ performerId: 'guest' })]
		});
		const made = platesFor(aState({ conference: presiding, people: [guest] }), FRONT);
		expect(made).toEqual([{ person: guest, role: 'chair' }]);
	});

	test('is nobody for an item that was switched off', () => {
		const agenda = [anItem({ performerId: 'speaker', enabled: false })];
		const people = [speaker];
		const off = aState({ conference: { ...conference, agenda }, people });
		expect(platesFor(off, FRONT)).toEqual([]);
	});

	test('is whoever stands in for an item', () => {
		const agenda = [anItem({ performerId: 'speaker', standInId: 'member' })];
		const people = [speaker, member];
		const replaced = aState({ conference: { ...conference, agenda }, people });
		expect(platesFor(replaced, FRONT).map(({ person }) => person.id)).toEqual(['member']);
	});

	test('is whoever comes for another, and not who stays away', () => {
		const away = aPerson({ ...guest, reply: 'absent', presence: 'absent', substituteId: 'member' });
		expect(plates([away, member])).toEqual(['member']);
	});

	test('a chair who stays away has no plate', () => {
		expect(plates([aPerson({ ...chair, presence: 'absent' })])).toEqual([]);
	});
});

test('all means everybody who comes, those at the front first', () => {
	const all = plates([member, guest, chair], EVERYBODY);
	expect(all[0]).toBe('chair (chair)');
	expect(all.slice(1).toSorted()).toEqual(['guest', 'member']);
});

test('people stand in the order of protocol', () => {
	const low = aPerson({ id: 'low', name: 'An', rank: 9 });
	const high = aPerson({ id: 'high', name: 'Vy', rank: 1 });
	expect(plates([low, high])).toEqual(['high', 'low']);
});

test('of a category means all of it, at the front or not, and nobody else', () => {
	const all = plates([member, guest, chair], { ...FRONT, category: 'members' });
	expect(all).toEqual(['chair (chair)', 'member']);
});

test('one plate says what its person does, and is there though they stay away', () => {
	const away = { ...guest, presence: 'absent' } as const;
	const one = (person: string) => plates([keeper, away], { ...FRONT, person });
	expect([one('keeper'), one('guest')]).toEqual([['keeper (secretary)'], ['guest']]);
});
