import type { Field } from './fields.ts';

/** Why a line wants a second look. Words for the codes are added at the edge. */
export type DoubtCode =
	| 'name-missing'
	| 'name-odd'
	| 'name-short'
	| 'name-particle'
	| 'honorific-unsure'
	| 'rest-unclear'
	| 'form-unsure'
	| 'form-odd'
	| 'kind-missing'
	| 'kind-unknown'
	| 'too-long'
	| 'marks-differ'
	| 'namesake'
	| 'several-match'
	| 'receiver-unknown'
	| 'repeated'
	| 'in-other-decision';

/** A doubt, the field to be looked at, and what its sentence needs: a name, or the row of another. */
export type Doubt = {
	readonly code: DoubtCode;
	readonly field: Field | 'person';
	readonly name?: string;
	readonly row?: number;
};

/** Without these an award cannot be put on the list, however sure the office is. */
const BARRING: ReadonlySet<DoubtCode> = new Set(['name-missing', 'kind-missing', 'too-long']);

/** Whether a doubt is settled only by mending the field, not by saying yes. */
export function isBarring({ code }: Doubt): boolean {
	return BARRING.has(code);
}
