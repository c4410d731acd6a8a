import { publicTitle, type Item, type ItemKind } from '#lib/agenda/agenda.ts';
import { performerOf } from '#lib/course/performer.ts';
import type { Span } from '#lib/course/span.ts';
import { whenHeld } from '#lib/course/when-held.ts';
import { runSheet, type Row } from '#lib/run/run-sheet.ts';
import type { Day } from './day.ts';
import { batchesGiven, type Batch } from './given.ts';
import { stepAt } from './log.ts';
import { notesOn, type Noted } from './noted.ts';
import { pausesTold, type Pause } from './pauses.ts';
import { logged, SET_UP, type Sourced } from './source.ts';
import { speechesIn, type Speech } from './speeches.ts';
import { whoIs, type Who } from './who.ts';

/** An item as it really went. */
export type Held = Sourced & {
	readonly id: string;
	readonly kind: ItemKind;
	readonly title: string;
	readonly when: readonly [Span, ...Span[]];
	/** It was not on the programme. */
	readonly unplanned: boolean;
	/** It came before an item that the programme has before it. */
	readonly broughtForward: boolean;
	readonly performer: Performer;
	readonly speeches: readonly Speech[];
	readonly batches: readonly Batch[];
	readonly points: readonly Noted[];
	readonly pauses: readonly Pause[];
};

/** Who performed an item, and in whose place. Nobody where nobody was chosen, or is not known to have been there. */
type Performer = Sourced & { readonly who: Who | null; readonly insteadOf: Who | null };

/** An item of the programme that was not come to. */
export type NotHeld = Sourced & { readonly title: string };

/** The items that were held, in the order in which they were. */
export function itemsHeld(day: Day): readonly Held[] {
	const { conference, run } = day;
	const { stays } = run.progress;
	const pauses = pausesTold(day);
	const rows = runSheet(conference.agenda, run.progress)
		.flatMap((row) => {
			const [first, ...more] = whenHeld(stays, row.item.id);
			return first ? [{ row, when: [first, ...more] as const }] : [];
		})
		.toSorted((one, other) => one.when[0].from - other.when[0].from);
	const planned = (row: Row) => conference.agenda.findIndex(({ id }) => id === row.item.id);
	return rows.map(({ row, when }, index) => {
		const { item, inserted } = row;
		return {
			id: item.id,
			kind: item.kind,
			title: publicTitle(item),
			when,
			unplanned: inserted,
			broughtForward:
				!inserted &&
				rows
					.slice(index + 1)
					.some((later) => !later.row.inserted && planned(later.row) < planned(row)),
			performer: performing(item, day, when),
			speeches: speechesIn(item.id, day),
			batches: batchesGiven(item.id, day),
			points: notesOn(item.id, day),
			pauses: pauses.filter((pause) => pause.item === item.id),
			sources: logged(
				...when.flatMap(({ from, to }) => stepsOf({ from, to }, day)),
				change(item, day)
			)
		};
	});
}

/** What of the programme was left out: what was set aside, and once it has ended whatever it did not come to. */
export function itemsNotHeld(day: Day): readonly NotHeld[] {
	const { conference, run, log } = day;
	const { stays, phase } = run.progress;
	return runSheet(conference.agenda, run.progress)
		.filter(({ item }) => !stays.some((stay) => stay.item === item.id))
		.filter(({ skipped }) => skipped || phase === 'ended')
		.map(({ item, skipped }) => ({
			title: publicTitle(item),
			sources: logged(
				log.findLast(({ event }) =>
					skipped ? event.type === 'skipped' && event.item === item.id : event.type === 'ended'
				)
			)
		}));
}

function stepsOf({ from, to }: Span, { log }: Day) {
	return [stepAt(log, from), to === null ? undefined : stepAt(log, to)];
}

/** What put an item on the programme, or moved it. */
function change({ id }: Item, { log }: Day) {
	return log.findLast(
		({ event }) =>
			(event.type === 'inserted' && event.item.id === id) ||
			(event.type === 'placed' && event.item === id)
	);
}

function performing(item: Item, day: Day, when: readonly Span[]): Performer {
	const performer = performerOf(item, day, when);
	if (performer === 'unnamed' || performer === 'unknown') {
		return { who: null, insteadOf: null, sources: [] };
	}
	const { person, insteadOf } = performer;
	return { who: whoIs(person), insteadOf: insteadOf && whoIs(insteadOf), sources: [SET_UP] };
}
