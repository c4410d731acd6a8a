import type { McView } from '#lib/audience/mc.ts';
import { isWithHall, type Place } from './places.ts';

/** A look at another place than the hall's, and what ends it besides the MC. */
export type Look = {
	readonly cue: string;
	/** The phase in which it is no look away at all, such as the calls before the start. */
	readonly during: McView['phase'] | null;
	/** It was taken for want of a line. */
	readonly adrift: boolean;
};

type At = Pick<McView, 'phase' | 'cue'> & { readonly isAway: boolean };

/** A look at a place, as things stand. */
export function lookAt(place: Place, at: At): Look {
	const during = isWithHall(place, at) ? at.phase : null;
	return { cue: place.cue.id, during, adrift: at.isAway };
}

/**
 * Whether a look has ended by itself: the hall arrived there, its phase is over, or the line it
 * was taken without is back. A look ahead that the MC chose is ended by nobody else.
 */
export function isOver({ cue, during, adrift }: Look, at: At): boolean {
	if (cue === at.cue && at.phase !== 'ended') return true;
	if (during !== null) return during !== at.phase;
	return adrift && !at.isAway;
}
