import type { State } from '#lib/audience/state.ts';
import { READY, type Progress } from '#lib/run/progress.ts';

/** What has really become of a conference. */
export type Outcome = Pick<Progress, 'phase' | 'startedAt' | 'endedAt'>;

/** How far a conference has really got: a rehearsal is nothing. */
export function outcomeOf({ run, rehearsal }: Pick<State, 'run' | 'rehearsal'>): Outcome {
	const { phase, startedAt, endedAt } = rehearsal ? READY : run.progress;
	return { phase, startedAt, endedAt };
}
