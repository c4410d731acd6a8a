import * as v from 'valibot';
import { BLANK_PERSON, INTRODUCTIONS, REPLIES } from '#lib/people/person.ts';
import { LIMITS } from '#lib/text/limits.ts';
import { id, line, prose, words } from './text.ts';

/** Part of a date as it is known of a person: a year, a month or a day; may be unknown. */
const since = v.pipe(v.string(), v.regex(/^(\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?)?$/));
const year = v.pipe(v.string(), v.regex(/^(\d{4})?$/));

const fields = {
	category: id,
	honorific: line(LIMITS.short),
	name: words(LIMITS.name),
	position: line(LIMITS.title),
	unit: line(LIMITS.title),
	phone: line(LIMITS.short),
	seat: line(LIMITS.short),
	note: prose(LIMITS.message),
	introduction: v.picklist(INTRODUCTIONS),
	votes: v.nullable(v.boolean()),
	bloc: v.union([v.literal(''), id]),
	rank: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(999))),
	since,
	born: year,
	invited: v.boolean(),
	reply: v.picklist(REPLIES),
	absence: line(LIMITS.title),
	substituteId: v.nullable(id)
};

/** What is typed of someone; only a name and a category are needed. */
export const personFields = v.object({
	...fields,
	honorific: v.optional(fields.honorific, ''),
	position: v.optional(fields.position, ''),
	unit: v.optional(fields.unit, ''),
	phone: v.optional(fields.phone, ''),
	seat: v.optional(fields.seat, ''),
	note: v.optional(fields.note, ''),
	introduction: v.optional(fields.introduction, 'as-category'),
	votes: v.optional(fields.votes, null),
	bloc: v.optional(fields.bloc, ''),
	rank: v.optional(fields.rank, null),
	since: v.optional(fields.since, ''),
	born: v.optional(fields.born, ''),
	invited: v.optional(fields.invited, false),
	reply: v.optional(fields.reply, 'waiting'),
	absence: v.optional(fields.absence, ''),
	substituteId: v.optional(fields.substituteId, null)
});

/**
 * What a desk writes down of someone on no list: what it sees and hears at the door. The MC greets
 * them with the others; by name only whom the office has looked at.
 */
export const guestFields = v.pipe(
	v.pick(personFields, ['category', 'honorific', 'name', 'position', 'unit']),
	v.transform((guest) => ({ ...BLANK_PERSON, ...guest, introduction: 'together' as const }))
);

/** Some fields of someone, to be changed. */
export const someFields = v.partial(v.object(fields));
