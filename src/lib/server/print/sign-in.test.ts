import { describe, expect, test } from 'vitest';
import { aPerson, aState } from '#lib/testing/make.ts';
import { rowsOf, saidBy } from '#lib/testing/printed.ts';
import { textsOf } from '#lib/testing/type.ts';
import { mm } from '#lib/typeset/length.ts';
import { pagesOf } from '#lib/typeset/typeset.ts';
import { fontMetrics } from '../press/font-metrics.ts';
import { signInPrint } from './sign-in.ts';

const away = aPerson({
	id: 'away',
	category: 'members',
	name: 'Lê An',
	phone: '0901234567',
	note: 'xe lăn',
	seat: 'A12',
	reply: 'absent',
	absence: 'đi công tác',
	substituteId: 'sent'
});
const sent = aPerson({ id: 'sent', honorific: 'Bà', name: 'Ngô Lan' });
const print = signInPrint({ state: aState({ people: [away, sent] }) });

test('every category begins a section of its own, which bears its name', () => {
	expect(print.sections.map(({ about }) => about)).toEqual([
		{ key: 'members', name: 'Ủy viên' },
		{ key: 'guests', name: 'Khách mời' }
	]);
});

test('a line has the number, a box, who they are, their seat, and room to sign', () => {
	const [members] = print.sections;
	const rows = members ? rowsOf(members) : [];
	const title = 'Phó Chủ tịch UBND Quận 5';
	expect(rows[0]).toEqual(['1', '', 'Ông Lê An', title, 'A12', '', 'bà Ngô Lan đi thay']);
});

test('whoever is not on the list finds lines to write on', () => {
	const [members] = print.sections;
	const rows = members ? rowsOf(members) : [];
	expect(rows.slice(1)).toEqual(Array.from({ length: 4 }, () => ['', '', '', '', '', '', '']));
});

describe('lines to write on', () => {
	/** How many stand on the last page below so many people, and how many pages there are. */
	function emptyBelow(count: number) {
		const people = Array.from({ length: count }, (_, index) => aPerson({ id: String(index) }));
		const [sheet] = signInPrint({ state: aState({ people }) }).sections;
		const pages = sheet ? pagesOf(sheet, fontMetrics()) : [];
		const boxes = pages.map(({ marks }) =>
			marks.filter((mark) => mark.kind === 'box' && mark.fill === null)
		);
		const names = pages.map(({ marks }) =>
			textsOf(marks).filter(({ text }) => text === 'Ông Đỗ Thịnh')
		);
		const [ticked = [], named = []] = [boxes.at(-1), names.at(-1)];
		return { pages: pages.length, empty: ticked.length - named.length, people: named.length };
	}

	test('are four, fewer rather than one more page, and never fewer than two', () => {
		const counts = Array.from({ length: 40 }, (_, index) => emptyBelow(index + 1));
		expect(new Set(counts.map(({ empty }) => empty))).toEqual(new Set([4, 3, 2]));
	});

	test('stand on no page without people', () => {
		const counts = Array.from({ length: 40 }, (_, index) => emptyBelow(index + 1));
		expect(Math.min(...counts.slice(1).map(({ people }) => people))).toBe(2);
	});
});

test('names are of one size, and a usual one stands on one line', () => {
	const names = ['Nguyễn Thị Hồng Nhung', 'Công Tằng Tôn Nữ Thị Hoàng Nguyên Phương'];
	const people = names.map((name) => aPerson({ id: name, honorific: 'Bà', name }));
	const [sheet] = signInPrint({ state: aState({ people }) }).sections;
	const marks = sheet ? pagesOf(sheet, fontMetrics()).flatMap((page) => textsOf(page.marks)) : [];
	const named = marks.filter(({ text }) => /Nhung|Tôn Nữ|Phương/.test(text));
	expect(named.map(({ text, size }) => [text, size])).toEqual([
		['Bà Nguyễn Thị Hồng Nhung', 13],
		['Bà Công Tằng Tôn Nữ Thị Hoàng', 13],
		['Nguyên Phương', 13]
	]);
});

test('nothing is said of telephones, of needs, or of why anybody stays away', () => {
	expect(saidBy(print).join('\n')).not.toMatch(/0901234567|xe lăn|công tác/);
});

test('every line is at least 9 mm high, and the heads come again', () => {
	const tables = print.sections.flatMap((section) =>
		section.kind === 'sheets' ? section.blocks.filter((block) => block.kind === 'table') : []
	);
	const heights = tables.flatMap(({ rows }) => rows.map(({ height }) => height));
	expect(Math.min(...heights)).toBeGreaterThanOrEqual(mm(9));
	expect(tables.map(({ head }) => head.length)).toEqual([2, 2]);
});
