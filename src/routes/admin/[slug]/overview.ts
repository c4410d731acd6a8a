import type { Conference } from '#lib/conference/conference.ts';
import type { People } from '#lib/people/person.ts';
import { windowOf } from '#lib/plan/findings.ts';
import type { Plan } from '#lib/plan/plan.ts';

/** What the plan said and why it was set aside all the same. */
export type SetAside = {
	readonly rule: string;
	readonly reason: string;
	readonly at: number;
	readonly source: string | null;
};

/** How many are invited in each category, in the plan's words. */
export type CategoryCount = {
	readonly id: string;
	readonly title: string;
	readonly count: number;
};

/** The parts of the overview that only count and look up. */
export function overview(conference: Conference, people: People, plan: Plan | undefined) {
	const everyone = [...people.values()];
	return {
		categories: conference.categories.map(({ id, title }): CategoryCount => ({
			id,
			title,
			count: everyone.filter((person) => person.category === id).length
		})),
		overrides: conference.overrides.map((override): SetAside => ({
			...override,
			source: sourceOf(override.rule, conference, plan)
		}))
	};
}

function sourceOf(rule: string, { unitId }: Conference, plan: Plan | undefined): string | null {
	const unit = plan?.units.find((each) => each.id === unitId);
	if (!plan || !unit) return null;
	return rule === 'exempt-unit' ? unit.exemption : (windowOf(plan, unit)?.source ?? null);
}
