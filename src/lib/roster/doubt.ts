import type { Field } from './fields.ts';

/** Why a line of a sheet wants a second look. Words for the codes are added at the edge. */
export type DoubtCode =
	| 'name-missing'
	| 'name-odd'
	| 'name-short'
	| 'name-particle'
	| 'honorific-unsure'
	| 'rest-unclear'
	| 'phone-odd'
	| 'phone-several'
	| 'reply-odd'
	| 'born-odd'
	| 'too-long'
	| 'category-missing'
	| 'category-unknown'
	| 'marks-differ'
	| 'namesake'
	| 'several-match'
	| 'repeated'
	| 'nearly-repeated'
	| 'same-name';

/** A doubt, the field to be looked at, and what its sentence needs: a name, or the row of another. */
export type Doubt = {
	readonly code: DoubtCode;
	readonly field: Field;
	readonly name?: string;
	readonly row?: number;
};

/** Without these a person cannot be put on the list, however sure the office is. */
const BARRING: ReadonlySet<DoubtCode> = new Set([
	'name-missing',
	'too-long',
	'category-missing',
	'category-unknown'
]);

/** Whether a doubt is settled only by mending the field, not by saying yes. */
export function isBarring({ code }: Doubt): boolean {
	return BARRING.has(code);
}
