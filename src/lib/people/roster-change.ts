import type { Person } from './person.ts';

/** One edit of the list of people. */
export type RosterChange =
	| { readonly change: 'add-person'; readonly person: Omit<Person, 'id'> }
	| {
			readonly change: 'person';
			readonly person: string;
			readonly fields: Partial<Omit<Person, 'id'>>;
	  }
	| { readonly change: 'remove-person'; readonly person: string };
