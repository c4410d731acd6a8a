import * as v from 'valibot';
import { CUE_SCENES, ITEM_KINDS, VARIANTS } from '#lib/agenda/agenda.ts';
import { PRESENCES } from '#lib/people/person.ts';
import { isDate } from '#lib/time/zone.ts';
import { LIMITS } from '#lib/text/limits.ts';
import {
	areDistinct,
	factName,
	id,
	line,
	minutes,
	prose,
	requestId,
	someProse,
	words
} from './text.ts';

/** A day of the calendar, yyyy-mm-dd. */
export const date = v.pipe(v.string(), v.check(isDate));

/** A time of day, HH:MM. */
export const time = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/));

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
		secretaryId: v.nullable(id)
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
	id,
	title: words(LIMITS.title),
	scene: v.picklist(CUE_SCENES),
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
	v.object({ id: requestId, change: v.picklist(['lock', 'unlock']) })
]);

const person = v.object({
	category: id,
	honorific: line(LIMITS.short),
	name: words(LIMITS.name),
	position: line(LIMITS.title),
	unit: line(LIMITS.title),
	phone: line(LIMITS.short),
	presence: v.picklist(PRESENCES),
	substituteId: v.nullable(id)
});

/** A change to the list of people with the caller's id, as it arrives. */
export const rosterInput = v.variant('change', [
	v.object({ id: requestId, change: v.literal('add-person'), person }),
	v.object({ id: requestId, change: v.literal('person'), person: id, fields: v.partial(person) }),
	v.object({ id: requestId, change: v.literal('remove-person'), person: id })
]);
