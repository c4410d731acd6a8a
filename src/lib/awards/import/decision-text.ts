import { cleanLine } from '#lib/text/clean.ts';
import { fold } from '#lib/text/fold.ts';
import type { Decision } from '../award.ts';

/** What is read of a decision; '' for what is not said. */
export type DecisionFields = Omit<Decision, 'id'>;

export const NO_DECISION: DecisionFields = { number: '', date: '', issuer: '', signer: '' };

/** "15/QĐ-MTTQ-BTT", "1234 /QĐ - UBND": a number and the letters of who issued it. */
const NUMBER = /\b(\d{1,6}[a-z]?)\s*\/\s*((?:\d{4}\s*\/\s*)?qd(?:\s*[-–]\s*[a-z\d]+)*)/;
/** "Quyết định số 15 ngày …": a number without its letters. */
const BARE_NUMBER = /\b(?:quyet dinh|qd) (?:khen thuong )?(?:so)?\s*:?\s*(\d{1,6})\b/;
const DATE =
	/\b(\d{1,2})\s*(?:thang|\/|-|\.)\s*(\d{1,2})\s*(?:,?\s*nam\s*|\/|-|\.)\s*((?:19|20)\d{2})\b/;
/** What follows the issuer in a title. */
const AFTER_ISSUER = /\s*(?:\)|;|,?\s+(?:ve viec|v\/v|tang|khen|do (?:ong|ba))\b).*$/;

/** Reads what a title or a cell says of a decision; null when it tells of none. */
export function readDecision(text: string): DecisionFields | null {
	const line = cleanLine(text);
	const plain = fold(line);
	// Marks take no place of their own in text that has been made whole, so places agree.
	const number = NUMBER.exec(plain) ?? BARE_NUMBER.exec(plain);
	const isNamed = /\bquyet dinh\b|\bqd\b/.test(plain);
	if (!number || !isNamed) return null;
	const written = number[2] === undefined ? (number[1] ?? '') : slice(line, number);
	const from = number.index + number[0].length;
	return {
		number: written.replace(/\s+/g, ''),
		date: readDate(plain.slice(from)),
		issuer: issuerIn(line, plain, from),
		signer: ''
	};
}

/** The day a text names, as yyyy-mm-dd; '' for none, or for one no calendar has. */
export function readDate(text: string): string {
	const [, day = '', month = '', year = ''] = DATE.exec(fold(text)) ?? [];
	if (year === '') return '';
	const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
	const isReal = new Date(`${date}T00:00:00Z`).toJSON()?.startsWith(date) ?? false;
	return isReal ? date : '';
}

/** The number of a decision without marks, case and spaces: what tells it from another. */
export function decisionKey(number: string): string {
	return fold(number).replace(/[\s–]/g, (each) => (each === '–' ? '-' : ''));
}

function issuerIn(line: string, plain: string, from: number): string {
	const at = /\bcua /.exec(plain.slice(from));
	if (!at) return '';
	const start = from + at.index + at[0].length;
	const rest = plain.slice(start);
	const end = AFTER_ISSUER.exec(rest)?.index ?? rest.length;
	return line.slice(start, start + end).trim();
}

function slice(line: string, { index, 0: found }: RegExpExecArray): string {
	return line.slice(index, index + found.length);
}
