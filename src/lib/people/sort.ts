import type { Person } from './person.ts';

/** The letters and tones of Vietnamese in their order; "Phường 2" before "Phường 10". */
const collator = new Intl.Collator('vi', { numeric: true });

type NameParts = readonly [given: string, family: string, middle: string];

/**
 * A Vietnamese name is sorted by its last word, then the family's, then what stands between; so is
 * a monk's, whose dharma name comes last (domain.md §6.4).
 */
function nameParts(name: string): NameParts {
	const words = name.split(' ').filter(Boolean);
	return [
		words.at(-1) ?? '',
		words.length > 1 ? (words[0] ?? '') : '',
		words.slice(1, -1).join(' ')
	];
}

function compareParts(one: NameParts, other: NameParts): number {
	return (
		collator.compare(one[0], other[0]) ||
		collator.compare(one[1], other[1]) ||
		collator.compare(one[2], other[2])
	);
}

/** Which of two names comes first in a list by given name: below 0 the one, above 0 the other. */
export function compareNames(one: string, other: string): number {
	return compareParts(nameParts(one), nameParts(other));
}

/** People by given name; those of one name stay as they stood. */
export function sortByName<T extends Pick<Person, 'name'>>(people: readonly T[]): readonly T[] {
	return people
		.map((person) => ({ person, parts: nameParts(person.name) }))
		.toSorted((one, other) => compareParts(one.parts, other.parts))
		.map(({ person }) => person);
}
