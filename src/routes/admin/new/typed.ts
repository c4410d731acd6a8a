/** What stands in the form of a new conference, as typed. */
export type Typed = Record<
	'planId' | 'unitId' | 'date' | 'start' | 'time' | 'place' | 'form' | 'reason',
	string
>;

/** The start is none of the plan's usual ones, but the time typed. */
export const OTHER_TIME = 'other';
