import type { State } from '#lib/audience/state.ts';
import { concerned } from './concerned.ts';
import type { Imprint } from './outdated.ts';
import { CHOICES, FOR_WHOM, type Asked } from './prints.ts';

/** A printing as it is filed: which paper, made how and for whom, and what it showed. */
export type Filed = { readonly asked: Asked; readonly imprints: readonly Imprint[] };

/** What becomes of the file: what is put in, in the place of the one for the same, and what is taken out. */
export type Filing<F extends Filed> = { readonly put: readonly F[]; readonly out: readonly F[] };

/**
 * Files a printing. Whoever has a new sheet in hand has it on file wherever an older one of theirs
 * was: what is printed for some alone is theirs in the batch, where there is one they belong to; a
 * batch takes the place of those printed for some of it before.
 */
export function file<F extends Filed>(done: F, filed: readonly F[], state: State): Filing<F> {
	const alike = filed.filter(({ asked }) => isAlike(asked, done.asked));
	const isReplaced = ({ asked }: F) =>
		isForSame(asked, done.asked) || isOfBatch(asked, done.asked, state);
	const set = alike
		.filter((each) => !isReplaced(each))
		.flatMap((each) => setRight(each, done, state));
	const isInBatch = alike.some(({ asked }) => isOfBatch(done.asked, asked, state));
	return { put: isInBatch ? set : [done, ...set], out: alike.filter(isReplaced) };
}

/** Whether what is made for some alone belongs to a batch: nobody it is for is outside of that. */
export function isOfBatch(some: Asked, batch: Asked, state: State): boolean {
	if (!isAlike(some, batch) || isForSame(some, batch)) return false;
	const { person } = some.choice;
	if (person === null) return isOfEverybody(batch);
	return (
		batch.choice.person === null &&
		concerned(batch.print, state, batch.choice).some(({ id }) => id === person)
	);
}

/** Whether two printings are of one paper, made in one way, for whomever. */
function isAlike(one: Asked, other: Asked): boolean {
	const ways = CHOICES[one.print].filter((name) => !FOR_WHOM.includes(name));
	return one.print === other.print && ways.every((name) => one.choice[name] === other.choice[name]);
}

/** Whether two printings of one paper are for the same. */
function isForSame({ choice: one }: Asked, { choice: other }: Asked): boolean {
	return FOR_WHOM.every((name) => one[name] === other[name]);
}

function isOfEverybody({ print, choice: { person, category, who } }: Asked): boolean {
	return person === null && category === null && (print !== 'plates' || who === 'all');
}

/** What is on file with the new sheets of those it is for in the place of their old ones; none, without any. */
function setRight<F extends Filed>(filed: F, { imprints }: Filed, state: State): readonly F[] {
	const { print, choice } = filed.asked;
	const whose = new Set(concerned(print, state, choice).map(({ id }) => id));
	const theirs = imprints.filter(({ about }) => about !== null && whose.has(about.key));
	if (theirs.length === 0) return [];
	const renewed = new Set(theirs.map(({ about }) => about?.key));
	const others = filed.imprints.filter(({ about }) => !renewed.has(about?.key));
	return [{ ...filed, imprints: [...others, ...theirs] }];
}
