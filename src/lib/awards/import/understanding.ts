import { peopleById, type Person } from '#lib/people/person.ts';
import { namesakesIn } from '#lib/roster/match.ts';
import { fold } from '#lib/text/fold.ts';
import type { Award } from '../award.ts';
import { flawsOf, readAward, type Told } from './award-line.ts';
import { decisionKey } from './decision-text.ts';
import { decisionsOf, type UnderstoodDecision } from './decisions.ts';
import type { Fields } from './fields.ts';
import { askAboutKinds } from './unknown-kinds.ts';
import { linesOf, type Lines } from './lines.ts';
import { findHonoured, type Match } from './match.ts';
import type { Choice, Reading } from './reading.ts';
import { askAboutRepeats } from './repeats.ts';
import { movedAmong, pairUp } from './stored.ts';
import { judge, type Verdict } from './verdict.ts';

/** A line as it was understood. */
export type UnderstoodAward = Verdict & {
	/** As Excel counts it. */
	readonly row: number;
	/** Its decision, by the number the sheet has. */
	readonly decision: string;
	/** Its place among those of its decision, from 1. */
	readonly place: number;
};

/** Everything an import would do, before it does it. */
export type Understanding = {
	readonly decisions: readonly UnderstoodDecision[];
	readonly rows: readonly UnderstoodAward[];
	/** Awards of these decisions that the sheet no longer has. */
	readonly gone: readonly Award[];
	/** Lines that are neither awards nor part of the table. */
	readonly asides: Lines['asides'];
};

/** Understands a sheet, against the awards and the people as they are; what is unsure the office decides. */
export function understand(reading: Reading): Understanding {
	const { name, rows, columns, awards, people, choices } = reading;
	const lines = linesOf(name, rows, columns);
	const byName = namesakesIn(people);
	const byId = peopleById(people);
	const isKnown = (called: string) => byName.has(fold(called));
	const read = lines.awards.map((line) => {
		const cells = readAward(line, { meanings: columns.meanings, kinds: awards.kinds, isKnown });
		return { row: line.row, ...amend(cells, choices[line.row] ?? {}) };
	});
	const told = askAboutKinds(read, awards, choices);
	const decisions = decisionsOf(
		told.map(({ decision }) => decision),
		awards.decisions,
		reading.decisions
	);
	const places = new Map<string, number>();
	const placed = told.map((line) => {
		const decision = decisionKey(line.decision.number);
		const place = (places.get(decision) ?? 0) + 1;
		places.set(decision, place);
		return { ...line, decision, place };
	});
	const stored = pairUp(placed, decisions, awards.list);
	const moved = movedAmong(stored);
	const understood = placed.map(({ row, fields, doubts, receiver, decision, place }, index) => {
		const choice = choices[row] ?? {};
		const mine = stored[index] ?? null;
		const match = whoComes({ fields, receiver }, choice, { byName, byId, reading });
		const receives = byId.get(mine?.personId ?? '') ?? null;
		const isMoved = mine !== null && moved.has(mine);
		const verdict = judge({ fields, doubts, match, stored: mine, receives, isMoved }, choice);
		return { row, decision, place, ...verdict };
	});
	return {
		decisions,
		rows: askAboutRepeats(understood, decisions, reading),
		gone: goneFrom(decisions, stored, awards.list),
		asides: lines.asides
	};
}

/** What a line says once the office has mended it, and what of it is still doubtful. */
function amend(told: Told, { fields: mended = {} }: Choice): Told {
	const fields: Fields = { ...told.fields, ...mended };
	const doubts = told.doubts.filter(({ field }) => !(field in mended));
	return { ...told, fields, doubts: [...doubts, ...flawsOf(fields)] };
}

type Known = {
	readonly byName: ReadonlyMap<string, readonly Person[]>;
	readonly byId: ReadonlyMap<string, Person>;
	readonly reading: Reading;
};

/** Somebody honoured comes up themselves; for a body whom the line or the office names. */
function whoComes(
	{ fields, receiver }: { readonly fields: Fields; readonly receiver: string },
	{ person }: Choice,
	{ byName, byId, reading: { distinct } }: Known
): Match {
	const nobody: Match = { person: null, doubt: null, namesakes: [] };
	if (person !== undefined) return { ...nobody, person: byId.get(person ?? '') ?? null };
	if (receiver !== '') {
		const found = findHonoured({ honorific: '', name: receiver, title: '' }, byName, distinct);
		return found.person ? found : { ...nobody, doubt: 'receiver-unknown' };
	}
	return fields.form === 'individual' ? findHonoured(fields, byName, distinct) : nobody;
}

function goneFrom(
	decisions: readonly UnderstoodDecision[],
	stored: readonly (Award | null)[],
	list: readonly Award[]
): readonly Award[] {
	const named = new Set(decisions.map((each) => each.stored?.id));
	return list.filter((award) => named.has(award.decision) && !stored.includes(award));
}
