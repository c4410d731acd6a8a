import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aPerson } from '#lib/testing/make.ts';
import { searcher } from './search.ts';

function finding(typed: string, ...names: readonly string[]): readonly string[] {
	const people = names.map((name) => aPerson({ name, position: '', unit: '' }));
	return searcher(people)(typed).map(({ name }) => name);
}

describe('a search', () => {
	test.each([
		['xuyen', 'Trương Thị Kim Xuyến'],
		['dao', 'Lương Bích Đào'],
		['thuy hoa', 'Nguyễn Thuý Hoà'],
		['THÚY HÒA', 'Nguyễn Thuý Hoà'],
		['truong thi', 'Trương Thị Kim Xuyến'],
		['xuyen truong', 'Trương Thị Kim Xuyến'],
		['ntt', 'Nguyễn Thị Thanh'],
		['đtt', 'Đỗ Thị Thu'],
		['dt', 'Đỗ Thị Thu'],
		['breh', "K'Brêh"]
	])('for %s finds %s', (typed, name) => {
		expect(finding(typed, 'Phan Quốc Vinh', name)).toEqual([name]);
	});

	test.each([
		['a post', 'pho chu', { position: 'Phó Chủ tịch' }],
		['a unit and a name', 'an quận 5', { name: 'Lê An', unit: 'UBND Quận 5' }],
		['a form of address', 'linh muc', { honorific: 'Linh mục' }],
		['a seat', 'a12', { seat: 'A12' }],
		['a row', 'ghế đầu', { seat: 'Hàng ghế đầu' }],
		['the end of a phone number', '567', { phone: '0901 234 567' }],
		['a whole phone number', '0901234567', { phone: '0901 234 567' }]
	])('finds %s', (_, typed, fields) => {
		const wanted = aPerson({ id: 'wanted', phone: '', ...fields });
		const other = aPerson({ id: 'other', position: 'Bí thư', phone: '0909888777' });
		expect(searcher([other, wanted])(typed)).toEqual([wanted]);
	});

	test('looks only at what it was given', () => {
		const person = { name: 'Lê An', honorific: 'Bà', position: '', unit: '' };
		expect(searcher([person])('an')).toEqual([person]);
		expect(searcher([person])('567')).toEqual([]);
	});

	test.each([
		['the middle of a word', 'oan'],
		['two digits of a phone', '67'],
		['the middle of a phone number', '345']
	])('finds nobody by %s', (_, typed) => {
		expect(searcher([aPerson({ name: 'Lê Loan', phone: '0901234567' })])(typed)).toEqual([]);
	});
});

describe('the surest come first:', () => {
	test.each([
		['marks as they were typed', 'xuyến', ['Lê Kim Xuyên', 'Lê Kim Xuyến']],
		['marks as they were typed, each in its place', 'xuyến xuyên', ['Xuyên Xuyến', 'Xuyến Xuyên']],
		['old and new places of a tone are one', 'hoà', ['Lê Hoa', 'Lê Hòa']],
		['without marks, who has none', 'hoa', ['Lê Hòa', 'Lê Hoa']],
		['without marks, who has none in the whole name', 'an an', ['Ân An', 'An An']],
		['a given name before another part', 'thanh', ['Phạm Thanh Thúy', 'Lê Văn Thanh']],
		['a whole name before its end', 'lê an', ['Trần Lê An', 'Lê An']],
		['a given name before its beginning', 'hu', ['Lê Huệ', 'Lê Hu']],
		['words in their order before any order', 'lê thanh', ['Thanh Lê Anh', 'Vũ Lê Thanh Tú']],
		['initials before the beginning of others', 'nt', ['Nguyễn Thị Thanh', 'Nguyễn Thanh']]
	])('%s', (_, typed, [second = '', first = '']) => {
		expect(finding(typed, second, first)).toEqual([first, second]);
	});

	test('a name before a unit', () => {
		const unit = aPerson({ id: 'unit', name: 'Lê An', unit: 'Hội Bình' });
		const name = aPerson({ id: 'name', name: 'Trần Bình' });
		expect(searcher([unit, name])('binh')).toEqual([name, unit]);
	});

	test.each([
		['a seat before a phone number', '567', { seat: '567' }, { phone: '0901234567' }],
		['a seat before a unit', 'a12', { seat: 'A12' }, { unit: 'Tổ A12' }],
		['a phone number before a unit', '567', { phone: '0901234567' }, { unit: 'Tổ 567' }],
		[
			'a name in any order before a unit',
			'le thanh',
			{ name: 'Thanh Lê Anh' },
			{ unit: 'Lê Thanh' }
		]
	])('%s', (_, typed, sure, unsure) => {
		const nobody = { name: 'Vũ An', position: '', unit: '', phone: '' };
		const first = aPerson({ ...nobody, id: 'first', ...sure });
		const second = aPerson({ ...nobody, id: 'second', ...unsure });
		expect(searcher([second, first])(typed)).toEqual([first, second]);
	});

	test('words of a unit in their order before any order', () => {
		const any = aPerson({ id: 'any', position: 'Ủy viên', unit: 'Hội Quận 5' });
		const unit = aPerson({ id: 'unit', position: 'Ủy viên', unit: 'Quận ủy Quận 5' });
		expect(searcher([any, unit])('quan uy')).toEqual([unit, any]);
	});

	test('else as they stood', () => {
		expect(finding('an', 'Trần An', 'Lê An')).toEqual(['Trần An', 'Lê An']);
	});
});

test.each(['', '  ', '...'])('nothing typed (%j) finds everyone', (typed) => {
	expect(finding(typed, 'Trần An', 'Lê Bình')).toEqual(['Trần An', 'Lê Bình']);
});

test('every person is found by their name, with marks and without, before those named otherwise', () => {
	const word = fc.constantFrom('An', 'Ân', 'Đào', 'Thị', 'Xuyên', 'Xuyến', 'Hòa', 'Ỷ');
	const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
	fc.assert(
		fc.property(fc.array(name, { minLength: 1 }), (names) => {
			for (const each of names) expect(finding(each, ...names)[0]).toBe(each);
		})
	);
});
