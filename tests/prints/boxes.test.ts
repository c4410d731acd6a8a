import { expect, test } from 'vitest';
import type { Mark } from '#lib/typeset/mark.ts';
import { crossed, outside, overlaps, strayed, type Word } from './boxes.ts';

/** A word ten high at a place, as wide as it has letters, six each. */
function word(says: string, left: number, top: number): Word {
	return { says, left, top, right: left + 6 * says.length, bottom: top + 10 };
}

const text = (says: string): Mark => ({
	kind: 'text',
	x: 0,
	y: 8,
	width: 6 * says.length,
	text: says,
	face: 'serif',
	size: 10,
	ink: '#000000'
});

const line = (x: number, y: number, toX: number, toY: number): Mark => ({
	kind: 'line',
	...{ x, y, toX, toY },
	weight: 0.6,
	style: 'solid'
});

function placed(x: number, turned: boolean, ...marks: readonly Mark[]): Mark {
	return { kind: 'placed', x, y: 0, width: 50, height: 40, turned, about: null, marks };
}

test('a word that reaches over an edge of its page is found', () => {
	const words = [word('ngoài', 80, 10), word('trong', 60, 10), word('dưới', 0, 95)];
	expect(outside({ width: 100, height: 100 }, words)).toEqual(['ngoài', 'dưới']);
});

test('words over each other are found, words beside and below each other are not', () => {
	const words = [word('trên', 0, 0), word('bên', 25, 0), word('dưới', 0, 10), word('lẫn', 20, 12)];
	expect(overlaps(words)).toEqual(['dưới / lẫn']);
});

test('a word over an upright or a level line is found, one beside it is not', () => {
	const upright = line(50, 0, 50, 100);
	const level = line(0, 45, 100, 45);
	const words = [word('chạm', 40, 10), word('cạnh', 51, 10), word('gạch', 10, 40)];
	expect(crossed(words, [upright, level])).toEqual(['chạm', 'gạch']);
});

test('a word over the side of a box is found, one inside it is not', () => {
	const box: Mark = { kind: 'box', x: 20, y: 20, width: 60, height: 30, fill: null };
	expect(crossed([word('qua', 10, 30), word('trong', 30, 30)], [box])).toEqual(['qua']);
});

test('a word anywhere on a code is found', () => {
	const code: Mark = { kind: 'qr', x: 20, y: 20, side: 60, text: 'x' };
	expect(crossed([word('mã', 40, 40), word('ngoài', 82, 40)], [code])).toEqual(['mã']);
});

test('a line that is set down turned about stands where it is seen', () => {
	const place = placed(50, true, line(10, 0, 10, 40));
	expect(crossed([word('đè', 84, 10), word('cạnh', 55, 10)], [place])).toEqual(['đè']);
});

test('a word that left its place for the next is missed in the one and too many in the other', () => {
	const marks = [placed(0, false, text('một')), placed(50, false, text('hai'))];
	expect(strayed([word('một', 5, 5), word('hai', 55, 5)], marks)).toEqual([]);
	expect(strayed([word('một', 5, 5), word('hai', 40, 5)], marks)).toEqual(['ahi / ']);
	expect(strayed([word('một', 55, 5), word('hai', 55, 20)], marks)).toEqual([
		'mtộ / ',
		'ahi / ahimtộ'
	]);
});
