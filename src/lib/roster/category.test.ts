import { describe, expect, test } from 'vitest';
import { plan07 } from '#lib/plan/plan-07.ts';
import { categoryOf, depthOf, isCategoryTitle, isNumbered } from './category.ts';

describe('the category a title means', () => {
	test.each([
		['I. ĐẠI DIỆN LÃNH ĐẠO MẶT TRẬN TỔ QUỐC CẤP TRÊN', 'upper-front'],
		['II. ĐẠI DIỆN LÃNH ĐẠO CẤP ỦY', 'party-committee'],
		['III. ỦY VIÊN ỦY BAN MTTQ VIỆT NAM QUẬN 5 ĐƯƠNG NHIỆM', 'members'],
		['IV. NGUYÊN ỦY VIÊN ỦY BAN MTTQ VIỆT NAM QUẬN 5', 'former-members'],
		['V. KHÁCH MỜI KHÁC', 'other-guests'],
		['UBMTTQ Thành phố', 'upper-front'],
		['Ủy viên UBMTTQ Thành phố đương nhiệm', 'members'],
		['A) Thường trực Quận ủy', 'party-committee'],
		['Báo chí', 'service'],
		['uy vien uy ban', 'members'],
		['Đại diện lãnh đạo cấp ủy cùng cấp', 'party-committee'],
		['các vị khách mời', 'other-guests'],
		['VI. LỰC LƯỢNG VŨ TRANG', 'other-guests'],
		['Chợ Bến Thành', null],
		['', null]
	])('%j: %s', (title, category) => {
		expect(categoryOf(title, plan07.categories)).toBe(category);
	});

	test('is one that the conference has', () => {
		expect(categoryOf('Báo chí', plan07.categories.slice(0, 2))).toBeNull();
	});

	test.each(plan07.categories)('is $id for its own title', ({ id, title }) => {
		expect(categoryOf(`I. ${title.toLocaleUpperCase('vi')}`, plan07.categories)).toBe(id);
	});
});

test.each([
	['A. KHÁCH', 0, true],
	['II. KHÁCH', 1, true],
	['KHÁCH', 1, false],
	['2) Quận ủy', 2, false]
])('%s stands at depth %i', (title, depth, numbered) => {
	expect(depthOf(title)).toBe(depth);
	expect(isNumbered(title)).toBe(numbered);
});

test('a title is told from a name', () => {
	expect(isCategoryTitle('KHÁCH MỜI')).toBe(true);
	expect(isCategoryTitle('Trần Văn Bình')).toBe(false);
});
