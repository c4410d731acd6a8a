import { cleanLine } from '#lib/text/clean.ts';
import { fold } from '#lib/text/fold.ts';
import { splitHonorific } from './honorific.ts';
import { isPost, isUnit, splitPost } from './post-cell.ts';
import { isUnmarked } from './spelling.ts';
import { beginsWithSurname } from './surname.ts';

/** Why a name may have been misunderstood. */
export type NameDoubt =
	'name-odd' | 'name-short' | 'name-particle' | 'honorific-unsure' | 'rest-unclear';

/** A person as one cell tells of them. */
export type NameCell = {
	readonly honorific: string;
	readonly name: string;
	readonly position: string;
	readonly unit: string;
	readonly doubts: readonly NameDoubt[];
};

const NUMBERED = /^(?:\d{1,3}\s*[.)]|[-+•*])\s*/;
/** After a name: a dash with a space on one side at least, a comma, a bracket, a line break. */
const AFTER_NAME = /\s+[-–—]\s*|[-–—]\s+|\s*[,;:(\n]\s*/;
/** More words than a name has: "Công Tằng Tôn Nữ Thị Ngọc Lan". */
const MOST_WORDS = 7;
const NAME_LETTERS = /^[\p{L}\p{M}\s.'’ʼ-]+$/u;
/** "H'", "Y", "K'": what precedes a name among peoples of the Central Highlands. */
const PARTICLE = /^[HKY](['’ʼ-]|\s)/i;

/**
 * Reads a cell that names a person, and perhaps how they are addressed and what they are.
 * @param isWhole whether a cell is known to be a name and nothing but
 */
export function readName(cell: string, isWhole: (name: string) => boolean): NameCell {
	const line = cleanLine(cell);
	if (isWhole(line)) {
		return { honorific: '', name: cased(line), position: '', unit: '', doubts: [] };
	}
	const text = cell.trim().replace(NUMBERED, '');
	const { honorific, rest } = splitHonorific(text);
	const [written = '', ...more] = rest.split(AFTER_NAME);
	const after = rest.slice(written.length).replace(/^[\s\-–—,;:(]+/, '');
	const told = more.length > 0 ? after.replace(/[)\s;,.]+$/, '') : '';
	const name = trimmed(written);
	const isTold = told === '' || isPost(told) || isUnit(told);
	return {
		honorific,
		name: cased(name),
		...splitPost(told),
		doubts: [
			...doubtsOf(name, honorific),
			...(isCapital(name) && PARTICLE.test(name) ? (['name-particle'] as const) : []),
			...(/^ns\b/i.test(text) && !/^thich\b/.test(fold(name))
				? (['honorific-unsure'] as const)
				: []),
			...(isTold ? [] : (['rest-unclear'] as const))
		]
	};
}

function doubtsOf(name: string, honorific: string): readonly NameDoubt[] {
	const words = name.split(' ');
	if (name === '') return [];
	if (!NAME_LETTERS.test(name) || words.length > MOST_WORDS) return ['name-odd'];
	if (name.includes('.') || (isNoName(name) && !isUnmarked(name))) return ['name-odd'];
	return words.length === 1 && honorific === '' && !PARTICLE.test(name) ? ['name-short'] : [];
}

/** "Đại diện Ban Dân vận" is nobody's name; but Đoàn, a body, is a family name too. */
function isNoName(text: string): boolean {
	return isPost(text) || (isUnit(text) && !beginsWithSurname(text));
}

function trimmed(text: string): string {
	return cleanLine(text).replace(/^[\s.,;:]+|[\s.,;:]+$/g, '');
}

function isCapital(name: string): boolean {
	return /\p{L}{2}/u.test(name) && name === name.toLocaleUpperCase('vi');
}

/** "NGUYỄN VĂN A" → "Nguyễn Văn A", "H'HEN NIÊ" → "H'Hen Niê"; a name in small letters stays. */
function cased(name: string): string {
	if (!isCapital(name)) return name;
	return name
		.toLocaleLowerCase('vi')
		.replace(/(^|[\s'’ʼ-])(\p{L})/gu, (_, before: string, letter: string) =>
			[before, letter.toLocaleUpperCase('vi')].join('')
		);
}
