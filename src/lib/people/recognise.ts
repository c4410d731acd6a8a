import { fold } from '#lib/text/fold.ts';
import { fullName, type People, type Person } from './person.ts';

/** What somebody says of themselves: their name, and the end of their telephone number. */
export type Claim = { readonly name: string; readonly phone: string };

/** Figures of the number that are asked for. */
const TAIL = 4;
/** A shorter number is no telephone's: its end would be nearly all of it. */
const SHORTEST = 8;

/**
 * Whose claim it is: the one person of that whole name whose number ends so. Marks, case and the
 * form of address may be left out, and the whole number may be typed. Nobody, if two people fit, or
 * if another was sent in their place: then a human must look.
 */
export function recognise(people: People, claim: Claim): Person | null {
	const tail = figuresOf(claim.phone).slice(-TAIL);
	const name = bare(claim.name);
	if (tail.length < TAIL || name === '') return null;
	const [found, ...others] = [...people.values()].filter((person) => fits(person, name, tail));
	return found && others.length === 0 && found.substituteId === null ? found : null;
}

function fits(person: Person, name: string, tail: string): boolean {
	const phone = figuresOf(person.phone);
	const names = [bare(person.name), bare(fullName(person))];
	return names.includes(name) && phone.length >= SHORTEST && phone.endsWith(tail);
}

/** The letters of a name in small, its words one space apart. */
function bare(name: string): string {
	return fold(name)
		.replace(/[^\p{L}\d]+/gu, ' ')
		.trim();
}

function figuresOf(text: string): string {
	return text.replace(/\D/g, '');
}
