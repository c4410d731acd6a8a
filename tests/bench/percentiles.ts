/** How a set of measurements is spread, in the unit they came in, to two places. */
export type Spread = {
	readonly p50: number;
	readonly p99: number;
	readonly max: number;
	readonly count: number;
};

/** The spread of some measurements, by nearest rank: every figure was really measured. */
export function spread(values: readonly number[]): Spread {
	const sorted = values.toSorted((a, b) => a - b);
	const at = (share: number) => round(sorted[Math.ceil(sorted.length * share) - 1] ?? NaN);
	return { p50: at(0.5), p99: at(0.99), max: at(1), count: sorted.length };
}

/** A number to two places, as it is printed. */
export function round(value: number): number {
	return Math.round(value * 100) / 100;
}
