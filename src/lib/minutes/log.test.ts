import { expect, test } from 'vitest';
import { came, ended, entriesOf } from '#lib/testing/minutes.ts';
import { minute } from '#lib/testing/make.ts';
import { standing, stepAt } from './log.ts';

const undone = (at: number) => ({ type: 'undone', at: minute(at) }) as const;
const told = { type: 'told', at: minute(2), message: 'm', text: 'Chờ.' } as const;

test('what was taken back does not stand, nor does the taking back', () => {
	const log = entriesOf(came(0, 'a'), came(1, 'b'), undone(2), came(3, 'c'));
	expect(standing(log).map(({ seq }) => seq)).toEqual([1, 4]);
});

test('taken back twice, two steps do not stand', () => {
	const log = entriesOf(came(0, 'a'), came(1, 'b'), came(2, 'c'), undone(3), undone(4));
	expect(standing(log).map(({ seq }) => seq)).toEqual([1]);
});

test('a start that was taken back does not stand', () => {
	expect(standing(entriesOf(came(0, 'a'), undone(1)))).toEqual([]);
});

test('what no undo takes back stands', () => {
	const log = entriesOf(came(0, 'a'), came(1, 'b'), told, undone(3));
	expect(standing(log).map(({ seq }) => seq)).toEqual([1, 3]);
});

test('an undo of nothing takes nothing back', () => {
	expect(standing(entriesOf(undone(0), came(0, 'a'))).map(({ seq }) => seq)).toEqual([2]);
});

test('the step of an instant is no message of that instant', () => {
	expect(stepAt(entriesOf(came(2, 'b'), told), minute(2))?.seq).toBe(1);
});

test('a meeting’s end is a step', () => {
	expect(stepAt(entriesOf(came(0, 'a'), ended(9)), minute(9))?.seq).toBe(2);
});
