import { expect, test } from 'vitest';
import type { Person } from '#lib/people/person.ts';
import { DEFAULT_PROTOCOL } from '#lib/protocol/protocol.ts';
import { aCategory, aPerson, MEMBERS } from '#lib/testing/make.ts';
import { introducedGroups } from './introduced-groups.ts';

function groups(...people: readonly Person[]) {
	const categories = [MEMBERS, aCategory({ id: 'upper-front' }), aCategory()];
	const occasion = { protocol: DEFAULT_PROTOCOL, categories, area: 'Quận 5' };
	return introducedGroups(people, occasion).map(({ id, byName, together }) => [
		id,
		byName.map(({ person }) => person.id),
		together.map((person) => person.id)
	]);
}

const upper = aPerson({ id: 'upper', category: 'upper-front', position: 'Chuyên viên' });
const chair = aPerson({ id: 'chair', position: 'Chủ tịch' });
const vice = aPerson({ id: 'vice', position: 'Phó Chủ tịch' });
const member = aPerson({ id: 'member', category: 'members' });

test('groups and the people in them stand in the order of protocol', () => {
	expect(groups(member, vice, chair, upper)).toEqual([
		['upper-front', ['upper'], []],
		['guests', ['chair', 'vice'], []],
		['members', [], ['member']]
	]);
});

test('a person may be named or greeted together other than their category', () => {
	expect(
		groups({ ...member, introduction: 'by-name' }, { ...vice, introduction: 'together' }, chair)
	).toEqual([
		['guests', ['chair'], ['vice']],
		['members', ['member'], []]
	]);
});

test('whoever comes in the place of another has no place of their own', () => {
	expect(groups({ ...chair, substituteId: 'vice' }, vice)).toEqual([['guests', ['chair'], []]]);
});
