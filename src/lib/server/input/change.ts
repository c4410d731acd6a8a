import * as v from 'valibot';
import { QUORUMS } from '#lib/attendance/quorum.ts';
import { CUE_SCENES, ITEM_KINDS, VARIANTS } from '#lib/agenda/agenda.ts';
import { MOST_HEAD_LINES } from '#lib/conference/conference.ts';
import { MOST_PEOPLE } from '#lib/people/person.ts';
import type { ConsentWay } from '#lib/privacy/consent.ts';
import { KEEP_DAYS } from '#lib/privacy/retention.ts';
import { LIMITS } from '#lib/text/limits.ts';
import { REPEATS } from '#lib/turns/turn.ts';
import { awardsChanges } from './awards.ts';
import { date, time } from './calendar.ts';
import { discussionChanges } from './discussion.ts';
import { personFields, someFields } from './person.ts';
import { table } from './protocol.ts';
import {
	areDistinct,
	cueId,
	factName,
	id,
	line,
	minutes,
	prose,
	requestId,
	someProse,
	words
} from './text.ts';

const details = v.partial(
	v.object({
		name: words(LIMITS.title),
		form: v.picklist(['in-person', 'written']),
		place: words(LIMITS.title),
		date,
		time,
		chairIds: v.pipe(
			v.array(id),
			v.maxLength(12),
			v.check((ids) => areDistinct(ids))
		),
		secretaryId: v.nullable(id),
		quorum: v.picklist(QUORUMS),
		selfCheckIn: v.boolean()
	})
);

const itemFields = v.partial(
	v.object({
		title: words(LIMITS.title),
		kind: v.picklist(ITEM_KINDS),
		numbered: v.boolean(),
		minutes,
		minMinutes: minutes,
		flexible: v.boolean(),
		enabled: v.boolean(),
		performerLabel: line(LIMITS.name),
		performerId: v.nullable(id),
		standInId: v.nullable(id)
	})
);

const cue = v.object({
	id: cueId,
	title: words(LIMITS.title),
	scene: v.picklist(CUE_SCENES),
	each: v.optional(v.nullable(v.picklist(REPEATS)), null),
	lines: v.pipe(
		v.array(
			v.object({
				id,
				kind: v.picklist(['spoken', 'direction']),
				voice: v.picklist(['mc', 'chair']),
				when: v.picklist(['always', ...VARIANTS]),
				text: someProse(LIMITS.line)
			})
		),
		v.maxLength(60),
		v.check((lines) => areDistinct(lines.map((each) => each.id)))
	)
});

const headLines = v.pipe(v.array(words(LIMITS.name)), v.maxLength(MOST_HEAD_LINES));

const keepDays = v.pipe(
	v.number(),
	v.integer(),
	v.minValue(KEEP_DAYS.least),
	v.maxValue(KEEP_DAYS.most)
);

/** A set-up change with the caller's id, as it arrives. */
export const changeInput = v.variant('change', [
	v.object({
		id: requestId,
		change: v.literal('details'),
		fields: details,
		reason: v.optional(prose(LIMITS.message))
	}),
	v.object({
		id: requestId,
		change: v.literal('fact'),
		name: factName,
		value: line(LIMITS.title)
	}),
	v.object({
		id: requestId,
		change: v.literal('privacy'),
		fields: v.partial(v.object({ keepDays, contact: line(LIMITS.title) }))
	}),
	v.object({
		id: requestId,
		change: v.literal('letterhead'),
		letterhead: v.nullable(
			v.object({
				issuer: v.pipe(headLines, v.minLength(1)),
				signature: headLines,
				signer: line(LIMITS.name)
			})
		)
	}),
	v.object({
		id: requestId,
		change: v.literal('invitations'),
		issue: v.object({ number: line(LIMITS.short), date: v.union([v.literal(''), date]) })
	}),
	v.object({ id: requestId, change: v.literal('document'), document: id, ready: v.boolean() }),
	v.object({ id: requestId, change: v.literal('item'), item: id, fields: itemFields }),
	v.object({
		id: requestId,
		change: v.literal('add-item'),
		title: words(LIMITS.title),
		before: v.nullable(id)
	}),
	v.object({ id: requestId, change: v.literal('remove-item'), item: id }),
	v.object({ id: requestId, change: v.literal('move-item'), item: id, before: v.nullable(id) }),
	v.object({ id: requestId, change: v.literal('cue'), item: id, cue }),
	v.object({ id: requestId, change: v.literal('remove-cue'), item: id, cue: id }),
	v.object({
		id: requestId,
		change: v.literal('move-cue'),
		item: id,
		cue: id,
		before: v.nullable(id)
	}),
	v.object({
		id: requestId,
		change: v.literal('emergency'),
		emergency: v.object({
			id,
			title: words(LIMITS.title),
			text: someProse(LIMITS.line)
		})
	}),
	v.object({ id: requestId, change: v.literal('remove-emergency'), emergency: id }),
	v.object({ id: requestId, change: v.literal('protocol'), table }),
	v.object({
		id: requestId,
		change: v.literal('pin'),
		person: id,
		before: v.nullable(id),
		reason: line(LIMITS.title)
	}),
	v.object({ id: requestId, change: v.literal('unpin'), person: id }),
	v.object({
		id: requestId,
		change: v.literal('distinct-names'),
		names: v.tuple([words(LIMITS.name), words(LIMITS.name)]),
		distinct: v.boolean()
	}),
	...awardsChanges,
	...discussionChanges,
	v.object({ id: requestId, change: v.picklist(['lock', 'unlock']) })
]);

/** A change to the list of people with the caller's id, as it arrives; an import has a way of its own. */
export const rosterInput = v.variant('change', [
	v.object({ id: requestId, change: v.literal('add-person'), person: personFields }),
	v.object({ id: requestId, change: v.literal('person'), person: id, fields: someFields }),
	v.object({
		id: requestId,
		change: v.literal('people'),
		people: v.pipe(v.array(id), v.minLength(1), v.maxLength(MOST_PEOPLE)),
		fields: someFields
	}),
	v.object({ id: requestId, change: v.literal('remove-person'), person: id }),
	v.object({
		id: requestId,
		change: v.literal('consent'),
		person: id,
		given: v.boolean(),
		// What a person says on their own page comes from that page alone.
		how: v.picklist(['desk', 'paper'] satisfies readonly ConsentWay[])
	})
]);
