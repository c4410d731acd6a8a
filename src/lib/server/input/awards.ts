import * as v from 'valibot';
import {
	AWARD_FORMS,
	BATCH_CODE,
	MOST_AWARDS,
	MOST_DECISIONS,
	MOST_KINDS,
	STAGE_SIZE
} from '#lib/awards/award.ts';
import { LIMITS } from '#lib/text/limits.ts';
import { date } from './calendar.ts';
import { areDistinct, id, line, requestId, words } from './text.ts';

const award = v.object({
	id,
	decision: id,
	place: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(9999)),
	form: v.picklist(AWARD_FORMS),
	honorific: line(LIMITS.short),
	name: words(LIMITS.title),
	title: line(LIMITS.title),
	kind: words(LIMITS.title),
	merit: line(LIMITS.message),
	prize: line(LIMITS.short),
	personId: v.nullable(id)
});

const decision = v.object({
	id,
	number: line(LIMITS.name),
	date: v.union([v.literal(''), date]),
	issuer: line(LIMITS.title),
	signer: line(LIMITS.title)
});

const distinct = <T extends { readonly id: string }>(list: readonly T[]) =>
	areDistinct(list.map((each) => each.id));

const kind = v.object({ name: words(LIMITS.title), from: v.picklist(['above', 'here']) });

const batch = v.object({
	code: v.pipe(v.string(), v.regex(BATCH_CODE)),
	awards: v.pipe(v.array(id), v.minLength(1), v.maxLength(MOST_AWARDS)),
	presenterId: v.nullable(id),
	spareId: v.nullable(id)
});

/** Changes of the awards with the caller's id, as they arrive. */
export const awardsChanges = [
	v.object({
		id: requestId,
		change: v.literal('awards'),
		decisions: v.pipe(v.array(decision), v.maxLength(MOST_DECISIONS), v.check(distinct)),
		set: v.pipe(v.array(award), v.maxLength(MOST_AWARDS), v.check(distinct)),
		removed: v.pipe(v.array(id), v.maxLength(MOST_AWARDS))
	}),
	v.object({
		id: requestId,
		change: v.literal('award-table'),
		kinds: v.pipe(v.array(kind), v.minLength(1), v.maxLength(MOST_KINDS)),
		stageSize: v.pipe(
			v.number(),
			v.integer(),
			v.minValue(STAGE_SIZE.least),
			v.maxValue(STAGE_SIZE.most)
		)
	}),
	v.object({
		id: requestId,
		change: v.literal('batches'),
		batches: v.nullable(v.pipe(v.array(batch), v.maxLength(MOST_AWARDS)))
	})
] as const;
