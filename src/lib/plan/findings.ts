import type { Plan, Unit, Window } from './plan.ts';

/** Something the plan says against a choice. It warns; the office may override it with a reason. */
export type Finding =
	| { readonly code: 'exempt-unit'; readonly area: string; readonly source: string }
	| {
			readonly code: 'outside-window';
			readonly from: string;
			readonly to: string;
			readonly source: string;
	  };

/** What the plan has to say about holding a unit's conference on a day (plan II.1). */
export function findings(plan: Plan, unit: Unit, date: string): readonly Finding[] {
	const found: Finding[] = [];
	if (unit.exemption !== null) {
		found.push({ code: 'exempt-unit', area: unit.area, source: unit.exemption });
	}
	const window = windowOf(plan, unit);
	if (window && (date < window.from || date > window.to)) {
		const { from, to, source } = window;
		found.push({ code: 'outside-window', from, to, source });
	}
	return found;
}

/** The codes of what the plan has to say, as rules that may be overridden. */
export function rulesAgainst(
	plan: Plan | undefined,
	{ unitId, date }: { unitId: string; date: string }
): readonly Finding['code'][] {
	const unit = plan?.units.find((each) => each.id === unitId);
	return plan && unit ? findings(plan, unit, date).map(({ code }) => code) : [];
}

/** The days on which a unit may hold its conference. */
export function windowOf(plan: Plan, unit: Unit): Window | null {
	return plan.windows.find((window) => window.level === unit.level) ?? null;
}
