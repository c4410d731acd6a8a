import { DEFAULT_PROTOCOL } from '#lib/protocol/protocol.ts';
import { isRefusal, refuse, type Refusal } from '#lib/refusal.ts';
import type { Instant } from '#lib/time/instant.ts';
import { NO_AWARDS } from '#lib/awards/award.ts';
import { NO_DISCUSSION } from '#lib/discussion/speaker.ts';
import {
	DEFAULT_PRIVACY,
	NO_ISSUE,
	type Conference,
	type Form
} from '#lib/conference/conference.ts';
import { override } from '#lib/conference/override.ts';
import { rulesAgainst } from './findings.ts';
import type { Plan } from './plan.ts';

/** What the one form of a new conference asks. */
export type Choice = {
	readonly unitId: string;
	readonly date: string;
	readonly time: string;
	readonly place: string;
	readonly form: Form;
	/** Why the plan's own words are set aside; required only when they speak against the choice. */
	readonly reason: string;
};

/** A conference made from a plan; what the plan advises against is made only with a reason, kept. */
export function convene(
	plan: Plan,
	choice: Choice,
	{ id, slug, now }: { id: string; slug: string; now: Instant }
): Conference | Refusal {
	const unit = plan.units.find((each) => each.id === choice.unitId);
	if (!unit) return refuse('unknown-unit');
	const rules = rulesAgainst(plan, choice);
	const overrides = override(rules, { standing: [], reason: choice.reason, at: now });
	if (isRefusal(overrides)) return overrides;
	const fillIn = (text: string) => text.replaceAll('{{địa bàn}}', unit.area);
	return {
		id,
		slug,
		planId: plan.id,
		name: fillIn(plan.conferenceName),
		level: unit.level,
		unitId: unit.id,
		area: unit.area,
		convener: unit.convener,
		upperFront: unit.upperFront,
		committee: unit.committee,
		form: choice.form,
		place: choice.place,
		date: choice.date,
		time: choice.time,
		zone: plan.zone,
		chairIds: [],
		secretaryId: null,
		categories: plan.categories,
		documents: plan.documents,
		backdrop: plan.backdrop,
		facts: plan.facts,
		agenda: plan.items,
		awards: NO_AWARDS,
		discussion: NO_DISCUSSION,
		emergencies: plan.emergencies,
		overrides,
		protocol: DEFAULT_PROTOCOL,
		distinctNames: [],
		quorum: 'none',
		selfCheckIn: false,
		privacy: { ...DEFAULT_PRIVACY, since: now },
		letterhead: null,
		invitations: NO_ISSUE,
		lockedAt: null
	};
}
