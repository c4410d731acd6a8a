import type { State } from '#lib/audience/state.ts';
import { invitees } from './invitation.ts';
import type { Imprint } from './outdated.ts';
import { platesFor } from './plate.ts';
import { CHOICES, FOR_WHOM, type Asked } from './prints.ts';
import { seatLabels } from './seat-label.ts';

/** A printing as it is filed: which paper, made how and for whom, and what it showed. */
export type Filed = { readonly asked: Asked; readonly imprints: readonly Imprint[] };

/** What becomes of the file: what is put in, in the place of the one for the same, and what is taken out. */
export type Filing<F extends Filed> = { readonly put: readonly F[]; readonly out: readonly F[] };

/**
 * Files a printing. Every sheet somebody has in hand is on file once: one printed for them alone is
 * theirs in the batch, where there is one they belong to; a batch takes the place of those printed
 * for one alone before it.
 */
export function file<F extends Filed>(done: F, filed: readonly F[], state: State): Filing<F> {
	const { person } = done.asked.choice;
	if (person === null) {
		const hasTheirs = ({ asked }: F) => isOfBatch(asked, done.asked, state);
		return { put: [done], out: filed.filter(hasTheirs) };
	}
	const batches = filed.filter(({ asked }) => isOfBatch(done.asked, asked, state));
	if (batches.length === 0) return { put: [done], out: [] };
	return {
		put: batches.map((batch) => ({ ...batch, imprints: exchanged(batch, done, person) })),
		out: filed.filter(({ asked }) => asked.choice.person === person && isAlike(asked, done.asked))
	};
}

/** Whether what is made for one person alone belongs to a batch that is made now. */
export function isOfBatch(one: Asked, batch: Asked, state: State): boolean {
	const { person } = one.choice;
	if (person === null || batch.choice.person !== null || !isAlike(one, batch)) return false;
	return isAmong(person, batch, state);
}

/** Whether two printings are of one paper, made in one way, for whomever. */
function isAlike(one: Asked, other: Asked): boolean {
	return (
		one.print === other.print &&
		CHOICES[one.print]
			.filter((name) => !FOR_WHOM.includes(name))
			.every((name) => one.choice[name] === other.choice[name])
	);
}

function isAmong(person: string, { print, choice }: Asked, state: State): boolean {
	switch (print) {
		case 'invitations':
			return invitees(state, null).some(({ id }) => id === person);
		case 'badges':
			return state.people.has(person);
		case 'plates':
			return platesFor(state, choice.who).some((plate) => plate.person.id === person);
		case 'seat-labels':
			return seatLabels(state.people, person).length > 0;
		default:
			return false;
	}
}

function exchanged(batch: Filed, { imprints }: Filed, person: string): readonly Imprint[] {
	return [...batch.imprints.filter(({ about }) => about?.key !== person), ...imprints];
}
