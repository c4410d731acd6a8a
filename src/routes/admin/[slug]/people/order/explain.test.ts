import { expect, test } from 'vitest';
import { peopleById, type Person } from '#lib/people/person.ts';
import { order } from '#lib/protocol/order.ts';
import { DEFAULT_PROTOCOL, type Pin } from '#lib/protocol/protocol.ts';
import { placer } from '#lib/protocol/standing.ts';
import { aCategory, aPerson, START } from '#lib/testing/make.ts';
import { explain } from './explain.ts';

/** What is said of two people, the one meant to stand first given first. */
function said(one: Partial<Person>, other: Partial<Person>, pins: readonly Pin[] = []) {
	const people = [
		aPerson({ id: 'one', honorific: 'Bà', name: 'Lê Tư', ...one }),
		aPerson({ id: 'other', name: 'Lê Ba', ...other })
	];
	const places = order(people, { ...DEFAULT_PROTOCOL, pins }, [aCategory()]);
	return places.map((place) =>
		explain(place, {
			people: peopleById(people),
			blocs: DEFAULT_PROTOCOL.blocs,
			standingOf: placer(DEFAULT_PROTOCOL, [aCategory()])
		})
	);
}

test.each<[Partial<Person>, Partial<Person>, string]>([
	[{ bloc: 'B' }, { bloc: 'D' }, 'Khối Ủy ban nhân dân, sau khối Cấp ủy cùng cấp'],
	[{ position: 'Chủ tịch' }, {}, 'Chức vụ Phó Chủ tịch, sau bà Lê Tư (Chủ tịch)'],
	[{ rank: 1 }, { rank: 3 }, 'Bậc 3 (ghi tay), sau bà Lê Tư'],
	[
		{},
		{ position: 'Chuyên viên' },
		'Chức vụ không có trong bảng thứ tự, sau bà Lê Tư (Phó Chủ tịch)'
	],
	[{ since: '2018' }, { since: '2019-05' }, 'Cùng bậc; giữ chức từ 05/2019, muộn hơn bà Lê Tư'],
	[{ since: '2018' }, {}, 'Cùng bậc; chưa ghi ngày giữ chức, sau bà Lê Tư'],
	[{ born: '1960' }, { born: '1970' }, 'Cùng bậc; sinh năm 1970, ít tuổi hơn bà Lê Tư'],
	[{ born: '1960' }, {}, 'Cùng bậc; chưa ghi năm sinh, sau bà Lê Tư'],
	[{ name: 'Lê An' }, {}, 'Cùng bậc; xếp theo tên, sau bà Lê An']
])('%j before %j: %s', (one, other, sentence) => {
	expect(said(one, other)[1]).toBe(sentence);
});

test('the first of all opens the order', () => {
	expect(said({ rank: 1 }, {})[0]).toBe('Khối Ủy ban nhân dân: đứng đầu');
});

test('whoever was moved by hand stands there for the reason that was given', () => {
	const pin = { person: 'other', before: 'one', reason: 'Theo ý kiến chủ tọa', at: START };
	expect(said({ rank: 1 }, {}, [pin])).toEqual([
		'Đặt tay: Theo ý kiến chủ tọa',
		'Khối Ủy ban nhân dân: đứng đầu'
	]);
});
