import type { Conference } from '#lib/conference/conference.ts';
import { fullTitle, type Person } from '#lib/people/person.ts';
import { levelReader, type Level } from './level.ts';
import { finder, plainly } from './mention.ts';

/** What the order is computed from: the table, who votes, and of which level the conference is. */
export type Occasion = Pick<Conference, 'protocol' | 'categories' | 'area'>;

/** What the order of protocol looks at in a person. */
export type Ranked = Pick<
	Person,
	'id' | 'name' | 'category' | 'position' | 'unit' | 'bloc' | 'rank' | 'since' | 'born'
>;

/** Where a person stands by the table: their bloc, the level of their body, and their post. */
export type Standing = Level & {
	/** Place of the bloc in the table, from 0. */
	readonly bloc: number;
	/** 1 the highest; null without a post the table knows. */
	readonly rank: number | null;
	/** The post the rank was read from; '' when it was set by hand or there is none. */
	readonly post: string;
};

/** "Phó Viện trưởng" is no Viện trưởng, even in a table that does not know the deputy. */
const DEPUTY = /(^|[^\p{L}\p{M}])phó $/u;

/**
 * Prepares the table to place people. A bloc is the one set by hand; or the one that names the
 * person's category; or the hosts', for who votes; or the one whose words the post and unit name
 * first, since posts are written in the order of their weight; or that of the other guests.
 */
export function placer({ protocol, categories, area }: Occasion): (person: Ranked) => Standing {
	const { blocs, hosts, others, levels, posts } = protocol;
	const levelOf = levelReader(levels, area);
	const findBloc = finder(blocs.map(({ words }) => words));
	const findPost = finder(posts);
	const indexOf = (id: string) => blocs.findIndex((bloc) => bloc.id === id);
	const votes = new Set(categories.filter((each) => each.votes).map(({ id }) => id));

	function blocOf({ bloc, category, position, unit }: Ranked): number {
		const set = indexOf(bloc);
		if (set >= 0) return set;
		const own = blocs.findIndex((each) => each.categories.includes(category));
		if (own >= 0) return own;
		if (votes.has(category)) return indexOf(hosts);
		return findBloc(plainly(`${position}, ${unit}`))[0]?.line ?? indexOf(others);
	}

	function rankOf({ rank }: Ranked, title: string): Pick<Standing, 'rank' | 'post'> {
		if (rank !== null) return { rank, post: '' };
		const [highest] = findPost(title)
			.filter(({ at }) => !DEPUTY.test(title.slice(0, at).toLowerCase()))
			.toSorted((one, other) => one.line - other.line);
		return highest ? { rank: highest.line + 1, post: highest.word } : { rank: null, post: '' };
	}

	return (person) => {
		const title = plainly(fullTitle(person));
		return { bloc: blocOf(person), ...levelOf(title), ...rankOf(person, title) };
	};
}
