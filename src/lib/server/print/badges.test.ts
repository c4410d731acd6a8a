import { describe, expect, test } from 'vitest';
import type { State } from '#lib/audience/state.ts';
import { aConference, aPerson, aState } from '#lib/testing/make.ts';
import { aboutOf, saidBy } from '#lib/testing/printed.ts';
import type { Mark } from '#lib/typeset/mark.ts';
import { pagesOf } from '#lib/typeset/typeset.ts';
import { readAsked } from '../input/print.ts';
import { fontMetrics } from '../press/font-metrics.ts';
import { badgesPrint } from './badges.ts';

const TOKEN = '1'.repeat(40);

function badges(state: State, way = '') {
	const choice = readAsked('badges', new URLSearchParams(way))?.choice;
	if (!choice) throw new Error(`no such way: ${way}`);
	const passes = new Map([['guest', { token: TOKEN, code: '12345678' }]]);
	return badgesPrint({ state, choice, origin: 'http://hall', passages: [], passes });
}

const guest = aPerson({
	id: 'guest',
	honorific: 'Bà',
	name: 'Lê Thị An',
	phone: '0901234567',
	note: 'xe lăn',
	seat: 'A12',
	reply: 'absent',
	absence: 'đi công tác'
});
const SIZES = ['badge=86x54', 'badge=90x130'];

describe.each(SIZES)('a badge %s', (way) => {
	const said = saidBy(badges(aState({ people: [guest] }), way));

	test('says who it is, in what post, of which category, and where they sit', () => {
		expect(said).toEqual(
			expect.arrayContaining([
				'HỘI NGHỊ',
				'Bà',
				'LÊ THỊ AN',
				'Phó Chủ tịch UBND Quận 5',
				'Chỗ ngồi: A12',
				'Khách mời'
			])
		);
	});

	test('is headed by the backdrop, its place and its day set', () => {
		const backdrop = [{ text: 'HỘI NGHỊ {{địa danh}}, {{ngày}}', bold: true, gapBefore: false }];
		const state = aState({ people: [guest], conference: aConference({ backdrop }) });
		expect(saidBy(badges(state, way))[0]).toBe('HỘI NGHỊ Quận 5, ngày 22 tháng 4 năm 2022');
	});

	test('says nothing of their telephone, their needs, or why they stay away', () => {
		expect(said.join('\n')).not.toMatch(/0901234567|xe lăn|công tác/);
	});

	test('has their code, at least 20 mm wide', () => {
		const marks = marksOf(badges(aState({ people: [guest] }), way));
		const codes = marks.filter((mark) => mark.kind === 'qr');
		expect(codes.map(({ text }) => text)).toEqual([`http://hall/i/${TOKEN}`]);
		expect(codes[0]?.side).toBeGreaterThan((20 / 25.4) * 72);
	});

	test('has the figures of their code below it, large enough to be read', () => {
		const marks = marksOf(badges(aState({ people: [guest] }), way));
		const figures = marks.flatMap((mark) => (mark.kind === 'text' ? [mark] : []));
		expect(figures.find(({ text }) => text === '1234 5678')?.size).toBeGreaterThan(6);
	});

	test('calls everybody by letters of one size, however long the name below', () => {
		const sizeFor = (name: string) =>
			marksOf(badges(aState({ people: [{ ...guest, name }] }), way))
				.flatMap((mark) => (mark.kind === 'text' ? [mark] : []))
				.find(({ text }) => text === 'Bà')?.size;
		expect(sizeFor('Công Tằng Tôn Nữ Thị Hoàng Nguyên Phương Thảo')).toBe(sizeFor('An'));
	});

	test('has no code for whoever has no pass, and no line for what is not known', () => {
		const bare = aPerson({ honorific: '', position: '', unit: '', seat: '' });
		const print = badges(aState({ people: [bare] }), way);
		expect(marksOf(print).filter(({ kind }) => kind === 'qr')).toEqual([]);
		expect(saidBy(print)).not.toContain('');
	});

	test('keeps the longest name whole, inside its place, and large enough to be read', () => {
		const long = { ...guest, name: 'Công Tằng Tôn Nữ Thị Hoàng Nguyên Phương Thảo' };
		const pages = badges(aState({ people: [long] }), way).sections.flatMap((section) =>
			pagesOf(section, fontMetrics())
		);
		const names = pages
			.flatMap(({ marks }) => marks)
			.flatMap((mark) => (mark.kind === 'placed' ? [mark] : []))
			.flatMap(({ width, marks }) => marks.map((mark) => ({ mark, width })))
			.flatMap(({ mark, width }) => (mark.kind === 'text' ? [{ ...mark, room: width }] : []))
			.filter(({ text }) => /TẰNG|HOÀNG|PHƯƠNG/.test(text));
		expect(names.map(({ text }) => text).join(' ')).toBe(long.name.toLocaleUpperCase('vi'));
		expect(names.filter(({ x, width, room }) => x < 0 || x + width > room)).toEqual([]);
		expect(Math.min(...names.map(({ size }) => size))).toBeGreaterThan(12);
	});
});

describe('badges', () => {
	const many = Array.from({ length: 11 }, (_, index) =>
		aPerson({ id: String(index), name: `An ${index}` })
	);

	test('are ten to a sheet, or four large ones, each sheet about those on it', () => {
		const abouts = (way: string) =>
			badges(aState({ people: many }), way).sections.map((section) => aboutOf(section).length);
		expect(SIZES.map(abouts)).toEqual([
			[10, 1],
			[4, 4, 3]
		]);
	});

	test('are one when one is wanted', () => {
		const { sections } = badges(aState({ people: many }), 'person=3');
		expect(sections.map(aboutOf)).toEqual([[{ key: '3', name: 'Ông An 3' }]]);
	});
});

function marksOf({ sections }: ReturnType<typeof badges>): readonly Mark[] {
	const pages = sections.flatMap((section) => pagesOf(section, fontMetrics()));
	return pages
		.flatMap(({ marks }) => marks)
		.flatMap((mark) => (mark.kind === 'placed' ? mark.marks : []));
}
