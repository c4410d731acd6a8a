import { describe, expect, test } from 'vitest';
import type { Person } from '#lib/people/person.ts';
import { plan07 } from '#lib/plan/plan-07.ts';
import { aPerson } from '#lib/testing/make.ts';
import { findColumns } from './columns.ts';
import type { Reading } from './reading.ts';
import { importOf } from './roster-import.ts';
import { tally, understand } from './understanding.ts';

const HEADING = ['STT', 'Họ và tên', 'Chức vụ', 'Đơn vị', 'Điện thoại'];
const SECTION = ['I. KHÁCH MỜI', '', '', '', ''];
const BINH = ['1', 'Trần Văn Bình', 'Bí thư', 'Phường 1', '901234567'];
const binh = aPerson({
	id: 'binh',
	category: 'other-guests',
	honorific: 'Ông',
	name: 'Trần Văn Bình',
	position: 'Bí thư',
	unit: 'Phường 1',
	phone: '0901234567'
});

function reading(
	rows: readonly (readonly string[])[],
	changes: Partial<Reading> & { people?: readonly Person[] } = {}
): Reading {
	return {
		name: 'Sheet1',
		rows,
		columns: findColumns(rows),
		categories: plan07.categories,
		people: [],
		chosen: {},
		decisions: {},
		...changes
	};
}

function only(rows: readonly (readonly string[])[], changes: Partial<Reading> = {}) {
	const [row] = understand(reading([HEADING, ...rows], changes)).rows;
	if (!row) throw new Error('nobody was understood');
	return row;
}

describe('a line comes to', () => {
	test('someone new', () => {
		expect(only([SECTION, BINH])).toMatchObject({ outcome: 'new', person: null, row: 3 });
	});

	test('nothing that is not stored already', () => {
		expect(only([SECTION, BINH], { people: [binh] })).toMatchObject({
			outcome: 'same',
			changes: {}
		});
	});

	test('only what differs and is said', () => {
		const people = [{ ...binh, position: 'Phó Bí thư', seat: 'A1', phone: '0999999999' }];
		const row = only([SECTION, ['1', 'TRAN VAN BINH', 'Bí thư', 'Phường 1', '']], { people });
		expect(row).toMatchObject({ outcome: 'changed', changes: { position: 'Bí thư' } });
	});

	test('no other spelling of a name that is the same', () => {
		const people = [{ ...binh, name: 'Lê Thuý Hoà' }];
		const row = only([SECTION, ['1', 'Lê Thúy Hòa', 'Bí thư', 'Phường 1', '']], { people });
		expect(row.outcome).toBe('same');
	});

	test('no other capitals in a name', () => {
		const people = [{ ...binh, name: 'Trần văn Bình' }];
		expect(only([SECTION, BINH], { people }).outcome).toBe('same');
	});

	test('the marks that a stored name lacks', () => {
		const people = [{ ...binh, name: 'Tran Van Binh' }];
		expect(only([SECTION, BINH], { people }).changes).toEqual({ name: 'Trần Văn Bình' });
	});

	test('another category', () => {
		const people = [{ ...binh, category: 'service' }];
		expect(only([SECTION, BINH], { people }).changes).toEqual({ category: 'other-guests' });
	});

	test('no other form of address only because the cell of the name has one', () => {
		const line = ['1', 'Đ/c Trần Văn Bình', 'Bí thư', 'Phường 1', ''];
		expect(only([SECTION, line], { people: [binh] }).outcome).toBe('same');
		expect(only([SECTION, line]).fields.honorific).toBe('Đồng chí');
		const people = [{ ...binh, honorific: '' }];
		expect(only([SECTION, line], { people }).changes).toEqual({ honorific: 'Đồng chí' });
	});
});

