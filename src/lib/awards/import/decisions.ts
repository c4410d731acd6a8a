import type { Decision } from '../award.ts';
import { decisionKey, NO_DECISION, type DecisionFields } from './decision-text.ts';

/** A decision that a sheet tells of, and which of the list it is. */
export type UnderstoodDecision = {
	/** As the sheet has its number, without marks; '' when it has none. */
	readonly key: string;
	readonly fields: DecisionFields;
	/** Null for one the list does not have yet. */
	readonly stored: Decision | null;
};

/**
 * The decisions of a sheet in its order, each once: what lines say of one is put together, what the
 * office wrote counts more. A sheet that names none continues the only one there is.
 */
export function decisionsOf(
	told: readonly DecisionFields[],
	stored: readonly Decision[],
	mended: Readonly<Record<string, Partial<DecisionFields>>>
): readonly UnderstoodDecision[] {
	const byKey = Map.groupBy(told, ({ number }) => decisionKey(number));
	return [...byKey].map(([key, lines]) => {
		const read = { ...lines.reduce(together, NO_DECISION), ...mended[key] };
		const number = decisionKey(read.number);
		const [only = null] = stored.length === 1 ? stored : [];
		const known = stored.find((each) => decisionKey(each.number) === number);
		const found = known ?? (number === '' ? only : null);
		const { id: _, ...kept } = found ?? { id: '', ...NO_DECISION };
		return { key, fields: { ...together(read, kept), ...mended[key] }, stored: found };
	});
}

/** Whether importing would change what is stored of a decision. */
export function isDecisionNews({ fields, stored }: UnderstoodDecision): boolean {
	const parts = ['number', 'date', 'issuer', 'signer'] as const;
	return !stored || parts.some((part) => fields[part] !== stored[part]);
}

/** What is known of a decision, and of the rest what else is. */
function together(one: DecisionFields, other: DecisionFields): DecisionFields {
	return {
		number: one.number || other.number,
		date: one.date || other.date,
		issuer: one.issuer || other.issuer,
		signer: one.signer || other.signer
	};
}
