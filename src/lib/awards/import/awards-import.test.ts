import { expect, test } from 'vitest';
import { editAwards } from '../edit-awards.ts';
import { NO_AWARDS, type Awards } from '../award.ts';
import { importOf } from './awards-import.ts';
import { findColumns } from './columns.ts';
import { understand } from './understanding.ts';

const ROWS = [
	['Kèm theo Quyết định số 15/QĐ-MTTQ ngày 20 tháng 4 năm 2022'],
	['Họ và tên', 'Đơn vị', 'Hình thức khen'],
	['Ông Lý Minh', 'Phường 3', 'Giấy khen'],
	['Bà Đặng Mỹ Lan', 'Phường 4', 'Bằng khen']
];
const NOBODY = { people: new Map(), areTraysLaid: false, turn: null };

function readOf(rows: readonly (readonly string[])[], awards: Awards) {
	const columns = findColumns(rows);
	const nothing = { people: [], distinct: [], decisions: {}, choices: {} };
	return understand({ name: '', rows, columns, awards, ...nothing });
}

/** The awards after a list was imported; what is removed, the office named. */
function imported(rows: readonly (readonly string[])[], awards: Awards, removed: string[] = []) {
	let made = awards.list.length * 10;
	const change = importOf(readOf(rows, awards), removed, () => `new-${++made}`);
	return editAwards(awards, change, NOBODY) as Awards;
}

const first = imported(ROWS, NO_AWARDS);

test('an import brings the awards and their decision', () => {
	expect(first.decisions.map(({ number, date }) => [number, date])).toEqual([
		['15/QĐ-MTTQ', '2022-04-20']
	]);
	expect(first.list.map(({ name, place }) => [name, place])).toEqual([
		['Lý Minh', 1],
		['Đặng Mỹ Lan', 2]
	]);
});

test('a second import of the same list changes nothing', () => {
	expect(imported(ROWS, first)).toEqual(first);
	expect(importOf(readOf(ROWS, first), [], () => 'new').set).toEqual([]);
});

test('a corrected name keeps its id and its place', () => {
	const corrected = ROWS.map((row) => row.map((cell) => cell.replace('Lý Minh', 'Lý Mính')));
	const [award] = imported(corrected, first).list;
	expect([award?.id, award?.name]).toEqual([first.list[0]?.id, 'Lý Mính']);
});

test('whoever is no longer in the list stays until the office removes them', () => {
	const [, gone] = first.list;
	const shorter = ROWS.slice(0, 3);
	expect(imported(shorter, first).list).toHaveLength(2);
	expect(imported(shorter, first, [gone?.id ?? '']).list.map(({ name }) => name)).toEqual([
		'Lý Minh'
	]);
});

test('one put before others moves them down in the decision', () => {
	const longer = ROWS.toSpliced(2, 0, ['Ông Mai An', 'Phường 2', 'Giấy khen']);
	const { list } = imported(longer, first);
	expect(list.toSorted((one, other) => one.place - other.place).map(({ name }) => name)).toEqual([
		'Mai An',
		'Lý Minh',
		'Đặng Mỹ Lan'
	]);
});

test('what is left out takes nothing along, not even its decision', () => {
	const rows = ROWS.slice(0, 3);
	const columns = findColumns(rows);
	const choices = { 3: { include: false } };
	const read = understand({
		...{ name: '', rows, columns, awards: NO_AWARDS, people: [] },
		...{ distinct: [], decisions: {}, choices }
	});
	expect(importOf(read, [], () => 'new')).toEqual({
		change: 'awards',
		decisions: [],
		set: [],
		removed: []
	});
});
