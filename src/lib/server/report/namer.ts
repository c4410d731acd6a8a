import { fullName, nameInSentence, type Person } from '#lib/people/person.ts';
import { BLANK } from '#lib/report/draft.ts';
import { nameInNormalCase } from '#lib/script/normal-case.ts';
import { spokenTitle } from '#lib/script/read-aloud.ts';

/** How people are called in a running text; null is whom somebody must still write in. */
export type Namer = {
	/** Where nothing that belongs to them follows: "bà Hồ Ngọc Thúy, Chủ tịch …". */
	readonly last: (person: Person | null) => string;
	/** Before what they do: "ông Lê Minh Bảo, Phó Chủ tịch …,". */
	readonly amid: (person: Person | null) => string;
	/** The same at the beginning of a sentence: "Ông Lê Minh Bảo". */
	readonly first: (person: Person | null) => string;
};

/** Calls people by name and title when they are first named, and from then on by their name. */
export function namer(): Namer {
	const told = new Set<string>();
	const called = (person: Person | null, before: string, after: string): string => {
		if (!person) return BLANK;
		const title = told.has(person.id) ? '' : spokenTitle(person);
		told.add(person.id);
		return title === '' ? before : `${before}, ${title}${after}`;
	};
	const inSentence = (person: Person | null) => (person ? nameInSentence(normal(person)) : '');
	return {
		last: (person) => called(person, inSentence(person), ''),
		amid: (person) => called(person, inSentence(person), ','),
		first: (person) => called(person, person ? fullName(normal(person)) : '', ',')
	};
}

function normal(person: Person): Person {
	return { ...person, name: nameInNormalCase(person.name) };
}
