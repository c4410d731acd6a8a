import { m } from '#lib/paraglide/messages.js';
import { nameInSentence, type People, type Person } from '#lib/people/person.ts';
import { writeSince } from '#lib/people/since.ts';
import type { Key, Place } from '#lib/protocol/order.ts';
import type { Table } from '#lib/protocol/protocol.ts';
import type { Standing } from '#lib/protocol/standing.ts';

/** What the sentences need besides the place itself. */
type Known = {
	readonly people: People;
	readonly table: Pick<Table, 'blocs' | 'levels'>;
	/** Where a neighbour stands by the table. */
	readonly standingOf: (person: Person) => Standing;
};

/** Why somebody stands where they stand, in words. */
export function explain(
	{ person, standing, reason }: Place<Person>,
	{ people, table, standingOf }: Known
): string {
	if (reason.by === 'pinned') return m.setup_order_pinned({ reason: reason.pin.reason });
	const bloc = table.blocs[standing.bloc]?.title ?? '';
	const before = people.get(reason.after ?? '');
	if (!before) return m.setup_order_first({ bloc });
	const above = standingOf(before);
	if (reason.by === 'bloc') {
		return m.setup_order_bloc({ bloc, previous: table.blocs[above.bloc]?.title ?? '' });
	}
	const name = nameInSentence(before);
	if (reason.by === 'level') return explainLevel(standing, above, { name, levels: table.levels });
	const isByPost = reason.by === 'rank' && above.post !== '';
	return WITHIN[reason.by](
		person,
		standing,
		isByPost ? m.setup_order_with_post({ name, post: above.post }) : name
	);
}

/** What the superior body decides; a level goes by the first word of its line. */
function explainLevel(
	{ level, body }: Standing,
	above: Standing,
	{ name, levels }: { name: string; levels: Table['levels'] }
): string {
	const called = (line: number | null) => levels[line ?? -1]?.[0] ?? '';
	const words = { level: called(level), name, above: called(above.level) };
	if (level === null) return m.setup_order_level_unknown(words);
	return body === '' ? m.setup_order_level_own(words) : m.setup_order_level(words);
}

type Sentence = (person: Person, standing: Standing, name: string) => string;

/** What decides within a bloc and level: against whoever stands before, by name. */
const WITHIN: Readonly<Record<Exclude<Key, 'bloc' | 'level'>, Sentence>> = {
	rank: (_, { rank, post }, name) => {
		if (rank === null) return m.setup_order_rank_none({ name });
		return post === ''
			? m.setup_order_rank_hand({ rank, name })
			: m.setup_order_rank({ post, name });
	},
	since: ({ since }, _, name) =>
		since === ''
			? m.setup_order_since_none({ name })
			: m.setup_order_since({ since: writeSince(since), name }),
	born: ({ born }, _, name) =>
		born === '' ? m.setup_order_born_none({ name }) : m.setup_order_born({ born, name }),
	name: (_, __, name) => m.setup_order_name({ name })
};
