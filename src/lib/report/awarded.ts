import { attendingOf, isAnnounced } from '#lib/awards/attending.ts';
import type { Award } from '#lib/awards/award.ts';
import type { State } from '#lib/audience/state.ts';
import { turnsTaken, type Stay } from '#lib/run/progress.ts';
import { turnsOf } from '#lib/turns/lay-out.ts';
import { meetingRun } from './comparison.ts';
import { peopleThen } from './then.ts';

/** The awards that were really handed over: in a batch that was called, to somebody who came up. */
export function awardsGiven(state: State): readonly Award[] {
	const { conference, people, attendance, at } = state;
	const { progress } = meetingRun(state);
	const taken = turnsTaken(progress.stays);
	return turnsOf(conference, progress, people)
		.batch.filter(({ id }) => taken.includes(id))
		.flatMap(({ id, batch }) => {
			const then = peopleThen(people, attendance, spanOf(progress.stays, id, at));
			return batch.recipients
				.filter(({ award, mark }) => isAnnounced(attendingOf(award, mark, then)))
				.map(({ award }) => award);
		});
}

function spanOf(stays: readonly Stay[], turn: string, now: number) {
	const own = stays.filter((stay) => stay.turn === turn && !stay.returned);
	return { from: own[0]?.from ?? now, to: own.at(-1)?.to ?? now };
}
