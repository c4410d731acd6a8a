/** What stands side by side in a row: how long it is on one line, in any unit. */
export type Pair = { readonly left: number; readonly right: number };

/** No column is narrower than this part of both: a single long word still has room. */
const LEAST = 0.3;
const STEP = 0.01;

/**
 * The part of a width that the left of two columns takes so that all rows together are as low as
 * can be: a row is as high as the longer of its two texts, broken into its column.
 */
export function leftPart(rows: readonly Pair[]): number {
	const height = (part: number) =>
		rows.reduce((sum, { left, right }) => sum + Math.max(left / part, right / (1 - part)), 0);
	let best = 0.5;
	for (let part = LEAST; part <= 1 - LEAST + STEP / 2; part += STEP) {
		if (height(part) < height(best)) best = part;
	}
	return best;
}
