import { describe, expect, test } from 'vitest';
import { tally } from '#lib/roster/understanding.ts';
import { aPerson, aSpeaker } from '#lib/testing/make.ts';
import { findColumns } from './columns.ts';
import { NO_DISCUSSION } from '../speaker.ts';
import { importOf } from './paper-import.ts';
import { understand, type Reading } from './understand.ts';

const HEADINGS = ['STT', 'Người trình bày', 'Đơn vị', 'Tên tham luận', 'Số phút'];
const DUNG = [
	'1',
	'Ông Lê Thanh Dũng',
	'Ủy ban MTTQ Việt Nam Phường 3',
	'Chăm lo người nghèo',
	'7'
];
const PHUONG = ['2', 'Bà Hồ Mỹ Phượng', 'Hội Phụ nữ Quận 5', 'Vai trò phụ nữ', ''];

const reading = (rows: readonly (readonly string[])[], changes: Partial<Reading> = {}) => ({
	rows: [HEADINGS, ...rows],
	columns: findColumns([HEADINGS, ...rows]),
	people: [],
	discussion: NO_DISCUSSION,
	distinct: [],
	decisions: {},
	...changes
});
const linesOf = (...args: Parameters<typeof reading>) => understand(reading(...args));
const codes = (...args: Parameters<typeof reading>) =>
	linesOf(...args).map(({ doubts }) => doubts.map(({ code }) => code));

test('new papers are taken in the order of the sheet, with the usual minutes where it tells none', () => {
	let id = 0;
	const { set } = importOf(linesOf([DUNG, PHUONG]), () => `new-${id++}`);
	expect(set.map(({ id, name, minutes }) => [id, name, minutes])).toEqual([
		['new-0', 'Lê Thanh Dũng', 7],
		['new-1', 'Hồ Mỹ Phượng', NO_DISCUSSION.paperMinutes]
	]);
});

test('blank lines, repeated headings, sums and signatures are no papers', () => {
	const rows = [DUNG, [], HEADINGS, ['Tổng cộng: 1 tham luận'], ['', '', '', 'Người lập biểu']];
	expect(linesOf(rows).map(({ row }) => row)).toEqual([2]);
});

test('a second import of the same sheet changes nothing', () => {
	const first = importOf(linesOf([DUNG, PHUONG]), () => 'new');
	const discussion = { ...NO_DISCUSSION, papers: first.set };
	const lines = linesOf([DUNG, PHUONG], { discussion });
	expect(tally(lines)).toMatchObject({ same: 2, new: 0, changed: 0, doubtful: 0 });
	expect(importOf(lines, () => 'never').set).toEqual([]);
});

test('a mended sheet updates the paper in its place and says what changed', () => {
	const discussion = { ...NO_DISCUSSION, papers: [aSpeaker()] };
	const [line] = linesOf([DUNG.with(4, '10')], { discussion });
	expect(line).toMatchObject({ outcome: 'changed', changed: ['minutes'] });
	expect(line?.speaker).toEqual(aSpeaker({ minutes: 10 }));
});

test('a sheet typed without marks, or silent about something, takes nothing away', () => {
	const papers = [aSpeaker({ minutes: 9 })];
	const plain = ['1', 'Le Thanh Dung', '', 'Cham lo nguoi ngheo', ''];
	const [line] = linesOf([plain], { discussion: { ...NO_DISCUSSION, papers } });
	expect(line).toMatchObject({ outcome: 'same', speaker: papers[0] });
});

test('a speaker who is on the list of people is taken for them', () => {
	const person = aPerson({
		id: 'dung',
		name: 'Lê Thanh Dũng',
		unit: 'Ủy ban MTTQ Việt Nam Phường 3'
	});
	const [line] = linesOf([DUNG], { people: [person] });
	expect(line).toMatchObject({ outcome: 'new', speaker: { personId: 'dung' } });
});

test('a namesake of another unit is asked about, and the answer is kept', () => {
	const person = aPerson({ id: 'other', name: 'Lê Thanh Dũng', unit: 'Công an Quận 5' });
	const people = [person];
	expect(codes([DUNG], { people })).toEqual([['namesake']]);
	const decided = (choice: string | null) =>
		linesOf([DUNG], { people, decisions: { 2: { person: choice } } })[0];
	expect(decided('other')).toMatchObject({ outcome: 'new', speaker: { personId: 'other' } });
	expect(decided(null)).toMatchObject({ outcome: 'new', speaker: { personId: null } });
});

test('nobody who was chosen for a paper is asked about again', () => {
	const people = [aPerson({ id: 'other', name: 'Lê Thanh Dũng', unit: 'Công an Quận 5' })];
	const papers = [aSpeaker({ personId: 'other' })];
	const [line] = linesOf([DUNG], { people, discussion: { ...NO_DISCUSSION, papers } });
	expect(line).toMatchObject({ outcome: 'same', doubts: [] });
});

test('the same speaker and topic twice is asked about, naming the other line', () => {
	const [, again, third] = linesOf([DUNG, DUNG, DUNG]);
	expect(again).toMatchObject({ outcome: 'doubtful' });
	expect(again?.doubts).toEqual([{ code: 'repeated', field: 'name', row: 2 }]);
	expect(third?.doubts).toEqual(again?.doubts);
});

