import type { Cue } from '#lib/agenda/agenda.ts';
import { groups, namesHeard } from '#lib/attendance/introduced.ts';
import { tally } from '#lib/attendance/tally.ts';
import type { Conference } from '#lib/conference/conference.ts';
import type { People } from '#lib/people/person.ts';
import type { ReadOut } from '#lib/run/event.ts';
import { turnsTaken, type Progress, type Stay, type Turnout } from '#lib/run/progress.ts';
import { figuresOf } from './script.ts';
import { namesIn } from './template.ts';

/** What a cue's words tell the hall of who is there and who spoke; nothing of whom nobody has checked in. */
export function readOut(
	cue: Cue,
	conference: Conference,
	people: People,
	{ stays }: Pick<Progress, 'stays'>
): ReadOut {
	const { members, inHall } = tally(conference.categories, people);
	const opinions = speakersHeard(conference, stays);
	const tellsNames = cue.lines.some(({ text }) => namesIn(text).includes('nhóm đại biểu'));
	return {
		...(members.present > 0 && figuresOf(cue).includes('present') && { present: members.present }),
		...(opinions > 0 && figuresOf(cue).includes('opinions') && { opinions }),
		...(inHall > 0 && tellsNames && { introduced: namesHeard(groups(conference, people)) })
	};
}

/** How many have spoken under the discussion. */
function speakersHeard({ agenda }: Conference, stays: readonly Stay[]): number {
	const discussions = agenda.filter(({ kind }) => kind === 'discussion').map(({ id }) => id);
	return turnsTaken(stays.filter(({ item }) => discussions.includes(item))).length;
}

/** Members present and summoned; null while the doors have let in none. */
export function turnout({ categories }: Conference, people: People): Turnout | null {
	const { present, summoned } = tally(categories, people).members;
	return present > 0 ? { present, summoned } : null;
}
