import { expect, test } from 'vitest';
import { checksOf, type Standing } from './checks.ts';
import type { Task, TaskKind } from './tasks.ts';

const task = (kind: TaskKind, href: string): Task => ({ kind, href, about: kind, places: [] });
const standing = (changes: Partial<Standing> = {}): Standing => ({
	slug: 'phuong-5',
	form: 'in-person',
	tasks: [],
	people: 6,
	papers: [],
	awards: { count: 15, finding: null },
	roles: ['mc', 'projector'],
	...changes
});

function missing(changes: Partial<Standing> = {}) {
	return checksOf(standing(changes))
		.filter((check) => check.missing !== '')
		.map((check) => [check.href, check.missing]);
}

test('a conference that lacks nothing says so in every part', () => {
	expect(missing()).toEqual([]);
	expect(checksOf(standing())).toHaveLength(7);
});

test('every thing to do is counted in one part, which leads to the first of them', () => {
	const tasks = [
		task('honorific', '/people#tung'),
		task('performer', '/agenda#report'),
		task('performer', '/agenda#awards'),
		task('fact', '/script#so-quyet-dinh')
	];
	expect(missing({ tasks })).toEqual([
		['/admin/phuong-5/people#tung', 'Còn 1 việc'],
		['/admin/phuong-5/agenda#report', '2 nội dung chưa có người'],
		['/admin/phuong-5/script#so-quyet-dinh', 'Còn 1 việc']
	]);
});

test('held in writing, a conference needs people, details and papers', () => {
	const parts = checksOf(standing({ form: 'written', roles: [] }));
	expect(parts.map((check) => check.href)).toEqual([
		'/admin/phuong-5/people',
		'#details',
		'#papers'
	]);
});

test('awards that the programme and the list do not agree on lead to their page', () => {
	const tasks = [task('awards', '/awards'), task('awards', '/awards/batches')];
	expect(missing({ tasks, awards: { count: 0, finding: 'no-list' } })).toEqual([
		['/admin/phuong-5/awards', 'Chưa có danh sách khen thưởng']
	]);
	expect(missing({ awards: { count: 3, finding: 'item-off' } })).toEqual([
		['/admin/phuong-5/awards', 'Có danh sách nhưng phần khen thưởng đang tắt']
	]);
});

test('what the awards still lack is named, and leads to where it is chosen', () => {
	const tasks = [{ ...task('awards', '/awards/batches'), about: 'người trao' }];
	expect(missing({ tasks })).toEqual([['/admin/phuong-5/awards/batches', 'Còn thiếu: người trao']]);
});

test('without awards there is nothing to be ready', () => {
	expect(checksOf(standing({ awards: null })).map(({ title }) => title)).not.toContain(
		'Khen thưởng'
	);
});
