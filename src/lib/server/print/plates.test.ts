import { describe, expect, test } from 'vitest';
import type { Person } from '#lib/people/person.ts';
import { aboutPerson } from '#lib/print/about.ts';
import { aConference, aPerson, aState } from '#lib/testing/make.ts';
import { aboutOf, saidBy, saidIn } from '#lib/testing/printed.ts';
import { textsOf } from '#lib/testing/type.ts';
import { pagesOf } from '#lib/typeset/typeset.ts';
import { readAsked } from '../input/print.ts';
import { fontMetrics } from '../press/font-metrics.ts';
import { platesPrint } from './plates.ts';

const guest = aPerson({
	id: 'guest',
	name: 'Lê Thị An',
	honorific: 'Bà',
	phone: '0901234567',
	note: 'xe lăn',
	seat: 'A12'
});

function plates(people: readonly Person[], way = '', chairIds: readonly string[] = []) {
	const choice = readAsked('plates', new URLSearchParams(way))?.choice;
	if (!choice) throw new Error(`no such way: ${way}`);
	const state = aState({ people, conference: aConference({ chairIds, secretaryId: 'keeper' }) });
	return platesPrint({ state, choice, origin: '', passages: [], passes: new Map() });
}

describe('a plate', () => {
	test('says the name in capitals and the title, once for each side', () => {
		const face = ['LÊ THỊ AN', 'Phó Chủ tịch UBND Quận 5'];
		expect(saidBy(plates([guest]))).toEqual([...face, ...face]);
	});

	test('says what its person does at the table of those who lead', () => {
		const keeper = aPerson({ id: 'keeper', category: 'members', name: 'Phạm Quý' });
		const { sections } = plates([keeper, guest], '', ['guest']);
		const words = sections.map((section) => saidIn(section).slice(0, 2));
		expect(words).toEqual([
			['CHỦ TỌA', 'LÊ THỊ AN'],
			['THƯ KÝ', 'PHẠM QUÝ']
		]);
	});

	test('says a religious title, which belongs to the name', () => {
		const monk = aPerson({ honorific: 'Hòa thượng', name: 'Thích Thiện Nhơn' });
		expect(saidBy(plates([monk])).slice(0, 2)).toEqual(['Hòa thượng', 'THÍCH THIỆN NHƠN']);
	});

	test('has the upper side turned, so that both are read once it is folded', () => {
		const [section] = plates([guest]).sections;
		const panels = section?.kind === 'board' ? section.panels : [];
		expect(panels.map(({ y, height, turned }) => [y / height, turned])).toEqual([
			[0, true],
			[1, false]
		]);
	});

	test.each(['Lê Bảo', 'Nguyễn Thị Thanh Thủy', 'Công Tằng Tôn Nữ Thị Hoàng Nguyên Phương Thảo'])(
		'has the name on one line: %s',
		(name) => {
			const pages = plates([{ ...guest, name }]).sections.flatMap((section) =>
				pagesOf(section, fontMetrics())
			);
			const sides = pages.flatMap(({ marks }) =>
				marks.flatMap((mark) => (mark.kind === 'placed' ? [mark] : []))
			);
			const written = sides.flatMap(({ width, marks }) =>
				marks.flatMap((mark) =>
					mark.kind === 'text' && mark.text === name.toLocaleUpperCase('vi')
						? [mark.x > 0 && mark.x + mark.width < width]
						: []
				)
			);
			expect(written).toEqual([true, true]);
		}
	);
});

test.each([
	['Lê Bảo', 90, 28],
	['Công Tằng Tôn Nữ Thị Hoàng Nguyên Phương', 30, 20]
])('what stands around the name of %s is not read before it', (name, least, around) => {
	const { sections } = plates([{ ...guest, name }], '', ['guest']);
	const pages = sections.flatMap((section) => pagesOf(section, fontMetrics()));
	const texts = pages.flatMap(({ marks }) => textsOf(marks));
	const sizeOf = (text: string) => texts.find((each) => each.text === text)?.size ?? 0;
	expect(Math.floor(sizeOf(name.toLocaleUpperCase('vi')))).toBe(least);
	expect(sizeOf('CHỦ TỌA')).toBe(around);
});

describe('plates', () => {
	const member = aPerson({ id: 'member', category: 'members', name: 'An Bình' });
	const abouts = (way: string) => plates([member, guest], way).sections.flatMap(aboutOf);
	const [an, binh] = [aboutPerson(guest), aboutPerson(member)];

	test('are made for those at the front, or for all', () => {
		expect(abouts('')).toEqual([an]);
		expect(abouts('who=all')).toEqual([an, binh]);
	});

	test('are one when one is wanted, whoever it is', () => {
		expect(abouts('person=member')).toEqual([binh]);
		expect(abouts('person=nobody')).toEqual([]);
	});
});
