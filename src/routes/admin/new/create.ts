import { findPlan } from '#lib/plan/catalogue.ts';
import { convene, type Choice } from '#lib/plan/convene.ts';
import { isRefusal, refuse, type Refusal } from '#lib/refusal.ts';
import * as conferences from '#lib/server/database/conferences.ts';
import { storageFailed } from '#lib/server/database/fault.ts';
import type { Database } from '#lib/server/database/open.ts';
import { newId } from '#lib/server/new-id.ts';
import type { Instant } from '#lib/time/instant.ts';
import { freeSlug } from './slug.ts';

/** Makes and stores the conference asked for, under an address of its own. */
export async function create(
	db: Database,
	{ planId, ...choice }: Choice & { readonly planId: string },
	now: Instant
): Promise<string | Refusal> {
	const plan = findPlan(planId);
	const unit = plan?.units.find((each) => each.id === choice.unitId);
	if (!plan || !unit) return refuse('unknown-unit');
	return db
		.transaction()
		.execute(async (trx) => {
			const taken = new Set((await conferences.list(trx)).map((each) => each.slug));
			const slug = freeSlug(unit.area, choice.date, taken);
			const conference = convene(plan, choice, { id: newId(), slug, now });
			if (isRefusal(conference)) return conference;
			await conferences.insert(trx, conference, { now, revision: now });
			return slug;
		})
		.catch(storageFailed);
}
