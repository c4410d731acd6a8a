import { distinctAmong, type DistinctNames } from '#lib/people/distinct-names.ts';
import type { Person } from '#lib/people/person.ts';
import { tellsNothing } from '#lib/roster/heading-row.ts';
import { isSameName, matchPeople, namesakesIn, type Match } from '#lib/roster/match.ts';
import { isNews, isUnmarked } from '#lib/roster/spelling.ts';
import type { Outcome } from '#lib/roster/verdict.ts';
import { fold } from '#lib/text/fold.ts';
import type { Discussion, Speaker } from '../speaker.ts';
import { isHeading, type Columns } from './columns.ts';
import { matchPapers } from './match-papers.ts';
import { otherSpelling } from './other-spelling.ts';
import {
	FIELDS,
	flawsOf,
	isBarring,
	readPaper,
	type Doubt,
	type DoubtCode,
	type Field,
	type Fields,
	type Told
} from './paper-line.ts';

/** What the office decided about a line. */
export type Decision = {
	/** Take it in although it is doubtful, or leave it out although it is not. */
	readonly include?: boolean;
	/** Who of the list speaks, or null for nobody on it. */
	readonly person?: string | null;
	/** What it should say instead. */
	readonly fields?: Partial<Fields>;
};

/** All that an import is understood from. */
export type Reading = {
	readonly rows: readonly (readonly string[])[];
	/** As they were found, or as the office has put them right. */
	readonly columns: Columns;
	readonly people: readonly Person[];
	readonly discussion: Discussion;
	/** Pairs of names of which the office said that both are right. */
	readonly distinct: readonly DistinctNames[];
	/** By row, as Excel counts it. */
	readonly decisions: Readonly<Record<number, Decision>>;
};

/** A line as it was understood. */
export type UnderstoodPaper = {
	/** As Excel counts it, from 1. */
	readonly row: number;
	/** What the list of papers would hold of it; its id is '' while it is new. */
	readonly speaker: Speaker;
	/** The paper it was taken for; null for a new one. */
	readonly before: Speaker | null;
	readonly changed: readonly Field[];
	/** Who of the list the speaker is. */
	readonly person: Person | null;
	/** Those they could be: all of that name. */
	readonly namesakes: readonly Person[];
	readonly doubts: readonly Doubt[];
	readonly outcome: Outcome;
};

/** Understands a sheet, against the lists as they are. What can be seen in two ways is left to the office. */
export function understand({
	rows,
	columns,
	people,
	discussion,
	distinct,
	decisions
}: Reading): readonly UnderstoodPaper[] {
	const byName = namesakesIn(people);
	const isDistinct = distinctAmong(distinct);
	const told = linesOf(rows, columns).map(({ row, cells }) => {
		const read = readPaper(cells, columns.meanings, (name) => byName.has(fold(name)));
		return { row, ...amend(read, decisions[row]?.fields ?? {}) };
	});
	const papers = matchPapers(
		told.map(({ fields }) => fields),
		discussion.papers
	);
	return told.map(({ row, ...line }, index) => {
		const namesakes = byName.get(fold(line.fields.name)) ?? [];
		const decision = decisions[row] ?? {};
		const before = papers[index] ?? null;
		const who =
			chosenBy(decision.person, namesakes) ??
			chosenBy(before?.personId ?? undefined, namesakes) ??
			whoIs(line.fields, namesakes, isDistinct);
		const { name } = line.fields;
		const earlier = told.slice(0, index);
		const names = [
			...(before ? [before.name] : []),
			...(who.person && who.doubt === null ? [who.person.name] : []),
			...earlier.map(({ fields }) => fields.name)
		];
		const isSettled = decision.person !== undefined || who.doubt === 'marks-differ';
		const other = isSettled ? null : otherSpelling(name, names, isDistinct);
		const twin = earlier.find(({ fields }) => isAlike(fields, line.fields));
		const again: readonly Doubt[] = [
			...(other === null ? [] : [{ code: 'marks-differ', field: 'name', name: other } as const]),
			...(twin ? [{ code: 'repeated', field: 'name', row: twin.row } as const] : [])
		];
		const read = { ...line, doubts: [...line.doubts, ...again] };
		return { row, namesakes, ...judge(read, { who, before, decision }, discussion) };
	});
}

