import type { State } from '#lib/audience/state.ts';

/** What is true of the meeting itself: nothing that a rehearsal does is put on paper. */
export function ofMeeting(state: State): State {
	return state.behind === null
		? state
		: { ...state, run: state.behind, behind: null, rehearsal: false };
}
