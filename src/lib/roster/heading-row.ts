/** Any number of columns may hold these: the first claims nothing from the others. */
const MANY: ReadonlySet<string> = new Set(['ignored', 'sensitive']);

/** How many different things the cells of a row name, read as headings. */
export function countMeanings<M>(
	row: readonly string[],
	meaningOf: (cell: string) => M | null
): number {
	return new Set(row.map(meaningOf).filter((meaning) => meaning !== null)).size;
}

/** The first of two columns of one meaning has it: an office's phone before the private one. */
export function once<M extends string>(
	meanings: readonly (M | null)[]
): readonly (M | 'ignored' | null)[] {
	return meanings.map((meaning, column) =>
		meaning && !MANY.has(meaning) && meanings.indexOf(meaning) < column ? 'ignored' : meaning
	);
}

/** One meaning belongs to one column: whoever claims it takes it from the other. */
export function assign<M extends string>(
	meanings: readonly M[],
	column: number,
	meaning: M
): readonly (M | 'ignored')[] {
	return meanings.map((each, index) => {
		if (index === column) return meaning;
		return each === meaning && !MANY.has(each) ? 'ignored' : each;
	});
}

/** Whether a row only counts its columns, "(1) (2) (3)", or is blank. */
export function tellsNothing(cells: readonly string[]): boolean {
	const filled = cells.filter((cell) => cell !== '');
	const isCounted = filled.every((cell, index) => cell.replace(/[()\s]/g, '') === `${index + 1}`);
	return filled.length === 0 || (isCounted && filled.length > 1);
}