describe('a line is doubtful', () => {
	test.each([
		['without a category', [BINH], 'category-missing'],
		['in a section nobody knows', [['I. CHỢ', '', '', '', ''], BINH], 'category-unknown'],
		['without a name', [SECTION, ['1', '', 'Bí thư', 'Phường 1', '']], 'name-missing'],
		['with an odd number', [SECTION, ['1', 'Lê C', '', '', '12']], 'phone-odd']
	])('%s', (_, rows, code) => {
		const row = only(rows);
		expect(row.outcome).toBe('doubtful');
		expect(row.doubts.map((doubt) => doubt.code)).toEqual([code]);
	});

	test('when another has the same name and unit, and says which', () => {
		const { rows } = understand(reading([HEADING, SECTION, BINH, BINH]));
		expect(rows.map(({ outcome }) => outcome)).toEqual(['new', 'doubtful']);
		expect(rows[1]?.doubts).toEqual([{ code: 'repeated', field: 'name', row: 3 }]);
	});

	test('when another of the unit has a name that differs in its marks', () => {
		const xuyen = (name: string) => ['1', name, 'Bí thư', 'Phường 1', ''];
		const lines = ['Lê Thị Xuyên', 'Lê Thị Xuyến', 'Lê Thị Xuyến'].map(xuyen);
		const { rows } = understand(reading([HEADING, SECTION, ...lines]));
		expect(rows.map(({ doubts }) => doubts)).toEqual([
			[],
			[{ code: 'nearly-repeated', field: 'name', row: 3 }],
			[{ code: 'repeated', field: 'name', row: 4 }]
		]);
	});

	test('not when the other was left out', () => {
		const decisions = { 3: { include: false } };
		const { rows } = understand(reading([HEADING, SECTION, BINH, BINH], { decisions }));
		expect(rows.map(({ outcome }) => outcome)).toEqual(['left-out', 'new']);
	});

	test('not when both are stored already', () => {
		const people = [binh, { ...binh, id: 'namesake' }];
		const { rows } = understand(reading([HEADING, SECTION, BINH, BINH], { people }));
		expect(rows.map(({ outcome }) => outcome)).toEqual(['same', 'same']);
	});

	test('not about what is stored already', () => {
		const people = [{ ...binh, name: 'TS. Bình', phone: 'hỏi văn phòng' }];
		const line = ['1', 'TS. Bình', 'Bí thư', 'Phường 1', 'hỏi văn phòng'];
		expect(only([line], { people })).toMatchObject({ outcome: 'same', doubts: [] });
	});

	test('about an answer nobody understands, of whomever', () => {
		const rows = [
			['Họ và tên', 'Đơn vị', 'Xác nhận'],
			['Trần Văn Bình', 'Phường 1', 'hỏi lại']
		];
		const [row] = understand(reading(rows, { people: [binh] })).rows;
		expect(row?.doubts).toEqual([{ code: 'reply-odd', field: 'reply' }]);
	});
});

describe('the office decides', () => {
	const odd = ['1', 'Lê C', '', '', '12'];

	test('to take in a doubtful line as it is', () => {
		const row = only([SECTION, odd], { decisions: { 3: { include: true } } });
		expect(row).toMatchObject({ outcome: 'new', fields: { phone: '12' } });
	});

	test('to mend it', () => {
		const fields = { phone: '0901234567' };
		const row = only([SECTION, odd], { decisions: { 3: { fields } } });
		expect(row).toMatchObject({ outcome: 'new', doubts: [], fields });
	});

	test('to leave a line out', () => {
		expect(only([SECTION, BINH], { decisions: { 3: { include: false } } }).outcome).toBe(
			'left-out'
		);
	});

	test('but not to take in somebody without a name or category', () => {
		const decisions = { 2: { include: true } };
		expect(only([BINH], { decisions }).outcome).toBe('doubtful');
		expect(only([['1', '', 'Bí thư', 'Phường 1', '']], { decisions }).outcome).toBe('doubtful');
	});

	test('what a title means, for all below it', () => {
		const rows = [['I. CHỢ', '', '', '', ''], BINH];
		const row = only(rows, { chosen: { 'I. CHỢ': 'service' } });
		expect(row).toMatchObject({ outcome: 'new', fields: { category: 'service' } });
	});

	test('that a namesake is somebody new, or the one on the list', () => {
		const line = ['1', 'Trần Văn Bình', 'Bí thư', 'Phường 9', '0911111111'];
		const people = [binh];
		expect(only([SECTION, line], { people }).outcome).toBe('doubtful');
		expect(only([SECTION, line], { people, decisions: { 3: { person: null } } }).outcome).toBe(
			'new'
		);
		expect(only([SECTION, line], { people, decisions: { 3: { person: 'binh' } } })).toMatchObject({
			outcome: 'changed',
			changes: { unit: 'Phường 9', phone: '0911111111' }
		});
	});

	test('that two of one name are two people', () => {
		const { rows } = understand(
			reading([HEADING, SECTION, BINH, BINH], { decisions: { 4: { include: true } } })
		);
		expect(rows.map(({ outcome }) => outcome)).toEqual(['new', 'new']);
	});
});

