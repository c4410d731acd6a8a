import { expect, test } from 'vitest';
import { stepBefore } from './step.ts';

const speaker = (id: string, kind: 'paper' | 'floor', state: 'done' | 'now' | 'ahead' = 'ahead') =>
	({ id, kind, state }) as const;
const QUEUE = [
	speaker('done', 'paper', 'done'),
	speaker('now', 'paper', 'now'),
	speaker('a', 'paper'),
	speaker('b', 'paper'),
	speaker('c', 'paper'),
	speaker('x', 'floor'),
	speaker('y', 'floor')
];

test.each([
	['a', 'paper', undefined, 'c'],
	['b', 'paper', 'a', null],
	['c', 'paper', 'b', undefined],
	['x', 'floor', undefined, null],
	['y', 'floor', 'x', undefined],
	['done', 'paper', undefined, undefined],
	['now', 'paper', undefined, undefined]
] as const)('%s of the %ss steps before %s, or back before %s', (id, kind, earlier, later) => {
	expect(stepBefore(QUEUE, { id, kind }, 'earlier')).toBe(earlier);
	expect(stepBefore(QUEUE, { id, kind }, 'later')).toBe(later);
});
