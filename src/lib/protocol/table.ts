import type { Category } from '#lib/conference/conference.ts';
import type { Person } from '#lib/people/person.ts';
import { refuse, type Refusal } from '#lib/refusal.ts';
import { compared } from './mention.ts';
import {
	BLOC_IDS,
	MOST_EQUALS,
	MOST_LEVELS,
	MOST_RANKS,
	MOST_WORDS,
	type Bloc,
	type Protocol,
	type Table
} from './protocol.ts';

/** What a table is held against: the categories there are, and who was put into a bloc by hand. */
export type Known = {
	readonly categories: readonly Pick<Category, 'id'>[];
	readonly people: readonly Pick<Person, 'bloc'>[];
};

/**
 * Puts another table in the place of the old one; moves by hand stay. A word said twice is kept once:
 * in its bloc, or in the highest level or rank that has it.
 */
export function setTable(protocol: Protocol, table: Table, known: Known): Protocol | Refusal {
	const { hosts, others } = table;
	const blocs = table.blocs.map((bloc) => ({
		...bloc,
		words: withoutDoubles([bloc.words])[0] ?? []
	}));
	const levels = withoutDoubles(table.levels).filter((level) => level.length > 0);
	const posts = withoutDoubles(table.posts).filter((rank) => rank.length > 0);
	const refusal =
		malformed(blocs, known) ??
		tooLong({ blocs, levels, posts }) ??
		missing(table) ??
		stillHeld(protocol.blocs, table, known);
	return refusal ?? { blocs, hosts, others, levels, posts, pins: protocol.pins };
}

/** Why a bloc may not be taken out of a table; null when it may. */
export function whyKept(
	{ id, title }: Pick<Bloc, 'id' | 'title'>,
	{ hosts, others }: Pick<Table, 'hosts' | 'others'>,
	people: Known['people']
): Refusal | null {
	if (id === hosts || id === others) return refuse('bloc-needed');
	const count = people.filter(({ bloc }) => bloc === id).length;
	return count > 0 ? refuse('bloc-in-use', { bloc: title, count }) : null;
}

/**
 * The letter of a new bloc, or null when all are taken. One that people still carry from a bloc of
 * before is passed over: they would be put into the new one.
 */
export function nextBlocId(
	blocs: readonly Pick<Bloc, 'id'>[],
	people: Known['people']
): string | null {
	const taken = new Set([...blocs.map(({ id }) => id), ...people.map(({ bloc }) => bloc)]);
	return BLOC_IDS.find((id) => !taken.has(id)) ?? null;
}

/** Words of a bloc that place nobody, because a bloc introduced before it has them too. */
export function idleWords(
	blocs: readonly Pick<Bloc, 'id' | 'words'>[],
	id: string
): readonly string[] {
	const at = blocs.findIndex((bloc) => bloc.id === id);
	const earlier = new Set(blocs.slice(0, at).flatMap(({ words }) => words.map(compared)));
	return blocs[at]?.words.filter((word) => earlier.has(compared(word))) ?? [];
}

/** A table with only the categories a conference has: another plan's are not those of the default. */
export function fitTable<T extends Table>(table: T, categories: Known['categories']): T {
	const ids = new Set(categories.map(({ id }) => id));
	const blocs = table.blocs.map((bloc) => ({
		...bloc,
		categories: bloc.categories.filter((id) => ids.has(id))
	}));
	return { ...table, blocs };
}

/** What no page sends: letters that are none or not distinct, no title, a category nobody has. */
function malformed(blocs: readonly Bloc[], { categories }: Known): Refusal | null {
	const ids = blocs.map(({ id }) => id);
	const claimed = blocs.flatMap((bloc) => bloc.categories);
	const isSound =
		areDistinct(ids) &&
		ids.every((id) => BLOC_IDS.includes(id)) &&
		blocs.every(({ title }) => title !== '') &&
		areDistinct(claimed) &&
		claimed.every((id) => categories.some((category) => category.id === id));
	return isSound ? null : refuse('bad-input', { where: 'table.blocs' });
}

function tooLong({
	blocs,
	levels,
	posts
}: Pick<Table, 'blocs' | 'levels' | 'posts'>): Refusal | null {
	const lists: readonly (readonly [list: readonly unknown[], most: number])[] = [
		...blocs.map(({ words }) => [words, MOST_WORDS] as const),
		[levels, MOST_LEVELS],
		[posts, MOST_RANKS],
		...[...levels, ...posts].map((equals) => [equals, MOST_EQUALS] as const)
	];
	const full = lists.find(([list, most]) => list.length > most);
	return full ? refuse('too-many', { most: full[1] }) : null;
}

function missing({ blocs, hosts, others }: Table): Refusal | null {
	const isThere = (id: string) => blocs.some((bloc) => bloc.id === id);
	return isThere(hosts) && isThere(others) ? null : refuse('bloc-needed');
}

/** Why one of the blocs that a table leaves out may not go. */
function stillHeld(before: readonly Bloc[], table: Table, { people }: Known): Refusal | null {
	const gone = before.filter(({ id }) => !table.blocs.some((bloc) => bloc.id === id));
	return gone.map((bloc) => whyKept(bloc, table, people)).find((refusal) => refusal) ?? null;
}

function withoutDoubles(lines: readonly (readonly string[])[]): readonly (readonly string[])[] {
	const seen = new Set<string>();
	return lines.map((line) =>
		line.filter((word) => {
			const isNew = !seen.has(compared(word));
			seen.add(compared(word));
			return isNew;
		})
	);
}

function areDistinct(ids: readonly string[]): boolean {
	return new Set(ids).size === ids.length;
}
