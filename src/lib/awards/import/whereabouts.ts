import type { Person } from '#lib/people/person.ts';
import { readAloud } from '#lib/script/read-aloud.ts';
import { fold } from '#lib/text/fold.ts';

/** What a line says of where somebody is held, against what the list has: it agrees, speaks of elsewhere, or neither. */
export type Whereabouts = 'there' | 'elsewhere' | 'unsaid';

const PLACES = /\b(khu pho|to dan pho|phuong|quan|xa|huyen|thi tran|ap) (\d+)\b/g;
/** The share of the words of the shorter that both have when they speak of one body. */
const ALIKE = 0.6;

/**
 * Compares where a decision and the list know somebody, however much each of them says: "Phường 5"
 * agrees with "UBMTTQ P.5" and not with "Phường 11"; "Khu phố 3" may well lie in "Phường 5".
 */
export function whereabouts(
	{ honorific, title }: { readonly honorific: string; readonly title: string },
	person: Pick<Person, 'honorific' | 'position' | 'unit'>
): Whereabouts {
	const addressed = [honorific, person.honorific].toSorted().join(' ');
	if (addressed === 'Bà Ông') return 'elsewhere';
	const told = plain(title);
	const listed = plain(person.unit || person.position);
	if (told === '' || listed === '') return 'unsaid';
	const [here, known] = [placesIn(told), placesIn(listed)];
	if (here.some(([kind, number]) => isOther(kind, number, known))) return 'elsewhere';
	if (shared(told, listed) > ALIKE) return 'there';
	const areOnlyPlaces = [told, listed].every((text) => text.replace(PLACES, '').trim() === '');
	return areOnlyPlaces || person.unit === '' ? 'unsaid' : 'elsewhere';
}

function plain(text: string): string {
	return fold(readAloud(text))
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}

function placesIn(text: string): readonly (readonly [kind: string, number: string])[] {
	return [...text.matchAll(PLACES)].map(([, kind = '', number = '']) => [kind, number]);
}

/** Another "Phường" than all that are known, where any is. */
function isOther(kind: string, number: string, known: ReturnType<typeof placesIn>): boolean {
	const numbers = known.filter(([each]) => each === kind).map(([, each]) => each);
	return numbers.length > 0 && !numbers.includes(number);
}

function shared(one: string, other: string): number {
	const [few, many] = [new Set(one.split(' ')), new Set(other.split(' '))].toSorted(
		(some, others) => some.size - others.size
	) as [Set<string>, Set<string>];
	return few.intersection(many).size / few.size;
}
