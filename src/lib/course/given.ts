import { attendingOf, isAnnounced } from '#lib/awards/attending.ts';
import type { Award } from '#lib/awards/award.ts';
import { presentingOf, type Presenting } from '#lib/awards/presenter.ts';
import type { State } from '#lib/audience/state.ts';
import type { People } from '#lib/people/person.ts';
import { turnsTaken, type Stay } from '#lib/run/progress.ts';
import { turnsOf } from '#lib/turns/lay-out.ts';
import type { TodaysBatch } from '#lib/turns/turn.ts';
import { peopleDuring } from './people-during.ts';

/** A meeting with what was decided of it, who came, and how it was run. */
type Meeting = Pick<State, 'conference' | 'people' | 'attendance' | 'run'>;

/** An award, and whether it was handed over. */
export type Outcome = { readonly award: Award } & (
	| {
			readonly as: 'received';
			/** Who received it for them; null: they came up themselves. */
			readonly by: string | null;
	  }
	| { readonly as: 'absent' | 'withdrawn' }
);

/** A batch that was really called. */
type Called = {
	readonly batch: TodaysBatch;
	/** The stays in which it was on the stage. */
	readonly stays: readonly Stay[];
	readonly presenting: Presenting;
	readonly outcomes: readonly Outcome[];
};

/**
 * The batches that were called, in the order in which they were, by who was there then; a call that
 * was taken back is none.
 * @param item during which; null: during any
 */
export function batchesCalled(meeting: Meeting, item: string | null = null): readonly Called[] {
	const { progress } = meeting.run;
	const stays = progress.stays.filter(
		(stay) => (item === null || stay.item === item) && !stay.returned
	);
	// Whatever was called has its turn, whoever is there.
	const turns = turnsOf(meeting.conference, progress, meeting.people).batch;
	return turnsTaken(stays).flatMap((code) => {
		const turn = turns.find(({ id }) => id === code);
		if (!turn) return [];
		const { batch } = turn;
		const own = stays.filter((stay) => stay.turn === code);
		const then = peopleDuring(meeting, own);
		const presenting = presentingOf(batch, then);
		return [{ batch, stays: own, presenting, outcomes: outcomesOf(batch, then) }];
	});
}

/** The awards that were handed over, in the order in which they were. */
export function awardsGiven(meeting: Meeting): readonly Award[] {
	return batchesCalled(meeting)
		.flatMap(({ outcomes }) => outcomes)
		.filter(({ as }) => as === 'received')
		.map(({ award }) => award);
}

/** What becomes of a batch's awards with these people. Whoever nobody has seen is not called up, so they receive nothing. */
export function outcomesOf({ recipients }: TodaysBatch, people: People): readonly Outcome[] {
	return recipients.map(({ award, mark }) => {
		const attending = attendingOf(award, mark, people);
		if (isAnnounced(attending)) {
			const by = attending.as === 'represented' ? attending.by : null;
			return { award, as: 'received', by };
		}
		return { award, as: attending.as === 'withdrawn' ? 'withdrawn' : 'absent' };
	});
}
