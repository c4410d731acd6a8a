import type { Attendance } from '#lib/attendance/attendance.ts';
import type { SheetNumbers } from '#lib/attendance/sheet-number.ts';
import type { Conference } from '#lib/conference/conference.ts';
import type { People } from '#lib/people/person.ts';
import type { Run } from '#lib/run/run.ts';
import type { Instant } from '#lib/time/instant.ts';
import type { Poster } from '#lib/wall/picture.ts';
import type { Audience } from './audience.ts';

/** Everything that is true of a conference at one revision; each audience sees its part. */
export type State = {
	readonly revision: number;
	readonly at: Instant;
	readonly conference: Conference;
	/** Everyone on the list, with their presence as the doors saw it. */
	readonly people: People;
	readonly attendance: Attendance;
	/** The revision of the list's last change. */
	readonly rosterRevision: number;
	readonly sheetNumbers: SheetNumbers;
	readonly run: Run;
	/** The run is a rehearsal: nothing of it will be kept. */
	readonly rehearsal: boolean;
	/** The meeting's own run while a rehearsal hides it; null otherwise. */
	readonly behind: Run | null;
	readonly connections: readonly Connection[];
	/** How delegates check themselves in; null while that is switched off. */
	readonly poster: Poster | null;
};

/** A screen that is listening now. */
export type Connection = {
	readonly id: string;
	readonly role: Audience;
	readonly name: string;
	readonly since: Instant;
};

/** What every view begins with. */
export type Stamp = {
	readonly revision: number;
	readonly serverTime: string;
	readonly slug: string;
	readonly zone: string;
};

/** The stamp of a state. */
export function stamp({ revision, at, conference }: State): Stamp {
	return {
		revision,
		serverTime: new Date(at).toISOString(),
		slug: conference.slug,
		zone: conference.zone
	};
}