describe('categories', () => {
	test('stand in a column, and below a merged cell', () => {
		const rows = [
			['Họ và tên', 'Thành phần'],
			['Trần Văn Bình', 'Báo chí'],
			['Lê Thị Cúc', ''],
			['Vũ Văn Dũng', 'Khách mời']
		];
		const { rows: people, titles } = understand(reading(rows));
		expect(people.map(({ fields }) => fields.category)).toEqual([
			'service',
			'service',
			'other-guests'
		]);
		expect(titles).toEqual([
			{ title: 'Báo chí', category: 'service', people: 2, isWanted: false },
			{ title: 'Khách mời', category: 'other-guests', people: 1, isWanted: false }
		]);
	});

	test('of a merged cell end with its section', () => {
		const rows = [
			['Họ và tên', 'Đơn vị', 'Thành phần'],
			['Trần Văn Bình', 'Phường 1', 'Báo chí'],
			['II. KHÁCH MỜI', '', ''],
			['Vũ Văn Dũng', 'Phường 2', '']
		];
		const { rows: people } = understand(reading(rows));
		expect(people.map(({ fields }) => fields.category)).toEqual(['service', 'other-guests']);
	});

	test('are those of the section around one that nobody knows', () => {
		const rows = [HEADING, SECTION, ['1. Chợ Kim Biên', '', '', '', ''], BINH];
		expect(understand(reading(rows)).titles).toEqual([
			{ title: 'I. KHÁCH MỜI', category: 'other-guests', people: 1, isWanted: false }
		]);
	});

	test('are asked for only where somebody new waits for them', () => {
		const rows = [HEADING, BINH, ['2', 'Lê Thị Cúc', '', '', '']];
		const titles = (people: readonly Person[]) => understand(reading(rows, { people })).titles;
		const cuc = aPerson({ id: 'cuc', name: 'Lê Thị Cúc' });
		expect(titles([binh])).toEqual([{ title: '', category: null, people: 2, isWanted: true }]);
		expect(titles([binh, cuc])).toMatchObject([{ isWanted: false }]);
	});

	test('may be the sheet’s name', () => {
		expect(only([BINH], { name: 'Khách mời' }).fields.category).toBe('other-guests');
	});
});

test('what it all comes to is counted, and becomes one change', () => {
	const rows = [
		HEADING,
		SECTION,
		BINH,
		['2', 'Lê Thị Cúc', 'Bí thư', 'Phường 2', '0912345678'],
		['3', 'Vũ Văn Dũng', '', '', '12'],
		['', 'Tổng cộng: 3', '', '', '']
	];
	const { rows: people, asides } = understand(
		reading(rows, { people: [{ ...binh, position: 'Phó Bí thư' }] })
	);
	expect(tally(people)).toEqual({ new: 1, changed: 1, same: 0, doubtful: 1, 'left-out': 0 });
	expect(asides).toEqual([{ row: 6, text: 'Tổng cộng: 3' }]);
	expect(importOf(people)).toEqual({
		change: 'import',
		added: [
			{
				category: 'other-guests',
				honorific: '',
				name: 'Lê Thị Cúc',
				position: 'Bí thư',
				unit: 'Phường 2',
				phone: '0912345678',
				seat: '',
				note: '',
				introduction: 'as-category',
				votes: null,
				bloc: '',
				rank: null,
				since: '',
				born: '',
				invited: false,
				reply: 'waiting',
				absence: '',
				substituteId: null
			}
		],
		changed: [{ person: 'binh', fields: { position: 'Bí thư' } }]
	});
});
