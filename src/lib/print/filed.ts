import type { State } from '#lib/audience/state.ts';
import { whoComes } from '#lib/people/substitution.ts';
import type { Imprint } from './outdated.ts';
import { CHOICES, FOR_WHOM, type Asked, type Choice, type PrintName } from './prints.ts';
import type { Whom } from './whom.ts';

/** A printing as it is filed: which paper, made how and for whom, and what it showed. */
export type Filed = { readonly asked: Asked; readonly imprints: readonly Imprint[] };

/** Papers that stand at a place: whoever comes for another has theirs there. */
const AT_PLACES: readonly PrintName[] = ['plates', 'seat-labels'];

/**
 * How a paper on file is made anew. Of a category, it is for those who hold a sheet of it too,
 * whatever they are of now, and for whoever comes to their place.
 */
export function madeAnew(filed: Filed, { people }: Pick<State, 'people'>): Choice & Whom {
	const { print, choice } = filed.asked;
	if (choice.category === null) return choice;
	const holders = [...holdersOf(filed)].flatMap((id) => people.get(id) ?? []);
	const comers = AT_PLACES.includes(print) ? holders.map((one) => whoComes(one, people)) : [];
	return { ...choice, also: new Set([...holders, ...comers].map(({ id }) => id)) };
}

/** Who holds a sheet of it, as far as it is about anybody. */
export function holdersOf({ imprints }: Pick<Filed, 'imprints'>): ReadonlySet<string> {
	return new Set(imprints.flatMap(({ about }) => about?.key ?? []));
}

/**
 * Where else people have the same paper in hand, made in the same way. What is printed of the front
 * is left aside: whoever leaves it is told to throw theirs away.
 */
export function filedBeside<F extends Filed>({ asked }: Filed, filed: readonly F[]): readonly F[] {
	return filed.filter(
		(each) =>
			isAlike(each.asked, asked) &&
			!isForSame(each.asked, asked) &&
			(each.asked.choice.person !== null || each.asked.choice.category !== null)
	);
}

/** What is shown now of whom a paper on file is to tell: whoever came since with one in hand needs none. */
export function toCompare(
	filed: Filed,
	shown: readonly Imprint[],
	beside: readonly Filed[]
): readonly Imprint[] {
	const own = holdersOf(filed);
	const others = holdersOf({ imprints: beside.flatMap(({ imprints }) => imprints) });
	return shown.filter(
		({ about }) => about === null || own.has(about.key) || !others.has(about.key)
	);
}

/** Whether two printings are of one paper, made in one way, for whomever. */
export function isAlike(one: Asked, other: Asked): boolean {
	const ways = CHOICES[one.print].filter((name) => !FOR_WHOM.includes(name));
	return one.print === other.print && ways.every((name) => one.choice[name] === other.choice[name]);
}

/** Whether two printings of one paper are for the same. */
export function isForSame({ choice: one }: Asked, { choice: other }: Asked): boolean {
	return FOR_WHOM.every((name) => one[name] === other[name]);
}
