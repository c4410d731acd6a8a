import { refuse, type Refusal } from '#lib/refusal.ts';
import type { Instant } from '#lib/time/instant.ts';

/** Someone overrode what the plan says; kept for the record. */
export type Override = { readonly rule: string; readonly reason: string; readonly at: Instant };

/** What is already overridden, and why anything more should be, if a reason was given. */
type Grounds = {
	readonly standing: readonly Override[];
	readonly reason: string;
	readonly at: Instant;
};

/**
 * The overrides of the rules a choice goes against. One that stands already is kept as it was; a
 * new one needs a reason; one no longer needed falls away.
 */
export function override(
	rules: readonly string[],
	{ standing, reason, at }: Grounds
): readonly Override[] | Refusal {
	const overrides = rules.map(
		(rule) => standing.find((each) => each.rule === rule) ?? { rule, reason, at }
	);
	return overrides.some((each) => each.reason === '') ? refuse('reason-needed') : overrides;
}
