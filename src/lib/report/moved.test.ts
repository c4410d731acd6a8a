import { expect, test } from 'vitest';
import { aDay, aRun, type Asking } from '#lib/testing/make.ts';
import { movedItems } from './moved.ts';

const place = (item: string, before: string | null) =>
	({ command: 'place', item, before }) as const;

function moved(...askings: readonly Asking[]) {
	return [...movedItems(aDay(), aRun(aDay(), ...askings).progress)];
}

test('an item put elsewhere is moved, and those it passes are not', () => {
	expect(moved([0, place('c', 'b')])).toEqual(['c']);
});

test('put back, it is not', () => {
	expect(moved([0, place('c', 'b')], [1, place('c', null)])).toEqual([]);
});

test('what is inserted moves nothing', () => {
	const insert = {
		command: 'insert',
		title: 'Nghỉ',
		kind: 'break',
		minutes: 5,
		before: 'b'
	} as const;
	expect(moved([0, insert])).toEqual([]);
});
