import { fullTitle } from '#lib/people/person.ts';
import { readHonorific } from '#lib/roster/honorific.ts';
import { readName, type NameDoubt } from '#lib/roster/name-cell.ts';
import { cleanLine } from '#lib/text/clean.ts';
import { LIMITS } from '#lib/text/limits.ts';
import { toBeQuoted } from '#lib/text/quotes.ts';
import { SPEAKER_MINUTES, type Speaker } from '../speaker.ts';
import type { Meaning } from './columns.ts';

/** What a sheet tells of a paper, in the order it is shown. */
export const FIELDS = ['honorific', 'name', 'unit', 'topic', 'minutes'] as const;
export type Field = (typeof FIELDS)[number];

/** What was understood of a paper; what the sheet does not say is '' or null. */
export type Fields = Pick<Speaker, 'honorific' | 'name' | 'unit' | 'topic'> & {
	readonly minutes: number | null;
};

/** Why a line wants a second look. Words for the codes are added at the edge. */
export type DoubtCode =
	| NameDoubt
	| 'name-missing'
	| 'honorific-missing'
	| 'topic-missing'
	| 'minutes-odd'
	| 'too-long'
	| 'marks-differ'
	| 'namesake'
	| 'several-match'
	| 'repeated';

/** A doubt, the field to be looked at, and what its sentence needs: a name, or the row of another. */
export type Doubt = {
	readonly code: DoubtCode;
	readonly field: Field;
	readonly name?: string;
	readonly row?: number;
};

/** What one line tells, and what of it is doubtful. */
export type Told = { readonly fields: Fields; readonly doubts: readonly Doubt[] };

/** The longest text a field takes, in characters. */
export const FIELD_LIMITS = {
	honorific: LIMITS.short,
	name: LIMITS.name,
	unit: LIMITS.title,
	topic: LIMITS.title
} as const;

/** "7", "07 phút", "7'", "10p". */
const MINUTES = /^0*(\d{1,3})\s*(?:phút|phut|ph|p|min|minutes|['’′])?\.?$/i;
const DOUBTED: Partial<Record<NameDoubt, Field>> = {
	'honorific-unsure': 'honorific',
	'rest-unclear': 'unit'
};

/**
 * Reads the line of a paper.
 * @param isKnown whether somebody is stored under a name: then a cell that is just that is not taken apart
 */
export function readPaper(
	cells: readonly string[],
	meanings: readonly Meaning[],
	isKnown: (name: string) => boolean
): Told {
	const cell = (meaning: Meaning) => cleanLine(cells[meanings.indexOf(meaning)] ?? '');
	const named = readName(cell('speaker'), isKnown);
	const position = cell('position') || named.position;
	const length = cell('minutes');
	const minutes = readMinutes(length);
	const doubts: Doubt[] = named.doubts.map((code) => ({ code, field: DOUBTED[code] ?? 'name' }));
	if (length !== '' && minutes === null) doubts.push({ code: 'minutes-odd', field: 'minutes' });
	return {
		fields: {
			honorific: readHonorific(cell('honorific')) || named.honorific,
			name: named.name,
			unit: fullTitle({ position, unit: cell('unit') || named.unit }),
			topic: toBeQuoted(cell('topic')),
			minutes
		},
		doubts
	};
}

/** Whole minutes a cell tells; null when it is empty or tells something else. */
export function readMinutes(cell: string): number | null {
	const count = Number(MINUTES.exec(cell)?.[1] ?? Number.NaN);
	return count >= SPEAKER_MINUTES.least && count <= SPEAKER_MINUTES.most ? count : null;
}

/** What is missing or too long. */
export function flawsOf(fields: Fields): readonly Doubt[] {
	const flaws: Doubt[] = [];
	if (!/[\p{L}\p{N}]/u.test(fields.name)) flaws.push({ code: 'name-missing', field: 'name' });
	if (fields.topic === '') flaws.push({ code: 'topic-missing', field: 'topic' });
	for (const field of Object.keys(FIELD_LIMITS) as (keyof typeof FIELD_LIMITS)[]) {
		if (fields[field].length > FIELD_LIMITS[field]) flaws.push({ code: 'too-long', field });
	}
	return flaws;
}

/** Whether a doubt is settled only by mending the field, not by saying yes. */
export function isBarring({ code }: Doubt): boolean {
	return code === 'name-missing' || code === 'too-long';
}
