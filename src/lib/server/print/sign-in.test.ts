import { expect, test } from 'vitest';
import { aPerson, aState } from '#lib/testing/make.ts';
import { rowsOf, saidBy } from '#lib/testing/printed.ts';
import { mm } from '#lib/typeset/length.ts';
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
