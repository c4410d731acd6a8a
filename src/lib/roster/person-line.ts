import { cleanLine } from '#lib/text/clean.ts';
import { fold } from '#lib/text/fold.ts';
import type { Doubt } from './doubt.ts';
import { FIELD_LIMITS, type Field, type Fields } from './fields.ts';
import type { Meaning } from './heading.ts';
import { readHonorific } from './honorific.ts';
import { cellOf, type PersonLine } from './lines.ts';
import { readName } from './name-cell.ts';
import { readPhone } from './phone.ts';
import { splitPost } from './post-cell.ts';
import { readReply } from './reply-cell.ts';
import { beginsWithSurname } from './surname.ts';

/** What one line tells of a person, its category aside, and what of it is doubtful. */
export type Told = {
	readonly fields: Fields;
	readonly doubts: readonly Doubt[];
	/** How the cell of the name addresses them: a habit of speech, so it never replaces what is stored. */
	readonly address: string;
};

/**
 * Reads the line of a person.
 * @param isKnown whether somebody is stored under a name: then a cell that is just that is not taken apart
 */
export function readPerson(
	{ cells }: Pick<PersonLine, 'cells'>,
	meanings: readonly Meaning[],
	isKnown: (name: string) => boolean
): Told {
	const cell = (meaning: Meaning) => cellOf(cells, meanings, meaning);
	const honorific = readHonorific(cleanLine(cell('honorific')));
	const called = `${cell('name')} ${cell('given-name')}`.trim();
	const named = readName(called, (name) => isKnown(name) || isWhole(name, honorific));
	const post = splitPost(cell('post'));
	const position = cleanLine(cell('position')) || post.position;
	const unit = cleanLine(cell('unit')) || post.unit;
	const phone = readPhone(cell('phone'));
	const reply = readReply(cell('reply'));
	const answer = cleanLine(cell('reply'));
	const born = /\b(19|20)\d{2}\b/.exec(cell('born'))?.[0] ?? '';
	const fields: Fields = withoutEmpty({
		honorific,
		name: named.name,
		position: position || named.position,
		unit: unit || named.unit,
		phone: phone.phone,
		seat: cleanLine(cell('seat')),
		reply: answer === '' ? undefined : (reply ?? undefined),
		absence: cleanLine(cell('absence')) || (reply === 'absent' ? reasonIn(answer) : ''),
		born,
		note: cell('note')
	});
	const doubts: Doubt[] = named.doubts.map((code) => ({ code, field: DOUBTED[code] ?? 'name' }));
	if (position !== '' && named.position !== '' && fold(position) !== fold(named.position)) {
		doubts.push({ code: 'rest-unclear', field: 'name' });
	}
	if (phone.doubt) doubts.push({ code: phone.doubt, field: 'phone' });
	if (answer !== '' && reply === null) doubts.push({ code: 'reply-odd', field: 'reply' });
	if (cell('born') !== '' && born === '') doubts.push({ code: 'born-odd', field: 'born' });
	return { fields, doubts, address: named.honorific };
}

/** The fields that must be shorter, or must be there. */
export function flawsOf(fields: Fields): readonly Doubt[] {
	const long = (Object.keys(FIELD_LIMITS) as (keyof typeof FIELD_LIMITS)[]).filter(
		(field) => (fields[field] ?? '').length > FIELD_LIMITS[field]
	);
	const flaws: readonly Doubt[] = long.map((field) => ({ code: 'too-long', field }));
	const isNamed = /[\p{L}\p{N}]/u.test(fields.name ?? '');
	return isNamed ? flaws : [{ code: 'name-missing', field: 'name' }, ...flaws];
}

const DOUBTED: Readonly<Record<string, Field>> = {
	'honorific-unsure': 'honorific',
	'rest-unclear': 'position'
};

/** "Ông Ích Khiêm": where the form of address stands in a column of its own, Ông is a family name. */
function isWhole(name: string, honorific: string): boolean {
	if (honorific === '') return false;
	const [first = '', second = ''] = name.split(' ');
	return fold(first) === 'ong' && !beginsWithSurname(second);
}

/** "Vắng do đi công tác" says more than that somebody stays away. */
function reasonIn(answer: string): string {
	return answer.split(' ').length > 3 ? answer : '';
}

function withoutEmpty(fields: { readonly [F in keyof Fields]: Fields[F] | undefined }): Fields {
	return Object.fromEntries(
		Object.entries(fields).filter(([, value]) => value !== '' && value !== undefined)
	);
}
