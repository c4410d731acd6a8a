import type { ConsentWay } from '#lib/privacy/consent.ts';
import type { PersonFields } from './person.ts';

/** One edit of the list of people. */
export type RosterChange =
	| { readonly change: 'add-person'; readonly person: PersonFields }
	| { readonly change: 'person'; readonly person: string; readonly fields: Partial<PersonFields> }
	/** One field set for many at once. */
	| {
			readonly change: 'people';
			readonly people: readonly string[];
			readonly fields: Partial<PersonFields>;
	  }
	/** A confirmed import: who is new, and what of the others changes. */
	| {
			readonly change: 'import';
			readonly added: readonly PersonFields[];
			readonly changed: readonly {
				readonly person: string;
				readonly fields: Partial<PersonFields>;
			}[];
	  }
	| { readonly change: 'remove-person'; readonly person: string }
	/** A person's word on the use of their data: yes, or no. */
	| {
			readonly change: 'consent';
			readonly person: string;
			readonly given: boolean;
			readonly how: ConsentWay;
	  };
