import type { Person } from '#lib/people/person.ts';
import type { Table } from '#lib/protocol/protocol.ts';
import { placer, type Occasion } from '#lib/protocol/standing.ts';
import { introducedGroups } from '../introduced-groups.ts';

/** What a table would do to a list of people. */
export type Preview = {
	/** The first who are named, each with their number, from 1, by the table in use. */
	readonly first: readonly { readonly person: Person; readonly was: number }[];
	/** How many are named after them. */
	readonly more: number;
	/** How many people each bloc holds, by its letter. */
	readonly counts: ReadonlyMap<string, number>;
};

/** As many as can be taken in at a look. */
const SHOWN = 10;

/** Says what another table would do to a list of people, were everybody there. */
export function preview(people: readonly Person[], table: Table, used: Occasion): Preview {
	const tried = { ...used, protocol: { ...table, pins: used.protocol.pins } };
	const named = (occasion: Occasion) =>
		introducedGroups(people, occasion).flatMap(({ byName }) => byName.map(({ person }) => person));
	const before = named(used);
	const after = named(tried);
	const standingOf = placer(tried);
	const byBloc = Map.groupBy(people, (person) => table.blocs[standingOf(person).bloc]?.id ?? '');
	return {
		first: after.slice(0, SHOWN).map((person) => ({ person, was: before.indexOf(person) + 1 })),
		more: Math.max(0, after.length - SHOWN),
		counts: new Map([...byBloc].map(([id, group]) => [id, group.length]))
	};
}
