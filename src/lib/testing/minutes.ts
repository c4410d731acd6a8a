import { NOBODY_CAME, report, seen } from '#lib/attendance/attendance.ts';
import type { DoorEntry } from '#lib/attendance/entry.ts';
import type { Conference } from '#lib/conference/conference.ts';
import { minutesOf, type Minutes } from '#lib/minutes/minutes.ts';
import type { LogEntry } from '#lib/minutes/log.ts';
import { peopleById, type Person } from '#lib/people/person.ts';
import type { RunEvent } from '#lib/run/event.ts';
import { aPassage } from './doors.ts';
import { aConference, minute } from './make.ts';

/** Events as the log keeps them, numbered from 1. */
export function entriesOf(...events: readonly RunEvent[]): readonly LogEntry[] {
	return events.map((event, index) => ({ seq: index + 1, at: event.at, actor: 'desk', event }));
}

/** Somebody came, or went, so many minutes into the day. */
export function passed(person: string, at: number, type: 'came' | 'left' = 'came'): DoorEntry {
	const event = { type, person, via: 'qr', green: true } as const;
	return aPassage({ id: `${person}-${type}-${at}`, at: minute(at), event });
}

/** What a day was like, as far as a test says. */
export type Told = {
	readonly conference?: Partial<Conference>;
	readonly people?: readonly Person[];
	readonly doors?: readonly DoorEntry[];
	readonly events?: readonly RunEvent[];
	/** Minutes into the day at which the minutes are drawn up. */
	readonly now?: number;
};

/** The minutes of a day, drawn up three hours after its start. */
export function theMinutes({
	conference = {},
	people = [],
	doors = [],
	events = [],
	now = 180
}: Told): Minutes {
	const attendance = doors.reduce(report, NOBODY_CAME);
	return minutesOf({
		conference: aConference(conference),
		people: seen(peopleById(people), attendance),
		attendance,
		log: entriesOf(...events),
		at: minute(now)
	});
}

/** Came to an item's first cue, so many minutes into the day. */
export const came = (at: number, item: string, turn?: string): RunEvent => ({
	type: at === 0 ? 'started' : 'moved',
	at: minute(at),
	cue: turn === undefined ? `${item}-1` : `${item}-1.${turn}`,
	item,
	...(turn !== undefined && { turn })
});

/** The meeting ended, so many minutes into the day. */
export const ended = (at: number): RunEvent => ({ type: 'ended', at: minute(at) });