/** Lines below the headings that tell of a paper; sums, signatures and blank ones have one cell at most. */
export function linesOf(rows: Reading['rows'], { heading, meanings }: Columns) {
	if (!meanings.includes('speaker')) return [];
	const isTold = (cell: string, column: number) =>
		cell !== '' && meanings[column] !== 'ignored' && meanings[column] !== 'ordinal';
	return rows
		.map((cells, index) => ({ row: index + 1, cells }))
		.filter(({ row }) => row > heading + 1)
		.filter(({ cells }) => cells.filter(isTold).length >= 2)
		.filter(({ cells }) => !isHeading(cells) && !tellsNothing(cells));
}

/** What a line says once the office has mended it, and what of it is still doubtful. */
function amend({ fields, doubts }: Told, mended: Partial<Fields>): Told {
	const amended = { ...fields, ...mended };
	const open = doubts.filter(({ field }) => !(field in mended));
	return { fields: amended, doubts: [...open, ...flawsOf(amended)] };
}

/** Whom the office has chosen, now or when the paper was put on the list; null when nobody was asked. */
function chosenBy(chosen: string | null | undefined, namesakes: readonly Person[]): Match | null {
	if (chosen === undefined) return null;
	const person = namesakes.find(({ id }) => id === chosen) ?? null;
	return chosen === null || person ? { person, doubt: null } : null;
}

/**
 * Who of the list speaks. "Chủ tịch Ủy ban MTTQ Việt Nam Phường 3" tells the unit too: what a title
 * ends with. Where nobody bears the name, whom only its marks tell from it is asked about.
 */
function whoIs(
	{ honorific, name, unit }: Fields,
	namesakes: readonly Person[],
	isDistinct: (one: string, other: string) => boolean
): Match {
	const own = namesakes.find((each) => each.unit !== '' && fold(unit).endsWith(fold(each.unit)));
	const [match] = matchPeople([{ honorific, name, unit: own?.unit ?? unit }], namesakes);
	const names = namesakes.map((each) => each.name);
	const other = otherSpelling(name, names, isDistinct);
	if (other !== null) {
		const person = namesakes.find((each) => each.name === other) ?? null;
		return { person, doubt: 'marks-differ' };
	}
	return match?.person && match.doubt !== 'marks-differ' ? match : { person: null, doubt: null };
}

function isAlike(one: Fields, other: Fields): boolean {
	const isSame = isSameName(one.name, other.name) || isUnmarked(one.name) || isUnmarked(other.name);
	return isSame && fold(one.name) === fold(other.name) && fold(one.topic) === fold(other.topic);
}

type Found = {
	readonly who: Match;
	readonly before: Speaker | null;
	readonly decision: Decision;
};

function judge({ fields, doubts }: Told, { who, before, decision }: Found, at: Discussion) {
	const { person } = who;
	const told = afterwards(fields, before, person, at);
	const speaker = decision.person === null ? { ...told, personId: null } : told;
	const changed = FIELDS.filter((field) => before !== null && speaker[field] !== before[field]);
	const isSame = before !== null && changed.length === 0 && speaker.personId === before.personId;
	const ofMatch: readonly Doubt[] =
		who.doubt !== null && person
			? [{ code: who.doubt as DoubtCode, field: 'name', name: person.name }]
			: [];
	const nameless: readonly Doubt[] =
		speaker.honorific === '' && person === null && speaker.name !== ''
			? [{ code: 'honorific-missing', field: 'honorific' }]
			: [];
	const line = { speaker, before, changed, person, doubts: [...doubts, ...ofMatch, ...nameless] };
	return { ...line, outcome: outcomeOf(line, isSame, decision) };
}

function outcomeOf(
	{ doubts, before }: Pick<UnderstoodPaper, 'doubts' | 'before'>,
	isSame: boolean,
	{ include }: Decision
): Outcome {
	if (include === false) return 'left-out';
	if (isSame) return 'same';
	if (doubts.some(isBarring) || (doubts.length > 0 && !include)) return 'doubtful';
	return before ? 'changed' : 'new';
}

/** The paper as it would be: what the sheet does not say, or only without marks, stays as it was. */
function afterwards(
	fields: Fields,
	before: Speaker | null,
	person: Person | null,
	{ paperMinutes }: Discussion
): Speaker {
	const text = (field: Exclude<Field, 'minutes'>) =>
		before && !isNews(fields[field], before[field]) ? before[field] : fields[field];
	return {
		id: before?.id ?? '',
		honorific: text('honorific') || (person?.honorific ?? ''),
		name: text('name'),
		unit: text('unit'),
		topic: text('topic'),
		minutes: fields.minutes ?? before?.minutes ?? paperMinutes,
		personId: person?.id ?? before?.personId ?? null
	};
}
