import type { State } from '#lib/audience/state.ts';
import { ofMeeting } from './meeting.ts';
import type { PrintName } from './prints.ts';

/** What somebody goes by step by step; once it has begun they go by what they have, or by a screen. */
const STEPS: readonly PrintName[] = ['operating', 'script', 'cue-cards'];
/** What is kept when it is over. */
const FILED: readonly PrintName[] = ['awards-list', 'minutes'];

/**
 * Whether a paper in hand is still of use, so that it is worth telling that it is wrong. The minutes of
 * a meeting that goes on say themselves until when they tell.
 */
export function isInUse(print: PrintName, state: State): boolean {
	switch (ofMeeting(state).run.progress.phase) {
		case 'ready':
			return true;
		case 'running':
		case 'paused':
			return !STEPS.includes(print) && print !== 'minutes';
		case 'ended':
			return FILED.includes(print);
	}
}
