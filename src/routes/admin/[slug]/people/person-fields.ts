import type { Person } from '#lib/people/person.ts';

/** What can be typed about a person. */
export type PersonFields = { -readonly [field in keyof Omit<Person, 'id'>]: Person[field] };

/** What is known of a person, for their form. */
export function personFields(person: Person): PersonFields {
	return {
		category: person.category,
		honorific: person.honorific,
		name: person.name,
		position: person.position,
		unit: person.unit,
		phone: person.phone,
		presence: person.presence,
		substituteId: person.substituteId
	};
}

/** An empty form. */
export const NOBODY: PersonFields = {
	category: '',
	honorific: '',
	name: '',
	position: '',
	unit: '',
	phone: '',
	presence: 'expected',
	substituteId: null
};

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
