import type { State } from '#lib/audience/state.ts';
import type { PrintName } from './prints.ts';

/** Whether there is anything to print: a paper about what does not take place is not there at all. */
export function isThere(print: PrintName, { people }: State): boolean {
	switch (print) {
		case 'sign-in':
			return people.size > 0;
		default:
			return true;
	}
}
