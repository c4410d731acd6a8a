import { describe, expect, test } from 'vitest';
import { EVEN, words } from '#lib/testing/type.ts';
import { layParagraph } from './paragraph.ts';

const measure = { metrics: EVEN, width: 50, scale: 1 };
const NINE = 'một hai ba bốn năm sáu bảy tám chín';

describe('a paragraph', () => {
	test('is as high as its lines', () => {
		expect(
			layParagraph(words(NINE, { leading: 1.5 }), measure).map(({ height }) => height)
		).toEqual([15, 15, 15, 15]);
	});

	test('stands on a baseline in the middle of its line', () => {
		const [line] = layParagraph(words('một', { leading: 2 }), measure);
		expect(line?.marks).toMatchObject([{ y: 13 }]);
	});

	test('never sets a line lower than its letters and their marks', () => {
		const [line] = layParagraph(words('một', { leading: 0.5 }), measure);
		expect(line?.height).toBe(10);
	});

	test('keeps its first two lines together, and its last two', () => {
		expect(layParagraph(words(`${NINE} mười`), measure).map(({ keepsNext }) => keepsNext)).toEqual([
			true,
			false,
			false,
			true,
			false
		]);
	});

	test('asks for its space only around the whole', () => {
		const laid = layParagraph(words(NINE, { before: 6, after: 4 }), measure);
		expect(laid.map(({ before, after }) => [before, after])).toEqual([
			[6, 0],
			[0, 0],
			[0, 0],
			[0, 4]
		]);
	});

	test('sets its first line in', () => {
		const laid = layParagraph(words(NINE, { indent: { first: 20, rest: 0 } }), measure);
		expect(laid.slice(0, 2).map(({ marks }) => marks[0])).toMatchObject([
			{ x: 20, text: 'một' },
			{ x: 0, text: 'hai ba bốn' }
		]);
	});

	test('is set smaller to stay on one line', () => {
		const [line, ...others] = layParagraph(
			words('mười hai chữ rộng qu', { shrinks: 0.3 }),
			measure
		);
		expect(others).toEqual([]);
		expect(line?.marks).toMatchObject([{ size: 5, width: 50 }]);
	});

	test('is broken once it cannot be set smaller', () => {
		const laid = layParagraph(words('mười hai chữ rộng qu', { shrinks: 0.8 }), measure);
		expect(laid.map(({ marks }) => marks[0])).toMatchObject([{ size: 8 }, { size: 8 }]);
	});

	test('is scaled with everything else', () => {
		const [line] = layParagraph(words('một', { before: 6 }), { ...measure, scale: 0.5 });
		expect(line).toMatchObject({ height: 5, before: 3, marks: [{ size: 5 }] });
	});
});
