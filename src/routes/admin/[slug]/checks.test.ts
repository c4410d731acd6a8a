import { expect, test } from 'vitest';
import { checksOf, type Standing } from './checks.ts';
import type { Task, TaskKind } from './tasks.ts';

const task = (kind: TaskKind, href: string): Task => ({ kind, href, about: kind, places: [] });
const standing = (changes: Partial<Standing> = {}): Standing => ({
	slug: 'phuong-5',
	form: 'in-person',
	tasks: [],
	people: 6,
	unmanned: [],
	papers: [],
	discussion: { count: 4, minutes: 55, needed: 34 },
	awards: { count: 15, finding: null },
	roles: ['mc', 'projector', 'chair', 'stage'],
	...changes
});

function missing(changes: Partial<Standing> = {}) {
	return checksOf(standing(changes))
		.filter((check) => check.missing !== '')
		.map((check) => [check.href, check.missing]);
}

test('a conference that lacks nothing says so in every part', () => {
	expect(missing()).toEqual([]);
	expect(checksOf(standing())).toHaveLength(8);
});

test('every thing to do is counted in one part, which leads to the first of them', () => {
	const tasks = [task('honorific', '/people#tung'), task('fact', '/script#so-quyet-dinh')];
	expect(missing({ tasks, unmanned: ['report', 'awards'] })).toEqual([
		['/admin/phuong-5/people#tung', 'Còn 1 việc'],
		['/admin/phuong-5/agenda#report', '2 nội dung thiếu người'],
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
	expect(missing({ awards: { count: 3, finding: 'no-item' } })).toEqual([
		['/admin/phuong-5/awards', 'Có danh sách nhưng chương trình không có phần khen thưởng']
	]);
});

test('what the awards still lack is named, and leads to where it is chosen', () => {
	const tasks = [{ ...task('awards', '/awards/batches'), about: 'người trao' }];
	expect(missing({ tasks })).toEqual([['/admin/phuong-5/awards/batches', 'Còn thiếu: người trao']]);
});

test('papers that lack something lead to the first of them', () => {
	const tasks = [task('paper', '/discussion#p2')];
	expect(missing({ tasks })).toEqual([
		['/admin/phuong-5/discussion#p2', '1 tham luận còn thiếu thông tin']
	]);
});

test('papers that fit tell their minutes against those of their item', () => {
	const done = checksOf(standing()).find(({ href }) => href.endsWith('/discussion'))?.done;
	expect(done).toBe('4 tham luận, 34/55 phút');
});

test('without the devices the day needs it is not ready; those it can do without are named', () => {
	const devices = (...roles: Standing['roles']) => checksOf(standing({ roles })).at(-1);
	expect(devices('mc', 'chair')?.missing).toBe('Chưa ghép: Máy chiếu');
	expect(devices('mc', 'projector')).toMatchObject({
		missing: '',
		done: 'Đã đủ. Nên có thêm: Bàn Chủ tọa, Máy bục phát biểu'
	});
	expect(devices('mc', 'projector', 'chair', 'stage')?.done).toBe('Đã đủ');
});

test('without awards there is nothing to be ready', () => {
	expect(checksOf(standing({ awards: null })).map(({ title }) => title)).not.toContain(
		'Khen thưởng'
	);
});
