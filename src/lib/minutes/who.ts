import { fullName, nameInSentence, type Person } from '#lib/people/person.ts';
import { spokenTitle } from '#lib/script/read-aloud.ts';

/** Somebody as a paper names them: nothing of them but what may be printed. */
export type Who = {
	/** "Bà Hồ Ngọc Thúy". */
	readonly name: string;
	/** "bà Hồ Ngọc Thúy": in the middle of a sentence. */
	readonly called: string;
	/** Post and unit with nothing shortened; '' unknown. */
	readonly title: string;
};

/** How a paper names a person. */
export function whoIs(person: Pick<Person, 'honorific' | 'name' | 'position' | 'unit'>): Who {
	return {
		name: fullName(person),
		called: nameInSentence(person),
		title: spokenTitle(person)
	};
}
