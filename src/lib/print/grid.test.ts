import { describe, expect, test } from 'vitest';
import { mm } from '#lib/typeset/length.ts';
import { cutMarks, placesOf, sheetsOf, type Grid } from './grid.ts';

/** Two by two things of 20 × 10 on a sheet of 100 × 60, two points apart. */
const grid: Grid = {
	sheet: { width: 100, height: 60 },
	each: { width: 20, height: 10 },
	columns: 2,
	rows: 2,
	gutter: 2
};

describe('places', () => {
	test('stand in the middle of the sheet, line by line', () => {
		expect(placesOf(grid)).toEqual([
			{ x: 29, y: 19, width: 20, height: 10 },
			{ x: 51, y: 19, width: 20, height: 10 },
			{ x: 29, y: 31, width: 20, height: 10 },
			{ x: 51, y: 31, width: 20, height: 10 }
		]);
	});

	test('are filled sheet by sheet', () => {
		expect(sheetsOf([1, 2, 3, 4, 5], grid)).toEqual([[1, 2, 3, 4], [5]]);
		expect(sheetsOf([], grid)).toEqual([]);
	});
});

describe('cut marks', () => {
	test('stand at every edge, in both margins and in the gutter', () => {
		const upright = cutMarks(grid).filter(({ x, toX }) => x === toX);
		expect(new Set(upright.map(({ x }) => x))).toEqual(new Set([29, 49, 51, 71]));
		expect(upright).toHaveLength(4 * 3);
		const level = cutMarks(grid).filter(({ y, toY }) => y === toY);
		expect(new Set(level.map(({ y }) => y))).toEqual(new Set([19, 29, 31, 41]));
		expect(level).toHaveLength(4 * 3);
	});

	test('never touch what is kept', () => {
		const wide = { ...grid, gutter: 6 };
		const touching = cutMarks(wide).filter((mark) =>
			placesOf(wide).some(
				({ x, y, width, height }) =>
					mark.toX >= x && mark.x <= x + width && mark.toY >= y && mark.y <= y + height
			)
		);
		expect(touching).toEqual([]);
	});

	test('are crosses where places touch, and none lies on an edge of the sheet', () => {
		const full = {
			sheet: { width: 100, height: 60 },
			each: { width: 50, height: 30 },
			columns: 2,
			rows: 2,
			gutter: 0
		};
		const marks = cutMarks(full);
		const [upright, level] = [mm(2), mm(2)];
		expect(new Set(marks.map(({ x, toX }) => `${x} ${toX}`))).toEqual(
			new Set(['50 50', `${50 - level} ${50 + level}`])
		);
		expect(new Set(marks.map(({ y, toY }) => `${y} ${toY}`))).toEqual(
			new Set([`${30 - upright} ${30 + upright}`, '30 30'])
		);
	});

	test('stay on a sheet that leaves them little margin', () => {
		const tight = { ...grid, sheet: { width: 46, height: 26 } };
		const off = cutMarks(tight).filter(
			({ x, y, toX, toY }) => x < 0 || y < 0 || toX > 46 || toY > 26
		);
		expect(off).toEqual([]);
	});
});
