import type { Person } from '#lib/people/person.ts';
import { sortByName } from '#lib/people/sort.ts';
import { order } from '#lib/protocol/order.ts';
import type { Occasion } from '#lib/protocol/standing.ts';

/** How the list is laid out. */
export const SORTS = ['list', 'name', 'protocol'] as const;
export type Sort = (typeof SORTS)[number];

/** People under one heading, '' for none. */
export type Group = {
	readonly id: string;
	readonly title: string;
	readonly people: readonly Person[];
};

/** Lays people out: category by category as the list has them, or all in one order. */
export function arrange(
	people: readonly Person[],
	sort: Sort,
	occasion: Occasion
): readonly Group[] {
	switch (sort) {
		case 'list':
			return occasion.categories.map(({ id, title }) => ({
				id,
				title,
				people: people.filter((person) => person.category === id)
			}));
		case 'name':
			return [{ id: sort, title: '', people: sortByName(people) }];
		case 'protocol': {
			const places = order(people, occasion);
			return [{ id: sort, title: '', people: places.map(({ person }) => person) }];
		}
	}
}
