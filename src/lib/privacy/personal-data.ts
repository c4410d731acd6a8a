import { passagesOf } from '#lib/attendance/attendance.ts';
import type { DoorEntry } from '#lib/attendance/entry.ts';
import type { State } from '#lib/audience/state.ts';
import type { Person } from '#lib/people/person.ts';
import { namedAs, type NamedAs } from './named-as.ts';
import { noticeOf, type Notice } from './notice.ts';
import { writtenAbout, type LogLine, type Written } from './written-about.ts';

/** Everything that is held about one person, for them to read or take away (domain.md §4.4). */
export type PersonalData = {
	readonly conference: { readonly name: string; readonly date: string; readonly zone: string };
	/** On what terms it is held. */
	readonly notice: Notice;
	/** As the list has them, with their category by name. */
	readonly person: Person;
	/** Their number on the printed sign-in sheets; null when they were given none. */
	readonly sheetNumber: number | null;
	/** What the doors reported of them. */
	readonly passages: readonly Pick<DoorEntry, 'at' | 'station' | 'event'>[];
	readonly passes: readonly HeldPass[];
	readonly namedAs: readonly NamedAs[];
	readonly written: readonly Written[];
};

/** The figures a person carries. */
export type HeldPass = {
	readonly token: string;
	readonly code: string;
	readonly revoked: boolean;
};

/** Gathers what is held about one person; null when nobody of that id is on the list. */
export function personalData(
	id: string,
	state: State,
	{ passes, log }: { passes: readonly HeldPass[]; log: readonly LogLine[] }
): PersonalData | null {
	const { conference, people, attendance, sheetNumbers } = state;
	const person = people.get(id);
	if (!person) return null;
	const { name, date, zone, categories } = conference;
	const category = categories.find((each) => each.id === person.category)?.title;
	return {
		conference: { name, date, zone },
		notice: noticeOf(conference),
		person: { ...person, category: category ?? person.category },
		sheetNumber: sheetNumbers.get(id) ?? null,
		passages: passagesOf(attendance, id).map(({ at, station, event }) => ({ at, station, event })),
		passes,
		namedAs: namedAs(id, state),
		written: writtenAbout(id, log)
	};
}
