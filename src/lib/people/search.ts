import { fold } from '#lib/text/fold.ts';
import { unifyTones } from '#lib/text/tone-placement.ts';

/** What a search looks at; a desk that must not know seats or phones leaves them out. */
export type Findable = {
	readonly name: string;
	readonly honorific: string;
	readonly position: string;
	readonly unit: string;
	readonly seat?: string;
	readonly phone?: string;
};

/** The words of a person in small letters: once with their marks and once without. */
type Words = {
	readonly name: readonly string[];
	/** "ntt" of "Nguyễn Thị Thanh". */
	readonly initials: string;
	readonly seat: string;
	readonly all: readonly string[];
	/** Digits only. */
	readonly phone: string;
};

/** A query as words, as one word and as digits. */
type Query = {
	readonly words: readonly string[];
	readonly joined: string;
	readonly digits: string;
};

/** Fewer digits are the number of a ward or a seat. */
const LEAST_DIGITS = 3;

/** How a query may name somebody, the surest first. */
const WAYS: readonly ((person: Words, query: Query) => boolean)[] = [
	({ name }, { words }) => name.length === words.length && endsIn(name, words),
	({ name }, { words }) => endsIn(name, words),
	({ name }, { words }) => holds(name, words),
	({ initials }, { joined }) => initials === joined,
	({ seat }, { joined }) => seat === joined,
	({ phone }, { digits }) => digits.length >= LEAST_DIGITS && phone.endsWith(digits),
	({ name }, { words }) => words.every((word) => name.some((each) => each.startsWith(word))),
	({ initials }, { joined }) => joined.length > 1 && initials.startsWith(joined),
	({ all }, { words }) => holds(all, words),
	({ all }, { words }) => words.every((word) => all.some((each) => each.startsWith(word)))
];

/**
 * Prepares people to be searched at every key, thousands of them at once. A search finds those who
 * fit, the surest first, else as they stood; marks may be left out, but once typed they decide
 * first. Nothing typed finds everyone.
 */
export function searcher<T extends Findable>(
	people: readonly T[]
): (typed: string) => readonly T[] {
	const entries = people.map((person) => ({
		person,
		marked: wordsOf(person, marked),
		plain: wordsOf(person, fold)
	}));
	return (typed) => {
		const asked = { marked: queryOf(typed, marked), plain: queryOf(typed, fold) };
		if (asked.plain.words.length === 0) return people;
		const hasMarks = asked.marked.joined !== asked.plain.joined;
		return entries
			.flatMap(({ person, ...words }) => {
				const way = wayOf(words.plain, asked.plain);
				const exact = wayOf(words.marked, asked.marked);
				if (way === NO_WAY) return [];
				const misses = exact === NO_WAY ? 1 : 0;
				return { person, keys: hasMarks ? [misses, misses ? way : exact] : [way, exact] };
			})
			.toSorted((one, other) => compare(one.keys, other.keys))
			.map(({ person }) => person);
	};
}

const NO_WAY = WAYS.length;

function wayOf(person: Words, query: Query): number {
	const way = WAYS.findIndex((names) => names(person, query));
	return way < 0 ? NO_WAY : way;
}

function compare(one: readonly number[], other: readonly number[]): number {
	return (one[0] ?? 0) - (other[0] ?? 0) || (one[1] ?? 0) - (other[1] ?? 0);
}

/** As it is written, whichever way its tones are placed. */
function marked(text: string): string {
	return unifyTones(text).toLowerCase();
}

function split(text: string): readonly string[] {
	return text.split(/[^\p{L}\p{M}\d]+/u).filter(Boolean);
}

function wordsOf(person: Findable, reading: (text: string) => string): Words {
	const { name, honorific, position, unit, seat = '', phone = '' } = person;
	const words = split(reading(name));
	return {
		name: words,
		initials: words.map((word) => word[0]).join(''),
		seat: split(reading(seat)).join(''),
		all: [...words, ...split(reading(`${honorific} ${position} ${unit} ${seat}`))],
		phone: phone.replace(/\D/g, '')
	};
}

function queryOf(typed: string, reading: (text: string) => string): Query {
	const words = split(reading(typed));
	const joined = words.join('');
	return { words, joined, digits: /^\d+$/.test(joined) ? joined : '' };
}

/** Whether a name ends in whole words: a given name, or with the middle before it. */
function endsIn(name: readonly string[], words: readonly string[]): boolean {
	return name.slice(-words.length).join(' ') === words.join(' ');
}

/** Whether words stand one after the other, the last perhaps still being typed. */
function holds(name: readonly string[], words: readonly string[]): boolean {
	return ` ${name.join(' ')}`.includes(` ${words.join(' ')}`);
}
