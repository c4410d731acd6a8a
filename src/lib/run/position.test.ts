import { describe, expect, test } from 'vitest';
import { position } from './position.ts';

const stop = (id: string, item: string, turn?: string) => ({
	cue: turn === undefined ? { id } : { id, turn: { id: turn } },
	item: { id: item }
});
const route = [
	stop('a', 'one'),
	stop('call.A', 'two', 'A'),
	stop('photo.A', 'two', 'A'),
	stop('call.B', 'two', 'B'),
	stop('z', 'three')
];
const from = (cue: string, item: string, turn: string | null = null) =>
	([-1, 1] as const).map((by) => position(route, { cue, item, turn }, by));

describe('where a step sets out from', () => {
	test('is the cue of the run', () => {
		expect(from('call.A', 'two', 'A')).toEqual([1, 1]);
	});

	test('is the end of the turn when its cue is gone: nobody is begun anew', () => {
		expect(from('gone.A', 'two', 'A')).toEqual([2, 2]);
	});

	test('is nowhere when the whole turn is gone', () => {
		expect(from('gone.C', 'two', 'C')).toEqual([null, null]);
	});

	test('is before its item on the way on, and its first on the way back, when its cue is gone', () => {
		expect(from('gone', 'two')).toEqual([1, 0]);
		expect(from('gone', 'one')).toEqual([0, -1]);
	});

	test('is nowhere when its item is gone', () => {
		expect(from('gone', 'gone')).toEqual([null, null]);
	});
});
