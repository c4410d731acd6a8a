import type { DeskPerson } from '#lib/audience/control.ts';
import { isAway } from '#lib/people/person.ts';
import { fold } from '#lib/text/fold.ts';

/** People of a list in the parts in which they are looked for. */
export type Choices = {
	/** Who is proposed, the fittest first. */
	readonly proposed: readonly DeskPerson[];
	/** Seen to have come. */
	readonly here: readonly DeskPerson[];
	/** Everybody else: whoever stays away or has left comes last, but may be looked for all the same. */
	readonly others: readonly DeskPerson[];
	/** Somebody was seen to come: whoever was not has not come yet. */
	readonly isCounted: boolean;
};

/** The people whose name or title has what was typed, nobody twice. */
export function choicesOf(
	people: readonly DeskPerson[],
	wanted: string,
	proposals: readonly string[] = []
): Choices {
	const folded = fold(wanted);
	const found = people.filter(({ name, title }) => fold(`${name} ${title}`).includes(folded));
	const proposed = proposals.flatMap((id) => found.find((person) => person.id === id) ?? []);
	const rest = found.filter((person) => !proposed.includes(person));
	return {
		proposed,
		here: rest.filter(({ presence }) => presence === 'present'),
		others: rest
			.filter(({ presence }) => presence !== 'present')
			.toSorted((a, b) => Number(isAway(a)) - Number(isAway(b))),
		isCounted: people.some(({ presence }) => presence === 'present')
	};
}
