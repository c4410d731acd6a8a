import { publicTitle, type ItemKind } from '#lib/agenda/agenda.ts';
import type { State } from '#lib/audience/state.ts';
import { lateness } from '#lib/clock/lateness.ts';
import { outlook } from '#lib/clock/outlook.ts';
import { schedule } from '#lib/clock/schedule.ts';
import { startsAt } from '#lib/conference/conference.ts';
import { pausedIn } from '#lib/course/pauses.ts';
import { soFar, type ClosedSpan, type Span } from '#lib/course/span.ts';
import { whenHeld } from '#lib/course/when-held.ts';
import { ofMeeting } from '#lib/print/meeting.ts';
import { timeSpent, type Phase, type Progress } from '#lib/run/progress.ts';
import { runSheet, type Row } from '#lib/run/run-sheet.ts';
import { wholeMinutes } from '#lib/time/clock-face.ts';
import type { Instant } from '#lib/time/instant.ts';
import { movedItems } from './moved.ts';
import { namedPerformer, type Named } from './performer.ts';

/** What became of an item; what was begun and then passed over was cut short. */
export type Became = 'held' | 'now' | 'ahead' | 'cut-short' | 'skipped' | 'unheld';

/** An item's time as it really was. */
type Actual = {
	/** One unbroken time each, the last up to now while it is on: it may have been left and come back to. */
	readonly spans: readonly ClosedSpan[];
	readonly from: Instant;
	/** Null while it is on. */
	readonly to: Instant | null;
	/** Whole minutes it took, pauses left out. */
	readonly minutes: number;
	/** Whole minutes it stood paused. */
	readonly paused: number;
};

/** An item as it was planned and as it really went. */
export type Line = {
	readonly id: string;
	readonly kind: ItemKind;
	readonly number: number | null;
	readonly title: string;
	/** Null for what was put in on the day. */
	readonly planned: (ClosedSpan & { readonly minutes: number }) | null;
	/** Null when it never began. */
	readonly actual: Actual | null;
	/** Minutes it took more than planned, negative when fewer; null with nothing to compare. */
	readonly difference: number | null;
	readonly became: Became;
	/** It was put elsewhere in the order on the day. */
	readonly moved: boolean;
	/** Null where it names nobody, or never began. */
	readonly performer: Named | 'unknown' | null;
};

/** A conference as it was planned and as it really went, or has gone so far. */
export type Comparison = {
	readonly phase: Phase;
	readonly lines: readonly Line[];
	readonly planned: ClosedSpan;
	readonly startedAt: Instant | null;
	/** When it ended, or is expected to. */
	readonly end: Instant;
	/** Whole minutes it ends late, negative when early; null when there is nothing to compare with. */
	readonly late: number | null;
	/** Held on another day than planned: the plan is told as if it began when the run did. */
	readonly otherDay: boolean;
	/** Whole minutes from its beginning to its end, or to now, pauses among them; null before. */
	readonly minutes: number | null;
	/** Whole minutes it stood paused. */
	readonly paused: number;
};

/** Compares the plan with what really happened, item by item in today's order; a rehearsal is never reported. */
export function compare(state: State): Comparison {
	const { conference, at } = state;
	const { progress } = ofMeeting(state).run;
	const { startedAt, endedAt } = progress;
	const start = startsAt(conference);
	const day = lateness(outlook(conference.agenda, progress, start), at);
	const planned = new Map(
		schedule(conference.agenda, start).map(({ item, from, to }) => [
			item.id,
			{ from: from + day.shift, to: to + day.shift, minutes: item.minutes }
		])
	);
	const moved = movedItems(conference.agenda, progress);
	const lines = runSheet(conference.agenda, progress).map((row): Line => {
		const { id, kind } = row.item;
		const when = whenHeld(progress.stays, id);
		const actual = actualOf(id, when, progress, at);
		const became = becameOf(row, progress, actual);
		const plan = planned.get(id) ?? null;
		const isOver = became === 'held' || became === 'cut-short';
		return {
			...{ id, kind, number: row.number, title: publicTitle(row.item), planned: plan, actual },
			difference: plan && actual && isOver ? actual.minutes - plan.minutes : null,
			...{ became, moved: moved.has(id) },
			performer: actual && namedPerformer(row.item, state, when)
		};
	});
	return {
		phase: progress.phase,
		lines,
		planned: { from: start + day.shift, to: day.plannedEnd },
		startedAt,
		end: day.predictedEnd,
		...{ late: day.late, otherDay: day.otherDay },
		minutes: startedAt === null ? null : wholeMinutes((endedAt ?? at) - startedAt),
		paused: wholeMinutes(lines.reduce((time, { id }) => time + pausedIn(progress, id, at), 0))
	};
}

function actualOf(
	item: string,
	when: readonly Span[],
	progress: Progress,
	now: Instant
): Actual | null {
	const [first, last] = [when[0], when.at(-1)];
	if (!first || !last) return null;
	return {
		spans: when.map((span) => soFar(span, now)),
		from: first.from,
		to: last.to,
		minutes: wholeMinutes(timeSpent(progress, item, now)),
		paused: wholeMinutes(pausedIn(progress, item, now))
	};
}

function becameOf({ item, skipped }: Row, progress: Progress, actual: Actual | null): Became {
	if (isOn(item.id, progress)) return 'now';
	if (actual) return skipped ? 'cut-short' : 'held';
	if (skipped) return 'skipped';
	return progress.phase === 'ended' ? 'unheld' : 'ahead';
}

function isOn(item: string, { phase, item: current }: Progress): boolean {
	return phase !== 'ended' && item === current;
}
