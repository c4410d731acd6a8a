import type { Person } from '#lib/people/person.ts';
import { fold } from '#lib/text/fold.ts';
import { linesOf, type Lines } from './lines.ts';
import { matchPeople, namesakesIn, type Match } from './match.ts';
import { readPerson } from './person-line.ts';
import type { Decision, Reading } from './reading.ts';
import { askAboutRepeats } from './repeats.ts';
import { titlesOf, type Title } from './titles.ts';
import { amend, judge, OUTCOMES, type Outcome, type Verdict } from './verdict.ts';

/** A line as it was understood. */
export type UnderstoodRow = Verdict & {
	/** As Excel counts it. */
	readonly row: number;
	/** Those it could be taken for: all of that name. */
	readonly namesakes: readonly Person[];
};

/** A title, how many stand under it, and whether somebody waits for its meaning to be known. */
export type TitleUse = Title & { readonly people: number; readonly isWanted: boolean };

/** Everything an import would do, before it does it. */
export type Understanding = {
	readonly rows: readonly UnderstoodRow[];
	readonly titles: readonly TitleUse[];
	/** Lines that are neither people nor part of the table. */
	readonly asides: Lines['asides'];
};

/** Understands a sheet, against the list as it is. What can be seen in two ways is left to the office. */
export function understand(reading: Reading): Understanding {
	const { rows, columns, people, decisions } = reading;
	const lines = linesOf(rows, columns);
	const byName = namesakesIn(people);
	const titles = titlesOf(lines.people, reading);
	const told = lines.people.map((line, index) => {
		const read = readPerson(line, columns.meanings, (name) => byName.has(fold(name)));
		const title = titles[index] ?? { title: '', category: null };
		return { row: line.row, ...amend(read, decisions[line.row]?.fields ?? {}, title) };
	});
	const matches = matchPeople(
		told.map(({ fields }) => fields),
		people
	);
	const understood = told.map(({ row, ...line }, index) => {
		const namesakes = byName.get(fold(line.fields.name ?? '')) ?? [];
		const decision = decisions[row] ?? {};
		const match = chosenBy(decision, namesakes) ?? matches[index] ?? NOBODY;
		return { row, namesakes, ...judge(line, match, decision) };
	});
	return {
		rows: askAboutRepeats(understood, decisions),
		titles: usesOf(titles, understood),
		asides: lines.asides
	};
}

/** How many lines come to each outcome. */
export function tally(
	rows: readonly Pick<UnderstoodRow, 'outcome'>[]
): Readonly<Record<Outcome, number>> {
	const count = (outcome: Outcome) => rows.filter((row) => row.outcome === outcome).length;
	return Object.fromEntries(OUTCOMES.map((each) => [each, count(each)])) as Record<Outcome, number>;
}

function usesOf(titles: readonly Title[], rows: readonly UnderstoodRow[]): readonly TitleUse[] {
	const uses = new Map<string, TitleUse>();
	for (const [index, title] of titles.entries()) {
		const before = uses.get(title.title);
		const asks = rows[index]?.doubts.some(({ field }) => field === 'category') ?? false;
		const people = (before?.people ?? 0) + 1;
		uses.set(title.title, { ...title, people, isWanted: asks || (before?.isWanted ?? false) });
	}
	return [...uses.values()];
}

const NOBODY: Match = { person: null, doubt: null };

function chosenBy({ person }: Decision, namesakes: readonly Person[]): Match | null {
	if (person === undefined) return null;
	return { person: namesakes.find(({ id }) => id === person) ?? null, doubt: null };
}
