import type { Cue } from '#lib/agenda/agenda.ts';
import { groups, namesHeard } from '#lib/attendance/introduced.ts';
import { tally } from '#lib/attendance/tally.ts';
import type { Conference } from '#lib/conference/conference.ts';
import type { People } from '#lib/people/person.ts';
import type { ReadOut } from '#lib/run/event.ts';
import type { Turnout } from '#lib/run/progress.ts';
import { figuresOf } from './script.ts';
import { namesIn } from './template.ts';

/** What a cue's words tell the hall of who is there; nothing of whom nobody has checked in. */
export function readOut(cue: Cue, conference: Conference, people: People): ReadOut {
	const { members, inHall } = tally(conference.categories, people);
	const tellsNames = cue.lines.some(({ text }) => namesIn(text).includes('nhóm đại biểu'));
	return {
		...(members.present > 0 && figuresOf(cue).includes('present') && { present: members.present }),
		...(inHall > 0 && tellsNames && { introduced: namesHeard(groups(conference, people)) })
	};
}

/** Members present and summoned; null while the doors have let in none. */
export function turnout({ categories }: Conference, people: People): Turnout | null {
	const { present, summoned } = tally(categories, people).members;
	return present > 0 ? { present, summoned } : null;
}
