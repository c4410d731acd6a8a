import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mm } from '#lib/typeset/length.ts';
import { widthOf } from '#lib/wall/fit.ts';
import { printedBackdrop } from './backdrop.ts';

const LINES = [
	{ text: 'HỘI NGHỊ SƠ KẾT GIỮA NHIỆM KỲ', bold: false, gapBefore: false },
	{
		text: 'THỰC HIỆN NGHỊ QUYẾT ĐẠI HỘI MẶT TRẬN TỔ QUỐC VIỆT NAM',
		bold: true,
		gapBefore: true
	},
	{ text: 'NHIỆM KỲ 2019 - 2024', bold: true, gapBefore: false },
	{ text: 'Quận 5, ngày 22 tháng 4 năm 2022', bold: false, gapBefore: true }
];

describe('the page', () => {
	test('has the real size up to five metres', () => {
		expect(printedBackdrop(LINES, { width: 5, height: 3 })).toMatchObject({
			scale: 1,
			width: mm(5000),
			height: mm(3000)
		});
	});

	test.each([
		{ width: 6, height: 3.5 },
		{ width: 3.5, height: 6 }
	])('has a tenth of it when a side is longer: %o', ({ width, height }) => {
		expect(printedBackdrop(LINES, { width, height })).toMatchObject({
			scale: 10,
			width: mm(width * 100),
			height: mm(height * 100)
		});
	});
});

test('the lines are the plan’s own, with its weights and empty lines', () => {
	const { lines } = printedBackdrop(LINES, { width: 6, height: 3.5 });
	expect(lines.map(({ text, bold }) => [text, bold])).toEqual(
		LINES.map(({ text, bold }) => [text, bold])
	);
	expect(lines.map(({ before }) => before > 0)).toEqual([false, true, false, true]);
});

test('the longest line fills what the flags and the margins leave', () => {
	const { lines, safe, width } = printedBackdrop(LINES, { width: 6, height: 3.5 });
	expect(safe.x).toBeCloseTo(width / 7, 6);
	const longest = lines[1];
	const reach = longest ? widthOf(longest.text, 700) * longest.size : 0;
	expect(reach).toBeLessThanOrEqual(safe.width);
	expect(reach).toBeGreaterThan(safe.width * 0.95);
});

test('the words stand in the middle of a screen, before which no flags hang', () => {
	const { safe, width } = printedBackdrop(LINES, { width: 16, height: 9 }, false);
	expect(safe.x + safe.width / 2).toBeCloseTo(width / 2, 6);
});

test('whatever its shape, no line leaves the safe area and no side is longer than a page can be', () => {
	const metres = fc.double({ min: 0.5, max: 30, noNaN: true });
	fc.assert(
		fc.property(metres, metres, (wide, high) => {
			const { lines, safe, width, height } = printedBackdrop(LINES, { width: wide, height: high });
			expect(Math.max(width, height)).toBeLessThanOrEqual(14_400);
			const reach = lines.map(({ text, bold, size }) => widthOf(text, bold ? 700 : 400) * size);
			expect(Math.max(...reach)).toBeLessThanOrEqual(safe.width);
			const stacked = lines.reduce((sum, { size, before }) => sum + size * 1.5 + before, 0);
			expect(stacked).toBeLessThanOrEqual(safe.height * 1.0001);
		})
	);
});
