import type { State } from '#lib/audience/state.ts';
import type { Person } from '#lib/people/person.ts';
import { wearers } from './badge.ts';
import { invitees } from './invitation.ts';
import { platesFor } from './plate.ts';
import type { PrintName } from './prints.ts';
import { seatLabels } from './seat-label.ts';
import type { Whom } from './whom.ts';

/** Of whom a paper says something, when it has a sheet or a piece for each; nobody for any other. */
export function concerned(print: PrintName, state: State, whom: Whom): readonly Person[] {
	switch (print) {
		case 'invitations':
			return invitees(state, whom);
		case 'badges':
			return wearers(state, whom);
		case 'plates':
			return platesFor(state, whom).map(({ person }) => person);
		case 'seat-labels':
			return seatLabels(state.people, whom).map(({ person }) => person);
		default:
			return [];
	}
}
