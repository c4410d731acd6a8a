import type { State } from '#lib/audience/state.ts';
import type { Conference } from '#lib/conference/conference.ts';
import { concerned } from './concerned.ts';
import { cueCards } from './cue-cards.ts';
import { ofMeeting } from './meeting.ts';
import type { PrintName } from './prints.ts';
import { signInSheets } from './sign-in.ts';
import { EVERYBODY } from './whom.ts';

/**
 * Whether there is anything to print: a paper about what does not take place is not there at all.
 * @param whom those the paper is to be about, of everybody it concerns
 */
export function isThere(print: PrintName, state: State, whom = EVERYBODY): boolean {
	switch (print) {
		case 'invitations':
		case 'badges':
		case 'plates':
		case 'seat-labels':
			return concerned(print, state, { ...whom, who: 'all' }).length > 0;
		case 'sign-in':
			return signInSheets(state).length > 0;
		case 'awards-list':
		case 'trays':
		case 'standby':
			return isHonouring(state.conference);
		case 'cue-cards':
			return cueCards(state).length > 0;
		case 'backdrop':
			return state.conference.backdrop.length > 0;
		case 'minutes':
			return ofMeeting(state).run.progress.phase !== 'ready';
		default:
			return true;
	}
}

/** What is prepared decides: neither a rehearsal nor how far the day has come makes a paper come or go. */
function isHonouring({ agenda, awards }: Conference): boolean {
	return awards.list.length > 0 && agenda.some(({ kind, enabled }) => kind === 'awards' && enabled);
}
