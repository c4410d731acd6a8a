import { fold } from '#lib/text/fold.ts';
import { distinctAmong, type DistinctNames } from './distinct-names.ts';
import { nameDifference, type NameDifference } from './name-difference.ts';
import type { Person } from './person.ts';

/** Words with where they stand. */
export type Passage<Where> = { readonly text: string; readonly where: Where };

/** Somebody on the list. */
export type Listed = { readonly in: 'roster'; readonly person: string };

/** Two ways one name seems to be written. */
export type NamePair<Where> = {
	readonly kind: NameDifference;
	readonly a: Passage<Listed>;
	readonly b: Passage<Where | Listed>;
};

/** A name of one word would be found in every other sentence. */
const LEAST_WORDS = 2;

/**
 * Names that share their letters but not their marks: of people on the list among themselves, and
 * of people against names found in running text (Xuyên, Xuyến). A name the list knows as it is
 * written is right; who is right of a pair, only the office can tell.
 * @param distinct pairs of which the office said that both are right: they are left alone
 */
export function checkNames<Where>(
	people: readonly Pick<Person, 'id' | 'name'>[],
	passages: readonly Passage<Where>[],
	distinct: readonly DistinctNames[]
): readonly NamePair<Where>[] {
	const listed = people.map(({ id, name }): Passage<Listed> => ({
		text: name,
		where: { in: 'roster', person: id }
	}));
	const byLetters = Map.groupBy(listed, ({ text }) => fold(text));
	const longest = Math.max(0, ...people.map(({ name }) => name.split(' ').length));
	const among = [...byLetters.values()].flatMap((alike) =>
		alike.flatMap((a, index) => alike.slice(index + 1).flatMap((b) => pairOf<Where>(a, b)))
	);
	const against = passages.flatMap(({ text, where }) =>
		namesIn(text, { byLetters, longest }).flatMap((name) => {
			const alike = byLetters.get(fold(name)) ?? [];
			const isKnown = alike.some((each) => nameDifference(each.text, name) === null);
			return isKnown ? [] : alike.flatMap((a) => pairOf<Where>(a, { text: name, where }));
		})
	);
	const isDistinct = distinctAmong(distinct);
	return [...among, ...against].filter(({ a, b }) => !isDistinct(a.text, b.text));
}

function pairOf<Where>(a: Passage<Listed>, b: Passage<Where | Listed>): readonly NamePair<Where>[] {
	const kind = nameDifference(a.text, b.text);
	return kind ? [{ kind, a, b }] : [];
}

/** The names of the list by their letters, and how many words the longest has. */
type Known = {
	readonly byLetters: ReadonlyMap<string, readonly Passage<Listed>[]>;
	readonly longest: number;
};

/**
 * Every name of the list in a text by its letters, each way of writing once. A longer name stands
 * before a shorter one in it: "Lê Thị Thư Hà" is no "Lê Thị Thu".
 */
function namesIn(text: string, known: Known): readonly string[] {
	const runs = text.normalize('NFC').match(/\p{Lu}[\p{L}'’]*(?:\s\p{Lu}[\p{L}'’]*)*/gu) ?? [];
	return [...new Set(runs.flatMap((run) => namesInRun(run.split(/\s/), known)))];
}

function namesInRun(words: readonly string[], known: Known): readonly string[] {
	for (let length = Math.min(words.length, known.longest); length >= LEAST_WORDS; length--) {
		for (let from = 0; from + length <= words.length; from++) {
			const name = words.slice(from, from + length).join(' ');
			if (!known.byLetters.has(fold(name))) continue;
			return [
				...namesInRun(words.slice(0, from), known),
				name,
				...namesInRun(words.slice(from + length), known)
			];
		}
	}
	return [];
}
