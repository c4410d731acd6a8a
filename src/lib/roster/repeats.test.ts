import { expect, test } from 'vitest';
import { aPerson } from '#lib/testing/make.ts';
import { askAboutRepeats } from './repeats.ts';
import type { UnderstoodRow } from './understanding.ts';

const person = aPerson({ id: 'hoa', name: 'Lê Thị Hòa', unit: 'Phường 1' });

function aRow(row: number, unit: string, changes: Partial<UnderstoodRow> = {}): UnderstoodRow {
	return {
		row,
		fields: { name: 'Lê Thị Hòa', unit },
		person: null,
		changes: {},
		outcome: 'new',
		doubts: [],
		namesakes: [],
		...changes
	};
}

/** What is asked about each line, and what it comes to. */
function asked(rows: readonly UnderstoodRow[], decisions = {}) {
	return askAboutRepeats(rows, decisions).map(({ doubts, outcome }) => [
		...doubts.map(({ code, row }) => `${code} ${row}`),
		outcome
	]);
}

test('of two people of one name the second is asked about, whatever their units', () => {
	expect(asked([aRow(3, 'Phường 1'), aRow(9, 'Phường 2')])).toEqual([
		['new'],
		['same-name 3', 'doubtful']
	]);
	expect(asked([aRow(3, 'Phường 1'), aRow(9, '')])[1]).toEqual(['same-name 3', 'doubtful']);
});

test('a name is one however its tones are placed, and in capitals', () => {
	const fields = { name: 'LÊ THỊ HOÀ', unit: 'Phường 2' };
	expect(asked([aRow(3, 'Phường 1'), aRow(9, '', { fields })])[1]).toEqual([
		'same-name 3',
		'doubtful'
	]);
});

test('names whose marks differ are two, in two units', () => {
	const fields = { name: 'Lê Thị Hoa', unit: 'Phường 2' };
	expect(asked([aRow(3, 'Phường 1'), aRow(9, '', { fields })])).toEqual([['new'], ['new']]);
});

test('one more of a name that another line finds on the list is asked about, above it or below', () => {
	const stored = { person, outcome: 'same' } as const;
	expect(asked([aRow(3, 'Phường 1', stored), aRow(9, 'Phường 2')])).toEqual([
		['same'],
		['same-name 3', 'doubtful']
	]);
	expect(asked([aRow(3, 'Phường 2'), aRow(9, 'Phường 1', stored)])).toEqual([
		['same-name 9', 'doubtful'],
		['same']
	]);
});

test('a line that is written twice is asked about above the one that finds its person, too', () => {
	const stored = { person, outcome: 'same' } as const;
	expect(asked([aRow(3, 'Phường 1'), aRow(9, 'PHƯỜNG 1', stored)])).toEqual([
		['repeated 9', 'doubtful'],
		['same']
	]);
});

test('of two lines that are one, only the new one is asked about, also where the other changes its person', () => {
	const known = aRow(4, 'Phường 1', { person, outcome: 'changed' });
	expect(asked([aRow(2, 'Phường 1'), known])).toEqual([['repeated 4', 'doubtful'], ['changed']]);
});

test('two of one name who are both on the list are not asked about', () => {
	const changed = { outcome: 'changed' } as const;
	const other = aPerson({ ...person, id: 'other' });
	const rows = [
		aRow(3, 'Phường 1', { person, ...changed }),
		aRow(9, 'Phường 2', { person: other, ...changed })
	];
	expect(asked(rows)).toEqual([['changed'], ['changed']]);
});

test('a yes takes somebody in, and keeps the question in sight', () => {
	const decisions = { 9: { include: true } };
	expect(asked([aRow(3, 'Phường 1'), aRow(9, 'Phường 2')], decisions)[1]).toEqual([
		'same-name 3',
		'new'
	]);
});

test('a line that is left out neither asks nor is asked about', () => {
	const out = { outcome: 'left-out' } as const;
	expect(asked([aRow(3, 'Phường 1', out), aRow(9, 'Phường 2')])).toEqual([['left-out'], ['new']]);
	expect(asked([aRow(3, 'Phường 1'), aRow(9, 'Phường 2', out)])).toEqual([['new'], ['left-out']]);
});

test('lines without a name are no namesakes', () => {
	const fields = { unit: 'Phường 1' };
	expect(asked([aRow(3, '', { fields }), aRow(9, '', { fields })])).toEqual([['new'], ['new']]);
});
