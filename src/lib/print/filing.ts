import type { State } from '#lib/audience/state.ts';
import { concerned } from './concerned.ts';
import { holdersOf, isAlike, isForSame, madeAnew, type Filed } from './filed.ts';
import type { Asked } from './prints.ts';

/** What becomes of the file: what is put in, in the place of the one for the same, and what is taken out. */
export type Filing<F extends Filed> = { readonly put: readonly F[]; readonly out: readonly F[] };

/**
 * Files a printing. Whoever has a new sheet in hand has it on file wherever an older one of theirs
 * was: what is printed for some alone is theirs in the batch, where there is one they belong to; a
 * batch takes the place of those printed for some of it before.
 */
export function file<F extends Filed>(done: F, filed: readonly F[], state: State): Filing<F> {
	const renewed = holdersOf(done);
	const isReplaced = ({ asked }: F) =>
		isForSame(asked, done.asked) ||
		(asked.choice.person === null ? isOfEverybody(done.asked) : renewed.has(asked.choice.person));
	const alike = filed.filter(({ asked }) => isAlike(asked, done.asked));
	const { out = [], kept = [] } = Object.groupBy(alike, (each) =>
		isReplaced(each) ? 'out' : 'kept'
	);
	/** Theirs was not printed now, as they left the category; they hold it all the same. */
	const heldStill = (before: F) => {
		if (before.asked.choice.category === null) return [];
		const known = whose(before, state).difference(renewed);
		return before.imprints.filter(({ about }) => known.has(about?.key ?? ''));
	};
	const set = kept.filter(isBatch).flatMap((each) => setRight(each, done, state));
	const isInBatch = set.some(({ asked }) => !isBatch(done) || isOfEverybody(asked));
	const left = out.filter(({ asked }) => isForSame(asked, done.asked)).flatMap(heldStill);
	return {
		put: isInBatch ? set : [{ ...done, imprints: [...left, ...done.imprints] }, ...set],
		out
	};
}

/** Whether what is made for some alone belongs to a batch on file: nobody it is for is outside of that. */
export function isOfBatch(some: Asked, batch: Filed, state: State): boolean {
	if (!isAlike(some, batch.asked) || isForSame(some, batch.asked)) return false;
	const { person } = some.choice;
	if (person === null) return isOfEverybody(batch.asked);
	return isBatch(batch) && whose(batch, state).has(person);
}

function isBatch({ asked }: Filed): boolean {
	return asked.choice.person === null;
}

function isOfEverybody({ print, choice: { person, category, who } }: Asked): boolean {
	return person === null && category === null && (print !== 'plates' || who === 'all');
}

/** Whom it would be for if it were made anew. */
function whose(filed: Filed, state: State): ReadonlySet<string> {
	const people = concerned(filed.asked.print, state, madeAnew(filed, state));
	return new Set(people.map(({ id }) => id));
}

/** What is on file with the new sheets of those it is for in the place of their old ones; none, without any. */
function setRight<F extends Filed>(filed: F, { imprints }: Filed, state: State): readonly F[] {
	const known = whose(filed, state);
	const theirs = imprints.filter(({ about }) => about !== null && known.has(about.key));
	if (theirs.length === 0) return [];
	const renewed = holdersOf({ imprints: theirs });
	const others = filed.imprints.filter(({ about }) => !renewed.has(about?.key ?? ''));
	return [{ ...filed, imprints: [...others, ...theirs] }];
}
