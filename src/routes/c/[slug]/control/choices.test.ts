import { expect, test } from 'vitest';
import type { DeskPerson } from '#lib/audience/control.ts';
import { choicesOf } from './choices.ts';

const person = (id: string, presence: DeskPerson['presence']): DeskPerson => ({
	id,
	name: `Ông ${id}`,
	title: 'Phường 3',
	presence
});
const PEOPLE = [
	person('Vắng', 'absent'),
	person('Chưa', 'expected'),
	person('Đến', 'present'),
	person('Về', 'left'),
	person('Đủ', 'present')
];
const ids = (people: readonly DeskPerson[]) => people.map(({ id }) => id);

test('who is there comes first, and who is gone last', () => {
	const { proposed, here, others, isCounted } = choicesOf(PEOPLE, '');
	expect(proposed).toEqual([]);
	expect(ids(here)).toEqual(['Đến', 'Đủ']);
	expect(ids(others)).toEqual(['Chưa', 'Vắng', 'Về']);
	expect(isCounted).toBe(true);
});

test('who is proposed stands on top in the order proposed, and nowhere else', () => {
	const { proposed, here, others } = choicesOf(PEOPLE, '', ['Đủ', 'Chưa', 'stranger']);
	expect(ids(proposed)).toEqual(['Đủ', 'Chưa']);
	expect(ids(here)).toEqual(['Đến']);
	expect(ids(others)).toEqual(['Vắng', 'Về']);
});

test('what is typed finds without marks, among the proposed too', () => {
	const { proposed, here, others } = choicesOf(PEOPLE, 'ong du', ['Đủ', 'Chưa']);
	expect([ids(proposed), ids(here), ids(others)]).toEqual([['Đủ'], [], []]);
});

test('where no door has seen anybody, nobody is said not to have come', () => {
	expect(choicesOf([person('Chưa', 'expected')], '').isCounted).toBe(false);
});
