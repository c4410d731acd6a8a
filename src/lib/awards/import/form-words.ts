import { splitHonorific } from '#lib/roster/honorific.ts';
import { isUnit } from '#lib/roster/post-cell.ts';
import { beginsWithSurname } from '#lib/roster/surname.ts';
import { fold } from '#lib/text/fold.ts';
import type { AwardForm } from '../award.ts';

const WORDS: readonly (readonly [AwardForm, RegExp])[] = [
	['household', /\b(ho gia dinh|gia dinh|cac ho)\b/],
	['collective', /\b(tap the|don vi|co quan|to chuc|collectives?)\b/],
	['individual', /\b(ca nhan|individuals?)\b/]
];
/** More words than a title that only says who is honoured. */
const LONGEST_TITLE = 5;

/** The one form that a title speaks of: "DANH SÁCH TẬP THỂ …"; null for none or for several. */
export function formIn(title: string): AwardForm | null {
	const plain = fold(title);
	const found = WORDS.filter(([, words]) => words.test(plain)).map(([form]) => form);
	return found.length === 1 ? (found[0] ?? null) : null;
}

/** The form that a cell says and nothing else: "Tập thể", "2. Cá nhân:", "Hộ". */
export function formTitle(cell: string): AwardForm | null {
	const plain = fold(cell).replace(/^(\d{1,2}|[ivxl]+|[a-h])\s*[.)\-–]\s*/, '');
	if (/^ho$/.test(plain)) return 'household';
	const begins = /^(tap the|ca nhan|ho gia dinh|gia dinh|don vi|cac (tap the|ca nhan|ho)\b)/;
	return begins.test(plain) && plain.split(' ').length <= LONGEST_TITLE ? formIn(plain) : null;
}

/** What a name itself looks like; null when it could be either. */
export function formOfName(name: string): AwardForm | null {
	if (/^(hộ|gia đình)\s/iu.test(name)) return 'household';
	const { honorific, rest } = splitHonorific(name);
	if (honorific !== '') return 'individual';
	const [isBody, isPerson] = [isUnit(rest) || /^tập thể\s/iu.test(rest), beginsWithSurname(rest)];
	if (isBody === isPerson) return null;
	return isBody ? 'collective' : 'individual';
}
