import type { Person } from '#lib/people/person.ts';
import { isBarring, type Doubt } from './doubt.ts';
import { FIELDS, type Field, type Fields } from './fields.ts';
import { readHonorific } from './honorific.ts';
import { isSameName, type Match } from './match.ts';
import { flawsOf, type Told } from './person-line.ts';
import { readPhone } from './phone.ts';
import type { Decision } from './reading.ts';
import { isNews } from './spelling.ts';
import type { Title } from './titles.ts';

/** What importing a line comes to. */
export const OUTCOMES = ['new', 'changed', 'same', 'doubtful', 'left-out'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** What a line comes to, and why. */
export type Verdict = {
	readonly fields: Fields;
	/** Who it is taken for; null for someone new. */
	readonly person: Person | null;
	/** What of the person would change. */
	readonly changes: Fields;
	readonly outcome: Outcome;
	readonly doubts: readonly Doubt[];
};

/** What a line says once the office has mended it, and what of it is still doubtful. */
export function amend(told: Told, mended: Fields, { title, category }: Title): Told {
	const fields = { ...told.fields, ...(category ? { category } : {}), ...mended };
	const doubts = told.doubts.filter(({ field }) => !(field in mended));
	const code = title === '' ? 'category-missing' : 'category-unknown';
	const homeless: readonly Doubt[] = fields.category ? [] : [{ code, field: 'category' }];
	return { ...told, fields, doubts: [...doubts, ...flawsOf(fields), ...homeless] };
}

/** Settles what becomes of a line. */
export function judge(told: Told, { person, doubt }: Match, { include }: Decision): Verdict {
	const fields = addressed(told, person);
	const changes = person ? changesOf(fields, person) : {};
	const isSame = person !== null && Object.keys(changes).length === 0;
	const ofMatch: readonly Doubt[] =
		doubt && person && !isSame ? [{ code: doubt, field: 'name', name: person.name }] : [];
	const doubts = [...told.doubts.filter((each) => isToAsk(each, person, changes)), ...ofMatch];
	const verdict = { fields, person, changes, doubts };
	if (include === false) return { ...verdict, outcome: 'left-out' };
	if (doubts.some(isBarring) || (doubts.length > 0 && !include)) {
		return { ...verdict, outcome: 'doubtful' };
	}
	if (isSame) return { ...verdict, outcome: 'same' };
	return { ...verdict, outcome: person ? 'changed' : 'new' };
}

function addressed({ fields, address }: Told, person: Person | null): Fields {
	const isOpen = fields.honorific === undefined && address !== '';
	return isOpen && !person?.honorific ? { ...fields, honorific: address } : fields;
}

/** Of somebody on the list only what would change is asked about, and what could not be read. */
function isToAsk({ code, field }: Doubt, person: Person | null, changes: Fields): boolean {
	return !person || field in changes || code === 'reply-odd' || code === 'born-odd';
}

/** What of a person a line would change: only what it says, and says otherwise. */
function changesOf(fields: Fields, person: Person): Fields {
	const changed = FIELDS.filter((field) => {
		const told = fields[field] ?? '';
		switch (field) {
			case 'name':
				return !isSameName(told, person.name) && isNews(told, person.name);
			case 'phone':
				return isNews(told, readPhone(person.phone).phone);
			case 'honorific':
				return isNews(told, readHonorific(person.honorific));
			default:
				return isNews(told, person[field]);
		}
	});
	return Object.fromEntries(changed.map((field: Field) => [field, fields[field]]));
}
