import { expect, test } from 'vitest';
import { peopleById, type Person } from '#lib/people/person.ts';
import { order } from '#lib/protocol/order.ts';
import { DEFAULT_PROTOCOL, type Pin } from '#lib/protocol/protocol.ts';
import { placer } from '#lib/protocol/standing.ts';
import { aCategory, aPerson, START } from '#lib/testing/make.ts';
import { explain } from './explain.ts';

/** What is said of two people, the one meant to stand first given first. */
function said(
	one: Partial<Person>,
	other: Partial<Person>,
	{ pins = [], area = 'Quận 5' }: { pins?: readonly Pin[]; area?: string } = {}
) {
	const people = [
		aPerson({ id: 'one', honorific: 'Bà', name: 'Lê Tư', ...one }),
		aPerson({ id: 'other', name: 'Lê Ba', ...other })
	];
	const protocol = { ...DEFAULT_PROTOCOL, pins };
	const occasion = { protocol, categories: [aCategory()], area };
	const places = order(people, occasion);
	return places.map((place) =>
		explain(place, {
			people: peopleById(people),
			table: protocol,
			standingOf: placer(occasion)
		})
	);
}

test.each<[Partial<Person>, Partial<Person>, string]>([
	[{ bloc: 'B' }, { bloc: 'D' }, 'Khối Ủy ban nhân dân, sau khối Cấp ủy cùng cấp'],
	[
		{ unit: 'UBND TP.HCM' },
		{},
		'Cơ quan cấp trên đứng trước: cấp Quận, sau bà Lê Tư (cấp Thành phố)'
	],
	[
		{ unit: 'UBND Thành phố' },
		{ unit: 'UBND' },
		'Không ghi cấp của cơ quan, xếp cùng cấp Quận; sau bà Lê Tư (cấp Thành phố)'
	],
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

test('where the conference names no level either, that is said', () => {
	expect(said({}, { unit: 'UBND' }, { area: 'Cụm thi đua' })[1]).toBe(
		'Không rõ cấp của cơ quan, sau bà Lê Tư (cấp Quận)'
	);
});

test('the first of all opens the order', () => {
	expect(said({ rank: 1 }, {})[0]).toBe('Khối Ủy ban nhân dân: đứng đầu');
});

test('whoever was moved by hand stands there for the reason that was given', () => {
	const pin = { person: 'other', before: 'one', reason: 'Theo ý kiến chủ tọa', at: START };
	expect(said({ rank: 1 }, {}, { pins: [pin] })).toEqual([
		'Xếp theo yêu cầu: Theo ý kiến chủ tọa',
		'Khối Ủy ban nhân dân: đứng đầu'
	]);
});
