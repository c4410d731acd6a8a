import { fold } from '#lib/text/fold.ts';
import type { Speaker } from '../speaker.ts';
import type { Fields } from './paper-line.ts';

/**
 * Finds the papers on the list that lines of a sheet tell of, each paper once, the surest first: the
 * same speaker without marks with the same topic or unit, so that a second import of a mended list
 * updates and never doubles.
 */
export function matchPapers(
	lines: readonly Fields[],
	papers: readonly Speaker[]
): readonly (Speaker | null)[] {
	const surest = lines
		.flatMap((fields, line) =>
			papers.map((paper) => ({ line, paper, score: likeness(fields, paper) }))
		)
		.filter(({ score }) => score > 0)
		.toSorted((one, other) => other.score - one.score);
	const matches = new Map<number, Speaker>();
	const taken = new Set<Speaker>();
	for (const { line, paper } of surest) {
		if (matches.has(line) || taken.has(paper)) continue;
		matches.set(line, paper);
		taken.add(paper);
	}
	return lines.map((_, line) => matches.get(line) ?? null);
}

/** How surely a line tells of a paper; 0 when it does not. Namesakes of two units who speak to two topics are two. */
function likeness(line: Fields, paper: Speaker): number {
	if (line.name === '' || fold(line.name) !== fold(paper.name)) return 0;
	const topic = agreement(line.topic, paper.topic);
	const unit = agreement(line.unit, paper.unit);
	return topic < 0 && unit < 0 ? 0 : 4 + 2 * topic + unit;
}

/** 1 the same, −1 another, 0 when one of them is not told. */
function agreement(one: string, other: string): number {
	if (one === '' || other === '') return 0;
	return fold(one) === fold(other) ? 1 : -1;
}
