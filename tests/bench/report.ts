import { cpus, loadavg } from 'node:os';

/** A promise of the product beside what was measured. */
export type Budget = {
	readonly what: string;
	readonly budget: number;
	readonly measured: number;
	readonly within: boolean;
};

/** A budget that is kept as long as the measured value is not above it. */
export function atMost(budget: number, what: string, measured: number): Budget {
	return { what, budget, measured, within: measured <= budget };
}

/** A budget that is kept as long as the measured value is not below it. */
export function atLeast(budget: number, what: string, measured: number): Budget {
	return { what, budget, measured, within: measured >= budget };
}

/** Prints the one JSON object of a benchmark, with the machine it ran on. */
export function report(benchmark: string, found: object): void {
	const machine = {
		node: process.version,
		cores: cpus().length,
		/** Above the number of cores, something else was working too: read the times with care. */
		load: loadavg().map((each) => Math.round(each * 100) / 100)
	};
	console.log(JSON.stringify({ benchmark, ...found, machine }, null, '\t'));
}

/** Says what is going on, beside the JSON. */
export function progress(sentence: string): void {
	console.error(sentence);
}
