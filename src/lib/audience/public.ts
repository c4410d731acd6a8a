import { plannedEnd } from '#lib/clock/schedule.ts';
import { startsAt, type Form } from '#lib/conference/conference.ts';
import type { Phase } from '#lib/run/progress.ts';
import { NEW_RUN } from '#lib/run/run.ts';
import type { Instant } from '#lib/time/instant.ts';
import { programme, type ProgrammeLine } from './programme.ts';
import { stamp, type Stamp, type State } from './state.ts';

/** What anyone in the hall may see on their own phone. */
export type PublicView = Stamp & {
	readonly name: string;
	readonly convener: string;
	readonly place: string;
	readonly date: string;
	readonly form: Form;
	readonly start: Instant;
	readonly end: Instant;
	readonly phase: Phase;
	readonly programme: readonly ProgrammeLine[];
};

/** The delegates' view. A rehearsal is nobody's business but the desk's: it shows as not begun. */
export function publicView(state: State): PublicView {
	const { conference } = state;
	const run = state.rehearsal ? NEW_RUN : state.run;
	const start = startsAt(conference);
	return {
		...stamp(state),
		name: conference.name,
		convener: conference.convener,
		place: conference.place,
		date: conference.date,
		form: conference.form,
		start,
		end: plannedEnd(conference.agenda, start),
		phase: run.progress.phase,
		programme: programme({ ...state, run })
	};
}