test('an unknown form of address is asked about, for it will be read aloud', () => {
	expect(codes([DUNG.with(1, 'Lê Thanh Dũng')])).toEqual([['honorific-missing']]);
});

test('a doubtful line is taken in when the office says so, one without a name is not', () => {
	const include = { decisions: { 2: { include: true } } };
	expect(linesOf([DUNG.with(3, '')], include)[0]?.outcome).toBe('new');
	expect(linesOf([DUNG.with(1, '')], include)[0]?.outcome).toBe('doubtful');
});

test('what the office mends is doubtful no more', () => {
	const decisions = { 2: { fields: { minutes: 7 } } };
	const [line] = linesOf([DUNG.with(4, '5-7')], { decisions });
	expect(line).toMatchObject({ outcome: 'new', doubts: [], speaker: { minutes: 7 } });
});

test('a line left out stays out', () => {
	const lines = linesOf([DUNG], { decisions: { 2: { include: false } } });
	expect(lines[0]?.outcome).toBe('left-out');
	expect(importOf(lines, () => 'never').set).toEqual([]);
});

test('a sheet without headings is read once its columns are known', () => {
	const rows = [DUNG, PHUONG];
	const found = findColumns(rows);
	expect(linesOf([], { rows, columns: found })).toEqual([]);
	const meanings = ['ordinal', 'speaker', 'unit', 'topic', 'minutes'] as const;
	const lines = linesOf([], { rows, columns: { ...found, meanings } });
	expect(lines.map(({ row, speaker }) => [row, speaker.name])).toEqual([
		[1, 'Lê Thanh Dũng'],
		[2, 'Hồ Mỹ Phượng']
	]);
});

describe('two names that only their marks tell apart', () => {
	const XUYEN = ['1', 'Bà Trương Thị Kim Xuyên', '', 'Chăm lo người nghèo', '7'];
	const xuyen = aPerson({ id: 'xuyen', honorific: 'Bà', name: 'Trương Thị Kim Xuyến' });
	const stored = { ...NO_DISCUSSION, papers: [aSpeaker({ name: 'Trương Thị Kim Xuyến' })] };
	const asked = (name = 'Trương Thị Kim Xuyến') => [{ code: 'marks-differ', field: 'name', name }];

	test('are asked about against the list of people, wherever they are held', () => {
		const [line] = linesOf([XUYEN], { people: [xuyen] });
		expect(line).toMatchObject({ outcome: 'doubtful', person: { id: 'xuyen' } });
		expect(line?.doubts).toEqual(asked());
	});

	test('are asked about against a paper on the list', () => {
		const [line] = linesOf([XUYEN], { discussion: stored });
		expect(line).toMatchObject({ outcome: 'doubtful', changed: ['honorific', 'name'] });
		expect(line?.doubts).toEqual(asked());
	});

	test('are asked about within the sheet, and are no repetition', () => {
		const rows = [XUYEN.with(1, 'Bà Trương Thị Kim Xuyến'), XUYEN];
		expect(linesOf(rows).map(({ doubts }) => doubts)).toEqual([[], asked()]);
	});

	test('are settled by saying who it is, or that both are right', () => {
		const chosen = { people: [xuyen], decisions: { 2: { person: 'xuyen' } } };
		expect(linesOf([XUYEN], chosen)[0]).toMatchObject({ outcome: 'new', doubts: [] });
		const stranger = { people: [xuyen], decisions: { 2: { person: null } } };
		expect(linesOf([XUYEN], stranger)[0]).toMatchObject({
			outcome: 'new',
			speaker: { personId: null }
		});
		const distinct = [['Trương Thị Kim Xuyên', 'Trương Thị Kim Xuyến'] as const];
		expect(codes([XUYEN], { people: [xuyen], discussion: stored, distinct })).toEqual([[]]);
		expect(linesOf([XUYEN], { people: [xuyen], distinct })[0]?.person).toBeNull();
	});

	test('are not asked about where the name stands on the list as it is written', () => {
		const other = aPerson({ id: 'other', honorific: 'Bà', name: 'Trương Thị Kim Xuyên' });
		const [line] = linesOf([XUYEN], { people: [xuyen, other] });
		expect(line).toMatchObject({ outcome: 'new', person: { id: 'other' }, doubts: [] });
	});

	test('are not asked about where the list of people has what the paper is corrected to', () => {
		const right = aPerson({ id: 'right', honorific: 'Bà', name: 'Trương Thị Kim Xuyên' });
		const [line] = linesOf([XUYEN], { people: [right], discussion: stored });
		expect(line).toMatchObject({ outcome: 'changed', doubts: [] });
	});

	test('are not asked about where one was typed without marks', () => {
		const plain = XUYEN.with(1, 'Bà Truong Thi Kim Xuyen');
		expect(codes([plain], { people: [xuyen] })).toEqual([[]]);
	});

	test('are asked about once: an accepted name is not doubtful again', () => {
		const papers = [aSpeaker({ honorific: 'Bà', name: 'Trương Thị Kim Xuyên', personId: 'xuyen' })];
		const discussion = { ...NO_DISCUSSION, papers };
		expect(linesOf([XUYEN], { people: [xuyen], discussion })[0]?.doubts).toEqual([]);
	});
});
