import { expect, test } from 'vitest';
import { plan07 } from '#lib/plan/plan-07.ts';
import { titlesOf } from './titles.ts';

/** The title of a line that stands in some sections, the outermost first, on a sheet of no meaning. */
function titleIn(...sections: readonly string[]) {
	const [title] = titlesOf([{ row: 3, cells: ['Trần Văn Bình'], sections }], {
		name: 'Sheet1',
		rows: [],
		columns: { heading: 0, headings: ['Họ và tên'], meanings: ['name'] },
		categories: plan07.categories,
		people: [],
		chosen: {},
		decisions: {}
	});
	return title;
}

test('the innermost section that is known is meant', () => {
	expect(titleIn('I. KHÁCH MỜI', '1. Báo chí')).toEqual({
		title: '1. Báo chí',
		category: 'service'
	});
});

test('an inner section nobody knows leaves the outer one', () => {
	expect(titleIn('I. KHÁCH MỜI', '1. Chợ Kim Biên')).toEqual({
		title: 'I. KHÁCH MỜI',
		category: 'other-guests'
	});
});

test('of sections nobody knows the outermost is asked about', () => {
	expect(titleIn('I. CHỢ', '1. Kim Biên')).toEqual({ title: 'I. CHỢ', category: null });
});
