import { expect, test } from 'vitest';
import { LEADING, sizeName, sizeParagraphs } from './stage.ts';

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

test('every line is high enough for the marks over its capitals', () => {
	for (const leading of Object.values(LEADING)) expect(leading).toBeGreaterThanOrEqual(1.35);
});
