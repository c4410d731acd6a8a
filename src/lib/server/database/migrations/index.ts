import type { Instant } from '#lib/time/instant.ts';
import type { Database } from '../schema.ts';
import * as firstTables from './0001-first-tables.ts';
import * as appendOnlyLogs from './0002-append-only-logs.ts';
import * as requests from './0003-requests.ts';
import * as peopleByConference from './0004-people-by-conference.ts';
import * as checkIn from './0005-check-in.ts';
import * as distinctNames from './0006-distinct-names.ts';
import * as levels from './0007-levels.ts';
import * as awardsAndDiscussion from './0008-awards-and-discussion.ts';
import * as sheetNumbers from './0009-sheet-numbers.ts';
import * as printed from './0010-printed.ts';
import * as letterhead from './0011-letterhead.ts';
import * as printedSubjects from './0012-printed-subjects.ts';
import * as issue from './0013-issue.ts';

/** One step of the database's history. Its name and work never change once released. */
export type Migration = {
	readonly name: string;
	readonly up: (db: Database, now: Instant) => Promise<void>;
};

/** Every step, in the order it is run. */
export const MIGRATIONS: readonly Migration[] = [
	{ name: '0001-first-tables', up: firstTables.up },
	{ name: '0002-append-only-logs', up: appendOnlyLogs.up },
	{ name: '0003-requests', up: requests.up },
	{ name: '0004-people-by-conference', up: peopleByConference.up },
	{ name: '0005-check-in', up: checkIn.up },
	{ name: '0006-distinct-names', up: distinctNames.up },
	{ name: '0007-levels', up: levels.up },
	{ name: '0008-awards-and-discussion', up: awardsAndDiscussion.up },
	{ name: '0009-sheet-numbers', up: sheetNumbers.up },
	{ name: '0010-printed', up: printed.up },
	{ name: '0011-letterhead', up: letterhead.up },
	{ name: '0012-printed-subjects', up: printedSubjects.up },
	{ name: '0013-issue', up: issue.up }
];
