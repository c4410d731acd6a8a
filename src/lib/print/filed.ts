import type { Imprint } from './outdated.ts';
import { CHOICES, FOR_WHOM, type Asked } from './prints.ts';

/** A printing as it is filed: which paper, made how and for whom, and what it showed. */
export type Filed = { readonly asked: Asked; readonly imprints: readonly Imprint[] };

/** Who holds a sheet of it, as far as it is about anybody. */
export function holdersOf({ imprints }: Pick<Filed, 'imprints'>): ReadonlySet<string> {
	return new Set(imprints.flatMap(({ about }) => about?.key ?? []));
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
