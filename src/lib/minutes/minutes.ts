import type { Conference } from '#lib/conference/conference.ts';
import type { Instant } from '#lib/time/instant.ts';
import { comingsOf, type Comings } from './comings.ts';
import { readDay, type Kept } from './day.ts';
import { decidedIn, type Decided } from './decided.ts';
import { notGiven, type NotGiven } from './given.ts';
import { guestsThere, type Guests } from './guests.ts';
import { itemsHeld, itemsNotHeld, type Held, type NotHeld } from './items.ts';
import { membersThere, type Members } from './members.ts';
import { otherNotes, type Noted } from './noted.ts';
import { officersOf, type Officers } from './officers.ts';
import { logged, type Sourced } from './source.ts';
import { unreadPapers, type Unread } from './speeches.ts';

/** A moment of the day. */
type Moment = Sourced & { readonly at: Instant };

/** A conference as it went, fact by fact, each with where it is known from (domain.md §3.5). */
export type Minutes = {
	readonly conference: Conference;
	readonly opened: Moment | null;
	/** Null as long as it goes on: all the rest is then as it stands at `asOf`. */
	readonly closed: Moment | null;
	readonly asOf: Instant;
	readonly members: Members;
	readonly guests: readonly Guests[];
	readonly comings: Comings;
	readonly officers: Officers;
	readonly items: readonly Held[];
	readonly notHeld: readonly NotHeld[];
	readonly otherNotes: readonly Noted[];
	readonly votes: readonly Decided[];
	/** Told once it has ended; until then they may still be read, or handed over. */
	readonly unread: readonly Unread[];
	readonly notGiven: readonly NotGiven[];
};

/** Draws up the minutes of the meeting from what was kept of it. */
export function minutesOf(kept: Kept): Minutes {
	const day = readDay(kept);
	const { startedAt, endedAt, phase } = day.run.progress;
	const items = itemsHeld(day);
	const isOver = phase === 'ended';
	const moment = (at: Instant | null, type: 'started' | 'ended') =>
		at === null
			? null
			: { at, sources: logged(day.log.findLast(({ event }) => event.type === type)) };
	return {
		conference: day.conference,
		opened: moment(startedAt, 'started'),
		closed: moment(endedAt, 'ended'),
		asOf: day.until,
		members: membersThere(day),
		guests: guestsThere(day),
		comings: comingsOf(day),
		officers: officersOf(day),
		items,
		notHeld: itemsNotHeld(day),
		otherNotes: otherNotes(
			items.map(({ id }) => id),
			day
		),
		votes: decidedIn(day),
		unread: isOver ? unreadPapers(day) : [],
		notGiven: isOver && items.some(({ kind }) => kind === 'awards') ? notGiven(day) : []
	};
}
