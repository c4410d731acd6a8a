import { describe, expect, test } from 'vitest';
import { isPageKey, stepOfKey, stepOfSwipe } from './step.ts';

const still = {
	key: '',
	code: '',
	repeat: false,
	altKey: false,
	ctrlKey: false,
	metaKey: false
};

describe('stepOfKey()', () => {
	test.each([
		['PageDown', 1],
		['ArrowRight', 1],
		['Space', 1],
		['PageUp', -1],
		['ArrowLeft', -1],
		['Enter', null],
		['ArrowDown', null]
	])('%s asks for %s', (code, step) => {
		expect(stepOfKey({ ...still, code })).toBe(step);
	});

	test('a clicker without codes is understood by its keys', () => {
		expect(stepOfKey({ ...still, key: 'PageDown' })).toBe(1);
		expect(stepOfKey({ ...still, key: ' ' })).toBe(1);
	});

	test('a key behind an input method is understood by its code', () => {
		expect(stepOfKey({ ...still, key: 'Process', code: 'Space' })).toBe(1);
	});

	test('a key held down asks once', () => {
		expect(stepOfKey({ ...still, code: 'PageDown', repeat: true })).toBe(null);
	});

	test.each(['altKey', 'ctrlKey', 'metaKey'] as const)("%s leaves the browser's own", (held) => {
		expect(stepOfKey({ ...still, code: 'ArrowLeft', [held]: true })).toBe(null);
	});
});

test.each([
	['PageDown', true],
	['Space', true],
	['ArrowRight', false]
])('%s first reads on to the end: %s', (code, reads) => {
	expect(isPageKey({ code, key: '' })).toBe(reads);
});

describe('stepOfSwipe()', () => {
	const from = { x: 400, y: 600, at: 0 };

	test('a flick to the left goes on, to the right goes back', () => {
		expect(stepOfSwipe(from, { x: 250, y: 610, at: 200 })).toBe(1);
		expect(stepOfSwipe(from, { x: 550, y: 610, at: 200 })).toBe(-1);
	});

	test.each([
		['a tap', { x: 404, y: 602, at: 80 }],
		['a scroll', { x: 320, y: 300, at: 200 }],
		['a slanting scroll', { x: 300, y: 540, at: 200 }],
		['a resting hand', { x: 200, y: 600, at: 2000 }]
	])('%s is none', (_, to) => {
		expect(stepOfSwipe(from, to)).toBe(null);
	});
});
