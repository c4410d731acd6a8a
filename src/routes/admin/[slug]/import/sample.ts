type Row = readonly string[];

/** Enough to see what a column holds. */
const SAMPLE = 3;

/**
 * A few lines below the headings, by which somebody sees what the columns hold.
 * @param heading where the headings stand; -1 for nowhere
 */
export function sampleOf(
	rows: readonly Row[],
	heading: number,
	isHeading: (row: Row) => boolean
): readonly Row[] {
	return rows
		.slice(heading + 1)
		.filter((row) => row.filter(Boolean).length > 2 && !isHeading(row))
		.slice(0, SAMPLE);
}
