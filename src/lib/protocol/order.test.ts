import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Person } from '#lib/people/person.ts';
import { aCategory, aPerson, MEMBERS, START } from '#lib/testing/make.ts';
import { order } from './order.ts';
import { DEFAULT_PROTOCOL, type Pin } from './protocol.ts';

const categories = [MEMBERS, aCategory()];

/** Every test's people differ in what it says and in nothing else. */
function ordered(people: readonly Person[], pins: readonly Pin[] = []) {
	const protocol = { ...DEFAULT_PROTOCOL, pins };
	return order(people, { protocol, categories, area: 'Quận 5' }).map(({ person, reason }) => [
		person.id,
		reason.by,
		reason.by === 'pinned' ? reason.pin.reason : reason.after
	]);
}

function pin(person: string, before: string | null): Pin {
	return { person, before, reason: 'Đến trao quyết định', at: START };
}

describe('the order of protocol', () => {
	const first = aPerson({ id: 'first', name: 'Lê Tư' });
	const second = aPerson({ id: 'second', name: 'Lê Ba' });

	test.each<[string, Partial<Person>, Partial<Person>]>([
		['bloc', { unit: 'Quận ủy', position: 'Ủy viên' }, { unit: 'UBND', position: 'Chủ tịch' }],
		['level', { unit: 'UBND TP.HCM' }, { unit: 'UBND Quận 5', position: 'Chủ tịch' }],
		['level', { unit: 'UBND' }, { unit: 'UBND Phường 6', position: 'Chủ tịch' }],
		['rank', { position: 'Chủ tịch', since: '' }, { position: 'Phó Chủ tịch', since: '2018' }],
		['rank', { position: 'Phó Trưởng phòng' }, { position: 'Chuyên viên' }],
		['since', { since: '2018', born: '1970' }, { since: '2018-03', born: '1960' }],
		['since', { since: '2020-12-31' }, { since: '' }],
		['born', { since: '2018', born: '1960' }, { since: '2018', born: '1961' }],
		['name', { name: 'Trần An' }, { name: 'Lê Ân' }]
	])('is told by %s', (key, one, other) => {
		const people = [
			{ ...first, ...one },
			{ ...second, ...other }
		];
		expect(ordered(people.toReversed())).toEqual([
			['first', 'bloc', null],
			['second', key, 'first']
		]);
	});

	test('puts guests first and hosts last', () => {
		const host = aPerson({ id: 'host', category: 'members', position: 'Chủ tịch' });
		const guest = aPerson({ id: 'guest', position: 'Chuyên viên', unit: '' });
		expect(ordered([host, guest]).map(([id]) => id)).toEqual(['guest', 'host']);
	});

	test('has moves by hand with their reason; the others are told from their own neighbours', () => {
		const vice = aPerson({ id: 'vice', position: 'Phó Chủ tịch' });
		const chair = aPerson({ id: 'chair', position: 'Chủ tịch' });
		const member = aPerson({ id: 'member', position: 'Ủy viên' });
		expect(ordered([member, chair, vice], [pin('member', 'vice')])).toEqual([
			['chair', 'bloc', null],
			['member', 'pinned', 'Đến trao quyết định'],
			['vice', 'rank', 'chair']
		]);
	});

	test('of one name is settled by the ids, always the same way', () => {
		const one = aPerson({ id: '1' });
		const other = aPerson({ id: '2' });
		expect(ordered([other, one]).map(([id]) => id)).toEqual(['1', '2']);
	});
});

describe('any people', () => {
	const ids = ['p0', 'p1', 'p2', 'p3', 'p4', 'p5', 'p6'];
	const somebody = fc.record({
		category: fc.constantFrom('members', 'guests'),
		name: fc.constantFrom('Lê An', 'Trần An', 'Lê Ân', 'Đỗ Hòa'),
		position: fc.constantFrom('Bí thư', 'PCT', 'Chủ tịch', 'Nhân sĩ', ''),
		unit: fc.constantFrom('Quận ủy', 'UBND', 'Phường 1', 'UBND TP.HCM'),
		bloc: fc.constantFrom('', '', 'A', 'Z'),
		rank: fc.option(fc.integer({ min: 1, max: 9 })),
		since: fc.constantFrom('', '2018', '2018-05'),
		born: fc.constantFrom('', '1960', '1970')
	});
	const people = fc
		.array(somebody, { maxLength: ids.length })
		.map((list) => list.map((each, index) => aPerson({ ...each, id: ids[index] ?? '' })));
	const pins = fc.array(
		fc
			.record({ person: fc.constantFrom(...ids), before: fc.option(fc.constantFrom(...ids)) })
			.map(({ person, before }) => pin(person, before)),
		{ maxLength: 4 }
	);
	const shuffled = people.chain((list) =>
		fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))
	);

	test('come out as they went in, whatever order they went in by', () => {
		fc.assert(
			fc.property(shuffled, pins, ([list, other], moves) => {
				const result = ordered(list, moves);
				expect(result.map(([id]) => id).toSorted()).toEqual(list.map(({ id }) => id).toSorted());
				expect(ordered(other, moves)).toEqual(result);
			})
		);
	});

	test('stand in the same order when some of them are left out', () => {
		fc.assert(
			fc.property(people, fc.constantFrom(...ids), (list, left) => {
				const names = (result: ReturnType<typeof ordered>) => result.map(([id]) => id);
				expect(names(ordered(list.filter(({ id }) => id !== left)))).toEqual(
					names(ordered(list)).filter((id) => id !== left)
				);
			})
		);
	});
});
