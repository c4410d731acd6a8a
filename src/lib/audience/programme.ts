import { publicTitle } from '#lib/agenda/agenda.ts';
import { schedule } from '#lib/clock/schedule.ts';
import { startsAt } from '#lib/conference/conference.ts';
import { performanceOf } from '#lib/people/performance.ts';
import { fullName } from '#lib/people/person.ts';
import { runSheet, standing, type Standing } from '#lib/run/run-sheet.ts';
import type { Instant } from '#lib/time/instant.ts';
import { performerLabel } from './performer-label.ts';
import type { State } from './state.ts';

/** A line of the programme, as anyone may read it. */
export type ProgrammeLine = {
	readonly id: string;
	readonly number: number | null;
	readonly title: string;
	readonly performer: string;
	/** Planned, or null for what was not planned. */
	readonly from: Instant | null;
	readonly to: Instant | null;
	readonly state: Standing;
};

/** The programme in the order it is run, skipped items left out. */
export function programme({ conference, people, run }: State): readonly ProgrammeLine[] {
	const { progress } = run;
	const slots = new Map(
		schedule(conference.agenda, startsAt(conference)).map((slot) => [slot.item.id, slot])
	);
	return runSheet(conference.agenda, progress)
		.filter((row) => !row.skipped)
		.map((row) => {
			const { person, variant } = performanceOf(row.item, people);
			const slot = slots.get(row.item.id);
			return {
				id: row.item.id,
				number: row.number,
				title: publicTitle(row.item),
				performer:
					person && variant !== 'absent'
						? fullName(person)
						: performerLabel(row.item.performerLabel, conference),
				from: slot?.from ?? null,
				to: slot?.to ?? null,
				state: standing(row, progress)
			};
		});
}
