import { describe, expect, test } from 'vitest';
import { LEADING, sizeEntries, sizeName, sizeParagraphs } from './stage.ts';

const REGION = { left: 0.05, share: 0.3 };
const SET = { weight: 700, leading: 1.42, gap: 0, indent: 0, max: 6.6 } as const;

test('words that belong together stay together when it costs little size', () => {
	const fitted = sizeParagraphs(['Ủy viên Ủy ban Quận 5'], REGION, SET);
	expect(fitted.texts).toEqual(['Ủy\u00a0viên Ủy\u00a0ban Quận\u00a05']);
});

test('a long name is printed on one line, a very long one is not made tiny', () => {
	const long = sizeName('Bà Nguyễn Thị Ngọc Thanh Thủy', REGION, SET);
	expect(long.texts[0]).not.toContain(' ');
	const veryLong = sizeName('Hòa thượng Thích Nguyên Thanh Thiện Quảng Đức Minh Tâm', REGION, SET);
	expect(veryLong.texts[0]).toContain(' ');
	expect(veryLong.sizes.wide).toBeGreaterThan(4);
});

test('the narrower stage is higher: the same text is never smaller on it', () => {
	const text = 'Thông qua Báo cáo sơ kết giữa nhiệm kỳ thực hiện Nghị quyết Đại hội, '.repeat(4);
	const { sizes } = sizeParagraphs([text.trim()], REGION, SET);
	expect(sizes.narrow).toBeGreaterThan(sizes.wide);
});

test('no items take the greatest size', () => {
	expect(sizeParagraphs([], REGION, SET).sizes).toEqual({ narrow: 6.6, wide: 6.6 });
});

describe('a list of people', () => {
	const ALL = { left: 0.05, share: 0.57 };
	const ENTRIES = {
		leading: 1.36,
		titleScale: 0.6,
		gap: 0.42,
		gutter: 4,
		columns: 2,
		max: 4.4
	} as const;
	const people = (count: number) =>
		Array.from({ length: count }, () => ({
			name: 'Bà Nguyễn Thị Ngọc Thanh Thủy',
			title: 'Phó Trưởng ban Công tác Mặt trận Khu phố 4, Phường 13'
		}));

	test('keeps every name on one line, with post and unit under it', () => {
		const { entries, fits } = sizeEntries(people(8), ALL, ENTRIES);
		expect(entries[0]?.name).toBe('Bà\u00a0Nguyễn\u00a0Thị\u00a0Ngọc\u00a0Thanh\u00a0Thủy');
		expect(entries[0]?.title).toContain('phố\u00a04');
		expect(fits.wide.columns).toBe(2);
	});

	test('shows the names alone when posts would make thirty of them too small to read', () => {
		const { entries, fits } = sizeEntries(people(30), ALL, ENTRIES);
		expect(entries.map(({ title }) => title).join('')).toBe('');
		expect(fits.wide.size).toBeGreaterThan(1.5);
	});

	test('is never smaller on the narrower, higher stage', () => {
		const { fits } = sizeEntries(people(12), ALL, ENTRIES);
		expect(fits.narrow.size).toBeGreaterThanOrEqual(fits.wide.size);
	});
});

test('every line is high enough for the marks over its capitals', () => {
	for (const leading of Object.values(LEADING)) expect(leading).toBeGreaterThanOrEqual(1.35);
});
