/**
 * The figures a person carries: a token in their QR (39 random figures, 129 bits, and a check
 * figure) and a short code to be typed at a desk (7 and a check figure). Figures only: they come out
 * of any keyboard-type scanner as they went in, whatever input method stands between (domain.md §6.13).
 */
export const TOKEN_LENGTH = 40;
export const CODE_LENGTH = 8;

/** What a scanned or typed text holds. */
export type Reading =
	| { readonly kind: 'token' | 'code'; readonly figures: string }
	/** Figures of the right number whose check figure is wrong, or nothing of ours at all. */
	| { readonly kind: 'misread' | 'foreign' };

/**
 * Finds the figures in whatever a camera or a keyboard-type scanner delivers: the bare figures, or
 * an address that ends in them, even one whose letters an input method has spoilt.
 */
export function read(text: string): Reading {
	const token = /(?<!\d)\d{40}(?=\D*$)/.exec(text)?.[0];
	if (token) return isWhole(token) ? { kind: 'token', figures: token } : { kind: 'misread' };
	const code = /^\d{8}$/.exec(text.replace(/[\s.-]/g, ''))?.[0];
	if (code) return isWhole(code) ? { kind: 'code', figures: code } : { kind: 'misread' };
	return { kind: 'foreign' };
}

/** Figures with their check figure at the end. */
export function withCheckFigure(figures: string): string {
	return figures + checkFigure(figures);
}

/**
 * The end of a token: by it a desk without the server recognises whose it is, and nobody can make a
 * token of it.
 */
export function tailOf(token: string): string {
	return token.slice(-12);
}

/** A code as people read it: "1234 5678". */
export function spelled(code: string): string {
	return `${code.slice(0, 4)} ${code.slice(4)}`;
}

function isWhole(figures: string): boolean {
	return checkFigure(figures) === 0;
}

/** Damm's table: every wrong figure and every two neighbours swapped are noticed. */
const DAMM = [
	'0317598642',
	'7092154863',
	'4206871359',
	'1750983426',
	'6123045978',
	'3674209581',
	'5869720134',
	'8945362017',
	'9438617205',
	'2581436790'
].map((row) => [...row].map(Number));

function checkFigure(figures: string): number {
	return [...figures].reduce((interim, figure) => DAMM[interim]?.[Number(figure)] ?? 0, 0);
}
