import { fullName, type People, type Person } from '#lib/people/person.ts';

/** What delegates said to the use of their data, and who said no. */
export type Answers = {
	readonly yes: number;
	readonly no: number;
	readonly silent: number;
	readonly refused: readonly { readonly id: string; readonly name: string }[];
};

/** Counts the answers. */
export function answersOf(people: People): Answers {
	const everyone = [...people.values()];
	const count = (given: boolean | undefined) =>
		everyone.filter(({ consent }) => consent?.given === given).length;
	return {
		yes: count(true),
		no: count(false),
		silent: count(undefined),
		refused: everyone.filter(saidNo).map((person) => ({ id: person.id, name: fullName(person) }))
	};
}

function saidNo({ consent }: Person): boolean {
	return consent?.given === false;
}
