import { expect, test } from 'vitest';
import { plan07 } from '#lib/plan/plan-07.ts';
import { categoryWord } from './category-word.ts';

test('every category of the plan has a short word, as of one person', () => {
	expect(plan07.categories.map(categoryWord)).toEqual([
		'Ủy viên Ủy ban MTTQ Việt Nam đương nhiệm',
		'Lãnh đạo MTTQ cấp trên',
		'Lãnh đạo cấp ủy cùng cấp',
		'Nguyên Ủy viên Ủy ban MTTQ Việt Nam nhiệm kỳ 2019 - 2024',
		'Khách mời',
		'Phục vụ, báo chí'
	]);
});

test('a category that is only named is called by its title', () => {
	expect(categoryWord({ title: 'Báo chí', spoken: '' })).toBe('Báo chí');
});
