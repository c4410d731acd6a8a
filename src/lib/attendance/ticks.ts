/** A piece of what was typed that names no numbers, and why. */
export type UnclearPiece = {
	readonly text: string;
	readonly why:
		| 'no-number'
		/** "14-1". */
		| 'backwards'
		/** "14-": the end is still to be typed. */
		| 'unfinished';
};

/** The numbers of a sign-in sheet as they were typed. */
export type TypedTicks = {
	/** Each once, in the order in which they were first typed. */
	readonly numbers: readonly number[];
	/** Those that were typed again. */
	readonly repeated: readonly number[];
	readonly unclear: readonly UnclearPiece[];
};

/** A hyphen and whatever keyboards and word processors make of it, with the space around it. */
const DASH = /\s*[-\u2010-\u2015\u2212]\s*/g;
const SEPARATOR = /[\s,;.]+/;
/** Numbers of four figures are more than any hall's list ever had. */
const PIECE = /^(\d{1,4})(?:(-)(\d{1,4})?)?$/;

/** Reads numbers and ranges of them: "1-14, 17, 20 22;25". Any text can be read; what is no number is told. */
export function readTicks(text: string): TypedTicks {
	const pieces = text.normalize('NFKC').replace(DASH, '-').split(SEPARATOR).filter(Boolean);
	const read = pieces.map((piece) => ({ piece, ...readPiece(piece) }));
	const typed = read.flatMap(({ numbers = [] }) => numbers);
	const once = new Set<number>();
	const again = new Set<number>();
	for (const number of typed) (once.has(number) ? again : once).add(number);
	return {
		numbers: [...once],
		repeated: [...again],
		unclear: read.flatMap(({ piece: text, why }) => (why ? [{ text, why }] : []))
	};
}

function readPiece(piece: string): {
	readonly numbers?: readonly number[];
	readonly why?: UnclearPiece['why'];
} {
	const [, from = '0', dash, to = from] = PIECE.exec(piece) ?? [];
	const [first, last] = [Number(from), Number(to)];
	if (first === 0) return { why: 'no-number' };
	if (dash && piece.endsWith(dash)) return { why: 'unfinished' };
	if (last < first) return { why: 'backwards' };
	return { numbers: Array.from({ length: last - first + 1 }, (_, index) => first + index) };
}
