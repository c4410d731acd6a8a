import { BLANK_PERSON, type Person, type PersonFields } from '#lib/people/person.ts';

/** What a form about a person is typed into. */
export type PersonDraft = { -readonly [field in keyof PersonFields]: PersonFields[field] };

/** What is known of a person, for their form. */
export function personFields(person: Person): PersonDraft {
	const names = Object.keys(BLANK_PERSON) as (keyof PersonFields)[];
	return Object.fromEntries(names.map((name) => [name, person[name]])) as PersonDraft;
}

/** How nearly everyone is addressed: one touch each. */
export const USUAL_HONORIFICS = ['Ông', 'Bà', 'Đồng chí'] as const;

/** The forms of address to choose from; any other may be typed. */
export const HONORIFICS = [
	...USUAL_HONORIFICS,
	'Hòa thượng',
	'Thượng tọa',
	'Đại đức',
	'Ni sư',
	'Linh mục',
	'Mục sư'
] as const;
