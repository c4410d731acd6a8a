import type { Category } from '#lib/conference/conference.ts';
import type { Person } from '#lib/people/person.ts';
import type { Columns } from './columns.ts';
import type { Fields } from './fields.ts';

/** What the office decided about a line. */
export type Decision = {
	/** Take it in although it is doubtful, or leave it out although it is not. */
	readonly include?: boolean;
	/** Whom it tells of: somebody's id, or null for someone new. */
	readonly person?: string | null;
	/** What it should say instead. */
	readonly fields?: Fields;
};

/** All that an import is understood from. */
export type Reading = {
	/** Of the sheet. */
	readonly name: string;
	readonly rows: readonly (readonly string[])[];
	readonly columns: Columns;
	readonly categories: readonly Category[];
	readonly people: readonly Person[];
	/** The categories the office chose for titles, by title. */
	readonly chosen: Readonly<Record<string, string>>;
	/** By row, as Excel counts it. */
	readonly decisions: Readonly<Record<number, Decision>>;
};
