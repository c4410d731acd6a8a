import { expect, test } from 'vitest';
import type { Agenda } from '#lib/agenda/agenda.ts';
import { neighbour, shifted } from './order.ts';

const agenda = ['welcome', 'opening', 'report', 'closing', 'photo'].map((id) => ({
	id
})) as unknown as Agenda;

test('an item stands before the one that follows it in its part', () => {
	expect(neighbour(agenda, 'closing', ['opening', 'closing', 'report'])).toBe('report');
});

test('the last of a part stands before what follows the part', () => {
	expect(neighbour(agenda, 'opening', ['report', 'closing', 'opening'])).toBe('photo');
});

test('the last of the last part stands at the end', () => {
	expect(neighbour(agenda, 'photo', ['photo'])).toBe(null);
	expect(neighbour(agenda, 'opening', ['photo', 'opening'])).toBe(null);
});

test('a step up or down changes places with a neighbour', () => {
	expect(shifted(['a', 'b', 'c'], 'c', -1)).toEqual(['a', 'c', 'b']);
	expect(shifted(['a', 'b', 'c'], 'a', 1)).toEqual(['b', 'a', 'c']);
});
