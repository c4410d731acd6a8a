import type { Kysely } from 'kysely';

/** Instants are milliseconds since 1970; yes and no are 1 and 0; structured values are JSON text. */
type Milliseconds = number;
type YesNo = number;
type Json = string;

export type ConferenceTable = {
	id: string;
	slug: string;
	document: Json;
	revision: number;
	created_at: Milliseconds;
};

export type PersonTable = {
	id: string;
	conference_id: string;
	/** Order in the office's list. */
	place: number;
	category: string;
	honorific: string;
	name: string;
	position: string;
	unit: string;
	phone: string;
	seat: string;
	note: string;
	introduction: string;
	/** Null: as the category. */
	votes: YesNo | null;
	bloc: string;
	rank: number | null;
	since: string;
	born: string;
	invited: YesNo;
	reply: string;
	absence: string;
	walk_in: YesNo;
	substitute_id: string | null;
	/** Null while they said nothing. */
	consent: Json | null;
};

/** The number each person has on the sign-in sheets: append-only, and kept when they leave the list. */
export type SheetNumberTable = {
	conference_id: string;
	person_id: string;
	number: number;
};

/** The figures a person carries; a lost pass is revoked and another is issued. */
export type PassTable = {
	conference_id: string;
	token: string;
	code: string;
	person_id: string;
	issued_at: Milliseconds;
	revoked_at: Milliseconds | null;
};

/** Everything that happened at the doors: append-only; who is present is a fold over it. */
export type AttendanceEntryTable = {
	conference_id: string;
	/** Made by the caller, so that a retry is recognised. */
	id: string;
	seq: number;
	/** When it happened at the door, on the server's clock. */
	at: Milliseconds;
	/** When the server heard of it. */
	arrived_at: Milliseconds;
	actor: string;
	station: string;
	person_id: string | null;
	digest: string;
	event: Json;
	/** What the caller was answered, for a retry. */
	answer: Json;
	revision: number;
};

/** What was deleted when the days of keeping it were over: append-only, kept for good. */
export type PurgeTable = {
	conference_id: string;
	id: string;
	at: Milliseconds;
	actor: string;
	/** How much of each kind. */
	deleted: Json;
	/** Who had come, and how many. */
	kept: Json;
	revision: number;
};

export type RunTable = {
	id: string;
	conference_id: string;
	kind: 'real' | 'rehearsal';
	opened_at: Milliseconds;
	closed_at: Milliseconds | null;
};

/** The log of a run: append-only for a real run. */
export type RunEntryTable = {
	conference_id: string;
	/** Made by the caller, so that a retry is recognised. */
	id: string;
	run_id: string;
	seq: number;
	at: Milliseconds;
	actor: string;
	event: Json;
	revision: number;
};

/** What was answered in secret: how many of each, and nothing else. */
export type BallotBoxTable = {
	run_id: string;
	vote_id: string;
	choice: string;
	count: number;
};

/** Everything changed in set-up, so that the record shows who changed what. */
export type ChangeEntryTable = {
	conference_id: string;
	id: string;
	at: Milliseconds;
	actor: string;
	change: Json;
	revision: number;
};

/** The id of every write and what it asked, so that a retry is recognised whatever became of it. */
export type RequestTable = {
	conference_id: string;
	id: string;
	digest: string;
	revision: number;
};

export type AccessGrantTable = {
	id: string;
	/** Null only for the organiser, who reaches every conference. */
	conference_id: string | null;
	role: string;
	name: string;
	token_hash: string;
	may_advance: YesNo;
	created_at: Milliseconds;
	last_seen_at: Milliseconds | null;
	expires_at: Milliseconds | null;
	revoked_at: Milliseconds | null;
};

export type PairingTable = {
	id: string;
	code_hash: string;
	conference_id: string | null;
	role: string;
	name: string;
	may_advance: YesNo;
	created_at: Milliseconds;
	expires_at: Milliseconds;
	used_at: Milliseconds | null;
};

export type OrganiserTable = {
	id: string;
	passphrase_hash: string;
	updated_at: Milliseconds;
};

/** The last printing of a paper: what its pages showed, and whom they were about. */
export type PrintedTable = {
	conference_id: string;
	print: string;
	choice: string;
	origin: string;
	pieces: Json;
	sheets: number;
	actor: string;
	at: Milliseconds;
};

export type MigrationTable = {
	name: string;
	applied_at: Milliseconds;
};

export type Schema = {
	conference: ConferenceTable;
	person: PersonTable;
	sheet_number: SheetNumberTable;
	pass: PassTable;
	attendance_entry: AttendanceEntryTable;
	purge: PurgeTable;
	run: RunTable;
	run_entry: RunEntryTable;
	ballot_box: BallotBoxTable;
	change_entry: ChangeEntryTable;
	request: RequestTable;
	access_grant: AccessGrantTable;
	pairing: PairingTable;
	organiser: OrganiserTable;
	printed: PrintedTable;
	migration: MigrationTable;
};

/** The one handle through which everything stored is read and written. */
export type Database = Kysely<Schema>;
