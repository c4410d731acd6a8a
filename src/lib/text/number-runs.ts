/** Numbers as people write them, in order and each once: "1–14, 17, 20". */
export function spellNumbers(numbers: Iterable<number>): string {
	const runs: { first: number; last: number }[] = [];
	for (const number of [...new Set(numbers)].toSorted((one, other) => one - other)) {
		const run = runs.at(-1);
		if (run?.last === number - 1) run.last = number;
		else runs.push({ first: number, last: number });
	}
	return runs.map(spellRun).join(', ');
}

function spellRun({ first, last }: { first: number; last: number }): string {
	if (first === last) return String(first);
	return last === first + 1 ? `${first}, ${last}` : `${first}–${last}`;
}
