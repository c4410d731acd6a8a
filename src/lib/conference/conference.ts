import type { Agenda } from '#lib/agenda/agenda.ts';
import type { Quorum } from '#lib/attendance/quorum.ts';
import type { Awards } from '#lib/awards/award.ts';
import type { Discussion } from '#lib/discussion/speaker.ts';
import type { DistinctNames } from '#lib/people/distinct-names.ts';
import type { Protocol } from '#lib/protocol/protocol.ts';
import type { Override } from './override.ts';
import { instantOf } from '#lib/time/zone.ts';
import type { Instant } from '#lib/time/instant.ts';

/** A category of attendees, in the plan's exact words, and how the MC names the group. */
export type Category = {
	readonly id: string;
	readonly title: string;
	readonly spoken: string;
	/** The MC introduces its people by name; order of the list is the order of protocol. */
	readonly introduced: boolean;
	/** Present members are counted for the quorum and may vote. */
	readonly votes: boolean;
};

/** A paper the conference must have on every seat. */
export type Document = {
	readonly id: string;
	readonly title: string;
	readonly ready: boolean;
	/** Required only while this item is on: the awards list (plan II.3). */
	readonly forItem: string | null;
};

/** One line of the backdrop, printed exactly as given, never re-wrapped. */
export type BackdropLine = {
	readonly text: string;
	readonly bold: boolean;
	/** An empty line stands before it in the plan. */
	readonly gapBefore: boolean;
};

/** What the office promises about people's data (domain.md §4.4). */
export type Privacy = {
	/** Days after the conference until phones, passes and the doors' log are deleted. */
	readonly keepDays: number;
	/** Whom to ask about one's own data: a name and how to reach them. */
	readonly contact: string;
	/** When the promise was made: nothing is deleted sooner after it than the days kept. */
	readonly since: Instant;
	readonly purgedAt: Instant | null;
};

/** What stands over and under the office's papers, where it is not what follows from its name. */
export type Letterhead = {
	/** From the highest body to the one that issues, which stands in bold. */
	readonly issuer: readonly string[];
	/** On whose behalf and in what post is signed: "TM. BAN THƯỜNG TRỰC", "PHÓ CHỦ TỊCH". */
	readonly signature: readonly string[];
	/** Whoever signs, by name; '' leaves room for it. */
	readonly signer: string;
};

/** Under which number and on which day invitations are issued; '' leaves room to write it by hand. */
export type Issue = {
	/** "15", or with its signs: "15/GM-MTTQ-BTT". */
	readonly number: string;
	/** yyyy-mm-dd. */
	readonly date: string;
};

export const NO_ISSUE: Issue = { number: '', date: '' };

/** More lines than a head or a foot has. */
export const MOST_HEAD_LINES = 5;

export const DEFAULT_PRIVACY: Privacy = { keepDays: 30, contact: '', since: 0, purgedAt: null };

/** How the conference is held (plan II.2.a). */
export type Form = 'in-person' | 'written';

/** More facts than any script names. */
export const MOST_FACTS = 200;
/** More ready-made sentences than anyone finds at once. */
export const MOST_EMERGENCIES = 40;

/** Everything decided about a conference before it runs. */
export type Conference = {
	readonly id: string;
	readonly slug: string;
	readonly planId: string;
	readonly name: string;
	/** Which unit of the plan convenes it, and at which level. */
	readonly level: string;
	readonly unitId: string;
	/** "Quận 5", "Phường 6". */
	readonly area: string;
	readonly convener: string;
	readonly upperFront: string;
	readonly committee: string;
	readonly form: Form;
	readonly place: string;
	/** yyyy-mm-dd, on the wall calendar of `zone`. */
	readonly date: string;
	/** HH:MM, when item 1 begins. */
	readonly time: string;
	readonly zone: string;
	readonly chairIds: readonly string[];
	readonly secretaryId: string | null;
	readonly categories: readonly Category[];
	readonly documents: readonly Document[];
	readonly backdrop: readonly BackdropLine[];
	/** Wording the script needs beyond names and times: decision number, period, counts. */
	readonly facts: Readonly<Record<string, string>>;
	readonly agenda: Agenda;
	readonly awards: Awards;
	readonly discussion: Discussion;
	/** Ready-made sentences for when something goes wrong, by title. */
	readonly emergencies: readonly Emergency[];
	readonly overrides: readonly Override[];
	readonly protocol: Protocol;
	/** Pairs of alike names that are both right: needed to prepare it, so a purge forgets them. */
	readonly distinctNames: readonly DistinctNames[];
	readonly quorum: Quorum;
	/** Delegates may check themselves in by the poster in the hall. */
	readonly selfCheckIn: boolean;
	readonly privacy: Privacy;
	/** Null: as follows from the convening body. */
	readonly letterhead: Letterhead | null;
	readonly invitations: Issue;
	/** Set when the script is locked (chốt kịch bản). */
	readonly lockedAt: Instant | null;
};

/** A ready-made sentence the MC can reach in one tap. */
export type Emergency = { readonly id: string; readonly title: string; readonly text: string };

/** The instant item 1 is due to begin. */
export function startsAt(conference: Pick<Conference, 'date' | 'time' | 'zone'>): Instant {
	return instantOf(conference.date, conference.time, conference.zone);
}
