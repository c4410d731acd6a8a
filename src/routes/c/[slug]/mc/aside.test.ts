import { expect, test } from 'vitest';
import { minute } from '#lib/testing/make.ts';
import { asideOf } from './aside.ts';

const zone = 'Asia/Ho_Chi_Minh';
const fixed = { present: 47, at: minute(7), later: 0, cues: ['figure'] };
const aside = (cue: string, changes: Partial<typeof fixed> | null) =>
	asideOf({ id: cue }, { zone, sinceReadOut: changes && { ...fixed, ...changes } });

test('beside the figure stands when it was fixed, and how many have come since', () => {
	expect(aside('figure', {})).toBe('Số có mặt đã chốt lúc 08:07.');
	expect(aside('figure', { later: 3 })).toBe('Số có mặt đã chốt lúc 08:07; đến sau: 3 vị.');
});

test('there is nothing to know of other words, nor of a figure not fixed yet', () => {
	expect(aside('other', { later: 3 })).toBe(null);
	expect(aside('figure', null)).toBe(null);
});
