import { expect, test } from 'vitest';
import { drawingOf } from './drawing.ts';

const word = {
	kind: 'text',
	x: 10,
	y: 50,
	width: 0,
	text: 'Ế',
	face: 'sans-bold',
	size: 20,
	ink: '#ffd76a'
} as const;
const ground = { kind: 'box', x: 0, y: 0, width: 100, height: 80, fill: '#8b0e16' } as const;

function drawn(marks: Parameters<typeof drawingOf>[0]['marks']): string {
	return drawingOf({ width: 100, height: 80, about: null, marks });
}

test('letters are outlines in their ink, on their baseline, so that no font is asked for', () => {
	const drawing = drawn([word]);
	expect(drawing).toContain('<g fill="#ffd76a" transform="translate(10 50) scale(0.02 -0.02)">');
	expect(drawing).toMatch(/<path transform="translate\(0 0\)" d="M[^"]{40,}"\/>/);
	expect(drawing).not.toMatch(/<text|font/);
});

test('every letter stands after the one before', () => {
	const places = [
		...drawn([{ ...word, text: 'HH' }]).matchAll(/<path transform="translate\((\d+)/g)
	];
	const [first, second] = places.map(([, x]) => Number(x));
	expect(first).toBe(0);
	expect(second).toBeGreaterThan(500);
});

test('what is set down somewhere is drawn there, on its ground', () => {
	const placed = {
		kind: 'placed',
		x: 5,
		y: 6,
		width: 9,
		height: 9,
		turned: false,
		about: null
	} as const;
	expect(drawn([{ ...placed, marks: [ground] }])).toBe(
		'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 80"><g transform="translate(5 6)"><rect x="0" y="0" width="100" height="80" fill="#8b0e16"/></g></svg>'
	);
});
