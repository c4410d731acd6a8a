import type { Grant } from '#lib/access/roles.ts';
import type { LogEntry } from '#lib/minutes/log.ts';
import type { Passage } from '#lib/minutes/passage.ts';
import type { Source } from '#lib/minutes/source.ts';
import { m } from '#lib/paraglide/messages.js';
import type { Instant } from '#lib/time/instant.ts';
import { entryWords, type Told } from './entry-words.ts';

/** Where a line is known from, as somebody who doubts it reads it. */
export type Trace = {
	readonly what: string;
	/** When it happened; null for what was no single moment. */
	readonly at: Instant | null;
	/** Whose device did it; null where none did, or nobody knows any more. */
	readonly by: Holder | null;
};

/** Who holds a grant: the name its device was given, or '', and what it is for. */
type Holder = Pick<Grant, 'role' | 'name'>;

/** A line of the minutes with its traces. */
type Traced = { readonly passage: Passage; readonly traces: readonly Trace[] };

type Traceable = Told & {
	readonly log: readonly LogEntry[];
	readonly names: ReadonlyMap<string, Holder>;
};

/** Each line with where it is known from. */
export function traced(passages: readonly Passage[], known: Traceable): readonly Traced[] {
	const entries = new Map(known.log.map((entry) => [entry.seq, entry]));
	return passages.map((passage) => ({
		passage,
		traces: distinct(passage.sources).flatMap((source) => {
			if (source.from !== 'log') return { what: PLACES[source.from](), at: null, by: null };
			const entry = entries.get(source.entry);
			return entry ? traceOf(entry, known) : [];
		})
	}));
}

const PLACES: Readonly<Record<Exclude<Source['from'], 'log'>, () => string>> = {
	doors: m.minutes_from_doors,
	list: m.minutes_from_list,
	'set-up': m.minutes_from_set_up
};

function traceOf({ event, at, actor }: LogEntry, known: Traceable): Trace {
	return { what: entryWords(event, known), at, by: known.names.get(actor) ?? null };
}

function distinct(sources: readonly Source[]): readonly Source[] {
	const byKey = new Map(
		sources.map((source) => [source.from === 'log' ? source.entry : source.from, source])
	);
	return [...byKey.values()];
}
