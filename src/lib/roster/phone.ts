import { cleanLine } from '#lib/text/clean.ts';

/** A number as it is to be stored, and what makes it doubtful. */
export type Phone = {
	readonly phone: string;
	readonly doubt: 'phone-odd' | 'phone-several' | null;
};

const MOBILE = /^0[35789]\d{8}$/;
const LANDLINE = /^02\d{9}$/;
/** What people put between the figures of one number. */
const WITHIN = /[\s.\-–()]/g;
const BETWEEN = /\s*[/;,\n]\s*|\s+(?:-|–|hoặc)\s+/;

/**
 * A Vietnamese number from a cell: the zero that a spreadsheet dropped is put back, +84 becomes 0.
 * Of several the first is taken; what is no such number stays as it is written.
 */
export function readPhone(cell: string): Phone {
	const text = cleanLine(asFigures(cell));
	if (text === '') return { phone: '', doubt: null };
	const whole = national(text);
	if (whole) return { phone: whole, doubt: null };
	const [first] = cell.split(BETWEEN).map((part) => national(asFigures(part)));
	if (first) return { phone: first, doubt: 'phone-several' };
	return { phone: text, doubt: 'phone-odd' };
}

/** Ten or eleven figures from 0; null when it is no Vietnamese number in use. */
function national(text: string): string | null {
	const figures = text.replace(WITHIN, '').replace(/^(\+|00)?84(?=\d{9,10}$)/, '0');
	const full = /^[235789]\d{8,9}$/.test(figures) ? `0${figures}` : figures;
	return MOBILE.test(full) || LANDLINE.test(full) ? full : null;
}

/** A spreadsheet may have kept the number as a number: "901234567.0", "9.01234567E8". */
function asFigures(text: string): string {
	const trimmed = text.trim();
	if (/^\d(\.\d+)?e\+?\d+$/i.test(trimmed)) return String(Number(trimmed));
	return trimmed.replace(/^(\d{8,12})[.,]0+$/, '$1');
}
