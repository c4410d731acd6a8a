import * as v from 'valibot';
import { LIMITS } from '#lib/text/limits.ts';
import { date, time } from './calendar.ts';
import { id, line, prose } from './text.ts';

/** The one form of a new conference, as it arrives. */
export const conveneInput = v.object({
	planId: id,
	unitId: id,
	date,
	time,
	place: line(LIMITS.title),
	form: v.picklist(['in-person', 'written']),
	reason: prose(LIMITS.message)
});
