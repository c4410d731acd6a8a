/** As many stand beside one another on a broad screen, and on a tall one. */
export const IN_A_ROW = { broad: 6, tall: 3 } as const;

/** Columns for rows of equal length, none longer than `most`. */
export function columns(count: number, most: number): number {
	return Math.ceil(count / rows(count, most));
}

/**
 * How the height is shared between whoever is on the stage and whoever waits: by their rows and one for
 * the heading above them, and whoever is on never has less.
 */
export function shares(now: number, waiting: number): readonly [now: number, waiting: number] {
	const [on, next] = [now, waiting].map((count) => rows(count, IN_A_ROW.broad) + 1) as [
		number,
		number
	];
	return [Math.max(on, next), next];
}

function rows(count: number, most: number): number {
	return Math.max(1, Math.ceil(count / most));
}
