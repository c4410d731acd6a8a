import { expect, test } from 'vitest';
import { idsAhead, isWaiting, namesPassed } from './queue.ts';

const speakers = [
	{ id: 'p1', name: 'Bà Một', state: 'done' },
	{ id: 'p2', name: 'Bà Hai', state: 'now' },
	{ id: 'p3', name: 'Bà Ba', state: 'ahead' },
	{ id: 'f1', name: 'Ông Tư', state: 'ahead' },
	{ id: 'p4', name: 'Ông Năm', state: 'passed' },
	{ id: 'p5', name: 'Ông Sáu', state: 'passed' }
] as const;

test('whoever is still ahead changes places, be it with a paper or from the floor', () => {
	expect(idsAhead(speakers)).toEqual(['p3', 'f1']);
});

test('those who were not called are named in their order', () => {
	expect(namesPassed(speakers)).toBe('Ông Năm, Ông Sáu');
	expect(namesPassed(speakers.slice(0, 4))).toBe('');
});

test('whoever was not called waits like those ahead', () => {
	expect(speakers.map(isWaiting)).toEqual([false, false, true, true, true, true]);
});
