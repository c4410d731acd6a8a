import { expect, test } from 'vitest';
import { backdropLines } from './backdrop.ts';
import { widthOf } from './fit.ts';
import { FLAGS, MARGIN, sizeLines, STAGES } from './stage.ts';

const PLAN_07 = [
	{ text: 'HỘI NGHỊ SƠ KẾT GIỮA NHIỆM KỲ', bold: false, gapBefore: false },
	{
		text: 'THỰC HIỆN NGHỊ QUYẾT ĐẠI HỘI MẶT TRẬN TỔ QUỐC VIỆT NAM',
		bold: true,
		gapBefore: true
	},
	{ text: 'NHIỆM KỲ 2019 - 2024', bold: true, gapBefore: false },
	{ text: 'Quận 5, ngày 22 tháng 4 năm 2022', bold: false, gapBefore: true }
];
const lines = backdropLines(PLAN_07);

test('the lines are the plan’s own, bold where the plan has them bold', () => {
	expect(lines.map((line) => line.text)).toEqual(PLAN_07.map((line) => line.text));
	expect(lines.map((line) => line.weight)).toEqual([400, 700, 700, 400]);
	expect(lines.map((line) => line.gap > 0)).toEqual([false, true, false, true]);
});

test('short lines in capitals stand larger, the longest and the date do not', () => {
	expect(lines.map((line) => line.scale)).toEqual([1.6, 1, 1.6, 1]);
});

test('a line never outgrows the longest', () => {
	const [short, long] = backdropLines([
		{ text: 'ĐẠI HỘI ĐẠI BIỂU', bold: true, gapBefore: false },
		{ text: 'MẶT TRẬN TỔ QUỐC VIỆT', bold: true, gapBefore: false }
	]);
	const width = (line: typeof short) => (line ? widthOf(line.text, 700) * line.scale : 0);
	expect(width(short)).toBeCloseTo(width(long), 10);
});

test('on both stages every line stays clear of the flags and of the right margin', () => {
	const sizes = sizeLines(lines, { left: FLAGS, share: 1 }, 1.5);
	for (const [stage, size] of [
		[STAGES.narrow, sizes.narrow],
		[STAGES.wide, sizes.wide]
	] as const) {
		const room = stage.width * (1 - FLAGS - MARGIN);
		const widest = Math.max(...lines.map((l) => widthOf(l.text, l.weight) * l.scale * size));
		expect(widest).toBeLessThanOrEqual(room);
		expect(widest).toBeGreaterThan(room * 0.95);
	}
});
