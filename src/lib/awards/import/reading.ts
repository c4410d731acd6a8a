import type { DistinctNames } from '#lib/people/distinct-names.ts';
import type { Person } from '#lib/people/person.ts';
import type { Awards } from '../award.ts';
import type { Columns } from './columns.ts';
import type { DecisionFields } from './decision-text.ts';
import type { Fields } from './fields.ts';

/** What the office made of a line. */
export type Choice = {
	/** Take it in although it is doubtful, or leave it out although it is not. */
	readonly include?: boolean;
	/** Who comes up for it; null for nobody of the list. */
	readonly person?: string | null;
	/** What it should say instead. */
	readonly fields?: Partial<Fields>;
};

/** All that an import of awards is understood from. */
export type Reading = {
	/** Of the sheet. */
	readonly name: string;
	readonly rows: readonly (readonly string[])[];
	readonly columns: Columns;
	readonly awards: Awards;
	readonly people: readonly Person[];
	/** Pairs of names of which the office said that both are right. */
	readonly distinct: readonly DistinctNames[];
	/** What the office wrote of a decision, by the number the sheet has. */
	readonly decisions: Readonly<Record<string, Partial<DecisionFields>>>;
	/** By row, as Excel counts it. */
	readonly choices: Readonly<Record<number, Choice>>;
};
