import type { State } from '#lib/audience/state.ts';
import type { Conference } from '#lib/conference/conference.ts';
import { cueCards } from './cue-cards.ts';
import { invitees } from './invitation.ts';
import { ofMeeting } from './meeting.ts';
import type { PrintName } from './prints.ts';
import { seatLabels } from './seat-label.ts';
import { signInSheets } from './sign-in.ts';

/**
 * Whether there is anything to print: a paper about what does not take place is not there at all.
 * @param person whom alone the paper is to be about; null: everybody it concerns
 */
export function isThere(print: PrintName, state: State, person: string | null = null): boolean {
	switch (print) {
		case 'invitations':
			return invitees(state, person).length > 0;
		case 'badges':
		case 'plates':
			return person === null ? state.people.size > 0 : state.people.has(person);
		case 'seat-labels':
			return seatLabels(state.people, person).length > 0;
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
