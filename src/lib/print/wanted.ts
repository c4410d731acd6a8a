import { deskCeremony } from '#lib/audience/desk-ceremony.ts';
import type { State } from '#lib/audience/state.ts';
import type { PrintName } from './prints.ts';

/** Whether there is anything to print: a paper about what does not take place is not there at all. */
export function isThere(print: PrintName, state: State): boolean {
	switch (print) {
		case 'sign-in':
			return state.people.size > 0;
		case 'awards-list':
		case 'trays':
		case 'standby':
			return deskCeremony(state) !== null;
		default:
			return true;
	}
}
