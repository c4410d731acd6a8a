import type { PersonFields } from '#lib/people/person.ts';
import { LIMITS } from '#lib/text/limits.ts';

/** What a sheet can tell of a person, in the order it is shown. */
export const FIELDS = [
	'honorific',
	'name',
	'position',
	'unit',
	'category',
	'phone',
	'seat',
	'reply',
	'absence',
	'born',
	'note'
] as const satisfies readonly (keyof PersonFields)[];
export type Field = (typeof FIELDS)[number];

/** What was understood of a person; what the sheet does not say is not there. */
export type Fields = Partial<Pick<PersonFields, Field>>;

/** The longest text a field takes, in characters. */
export const FIELD_LIMITS = {
	honorific: LIMITS.short,
	name: LIMITS.name,
	position: LIMITS.title,
	unit: LIMITS.title,
	phone: LIMITS.short,
	seat: LIMITS.short,
	absence: LIMITS.title,
	note: LIMITS.message
} as const;
