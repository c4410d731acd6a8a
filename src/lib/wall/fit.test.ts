import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitLines, fitParagraphs, widthOf, wrap, type Line, type Setting } from './fit.ts';

const words = fc
	.array(fc.constantFrom('Hội', 'nghị', 'ẾỖẬ', 'nghiêng', 'MTTQ', 'ở', '2019'), {
		minLength: 1,
		maxLength: 60
	})
	.map((list) => list.join(' '));
const box = fc.record({
	width: fc.double({ min: 10, max: 200, noNaN: true }),
	height: fc.double({ min: 10, max: 100, noNaN: true })
});
const SET: Setting = { weight: 700, leading: 1.4, gap: 0.5, indent: 0, max: 9 };

function line(text: string, more: Partial<Line> = {}): Line {
	return { text, weight: 400, scale: 1, gap: 0, ...more };
}

describe('widthOf', () => {
	test('adds up the typeface’s advances', () => {
		expect(widthOf('HA', 400)).toBeCloseTo(0.709 + 0.736, 10);
		expect(widthOf('Quận 5', 700)).toBeGreaterThan(widthOf('Quận 5', 400));
	});

	test('a mark above does not change a capital’s width', () => {
		expect(widthOf('Ậ', 700)).toBe(widthOf('A', 700));
	});

	test('takes a character it does not know for a wide one', () => {
		expect(widthOf('漢', 400)).toBeGreaterThan(widthOf('W', 400));
	});
});

describe('fitLines', () => {
	test('the widest line sets the size', () => {
		const size = fitLines([line('HA'), line('H')], { width: 100, height: 1000 }, 1.5);
		expect(size).toBe(Math.floor((98.5 / 1.445) * 1000) / 1000);
	});

	test('the sum of the lines and the gaps sets it when height is short', () => {
		const lines = [line('H'), line('H', { scale: 2, gap: 0.5 })];
		expect(fitLines(lines, { width: 1000, height: 11 }, 1.5)).toBe(2);
	});

	test('no lines take no room', () => {
		expect(fitLines([], { width: 10, height: 10 }, 1.5)).toBe(0);
	});

	test('never wider or higher than the box, and longer is never larger', () => {
		fc.assert(
			fc.property(
				fc.array(words, { minLength: 1, maxLength: 6 }),
				words,
				box,
				(texts, more, room) => {
					const lines = texts.map((text) => line(text));
					const size = fitLines(lines, room, 1.5);
					for (const { text } of lines) expect(widthOf(text, 400) * size).toBeLessThan(room.width);
					expect(size * 1.5 * lines.length).toBeLessThanOrEqual(room.height);
					const longer = lines.map((each) => line(`${each.text} ${more}`));
					expect(fitLines(longer, room, 1.5)).toBeLessThanOrEqual(size);
				}
			)
		);
	});
});

describe('wrap', () => {
	const two = widthOf('Hội nghị', 700);

	test('takes words while they fit', () => {
		expect(wrap('Hội nghị', 700, two)).toBe(1);
		expect(wrap('Hội nghị', 700, two - 0.01)).toBe(2);
		expect(wrap('Hội nghị Hội nghị Hội nghị', 700, two)).toBe(3);
	});

	test('gives a word joiner no room', () => {
		expect(widthOf('COVID-\u206019', 700)).toBe(widthOf('COVID-19', 700));
	});

	test('never breaks a non-breaking space', () => {
		expect(wrap('Hội\u00a0nghị', 700, two - 0.01)).toBe(Infinity);
	});
});

describe('fitParagraphs', () => {
	test('a short text stops at the greatest size', () => {
		expect(fitParagraphs(['Hội nghị'], { width: 100, height: 100 }, SET)).toBe(SET.max);
	});

	test('paragraphs keep their gaps, and a column at the side takes room', () => {
		const room = { width: 1000, height: 20 };
		const set = { ...SET, max: 100 };
		expect(fitParagraphs(['a', 'b', 'c'], room, set)).toBe(Math.floor((20 / 5.2) * 1000) / 1000);
		const narrow = { width: 20, height: 1000 };
		expect(fitParagraphs(['nghiêng'], narrow, { ...set, indent: 3 })).toBeLessThan(
			fitParagraphs(['nghiêng'], narrow, set)
		);
	});

	test('the size found fits, a little more does not, and longer is never larger', () => {
		fc.assert(
			fc.property(
				fc.array(words, { minLength: 1, maxLength: 12 }),
				words,
				box,
				(texts, more, room) => {
					const size = fitParagraphs(texts, room, SET);
					const heightAt = (tried: number) => {
						const lines = texts.map((text) => wrap(text, 700, (room.width * 0.985) / tried));
						const gaps = (texts.length - 1) * SET.gap;
						return tried * (lines.reduce((sum, count) => sum + count, 0) * SET.leading + gaps);
					};
					expect(heightAt(size)).toBeLessThanOrEqual(room.height);
					if (size < SET.max) expect(heightAt(size + 0.0011)).toBeGreaterThan(room.height);
					const longer = texts.map((text) => `${text} ${more}`);
					expect(fitParagraphs(longer, room, SET)).toBeLessThanOrEqual(size);
				}
			)
		);
	});
});
