import { expect, test } from 'vitest';
import { aCategory, aPerson, MEMBERS } from '#lib/testing/make.ts';
import { DEFAULT_PROTOCOL } from '#lib/protocol/protocol.ts';
import { arrange, type Sort } from './arrange.ts';

const people = [
	aPerson({ id: 'member', name: 'Trần An', category: 'members', position: 'Bí thư' }),
	aPerson({ id: 'vice', name: 'Lê Bình', position: 'Phó Chủ tịch' }),
	aPerson({ id: 'chair', name: 'Lê Chi', position: 'Chủ tịch' })
];

function arranged(sort: Sort) {
	const conference = {
		categories: [MEMBERS, aCategory()],
		protocol: DEFAULT_PROTOCOL,
		area: 'Quận 5'
	};
	return arrange(people, sort, conference).map((group) => [
		group.title,
		group.people.map(({ id }) => id)
	]);
}

test.each<[Sort, readonly (readonly [string, readonly string[]])[]]>([
	[
		'list',
		[
			['Ủy viên', ['member']],
			['Khách mời', ['vice', 'chair']]
		]
	],
	['name', [['', ['member', 'vice', 'chair']]]],
	['protocol', [['', ['chair', 'vice', 'member']]]]
])('by %s', (sort, groups) => {
	expect(arranged(sort)).toEqual(groups);
});
