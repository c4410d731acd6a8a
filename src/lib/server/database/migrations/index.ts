import type { Database } from '../schema.ts';
import * as firstTables from './0001-first-tables.ts';
import * as appendOnlyLogs from './0002-append-only-logs.ts';
import * as requests from './0003-requests.ts';
import * as peopleByConference from './0004-people-by-conference.ts';

/** One step of the database's history. Its name and work never change once released. */
export type Migration = {
	readonly name: string;
	readonly up: (db: Database) => Promise<void>;
};

/** Every step, in the order it is run. */
export const MIGRATIONS: readonly Migration[] = [
	{ name: '0001-first-tables', up: firstTables.up },
	{ name: '0002-append-only-logs', up: appendOnlyLogs.up },
	{ name: '0003-requests', up: requests.up },
	{ name: '0004-people-by-conference', up: peopleByConference.up }
];
