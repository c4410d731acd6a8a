import type { Item } from '#lib/agenda/agenda.ts';
import { cameLate } from '#lib/attendance/introduced.ts';
import { cameSince, tally } from '#lib/attendance/tally.ts';
import { outlook, type Outlook } from '#lib/clock/outlook.ts';
import { turnClock } from '#lib/clock/turn-clock.ts';
import type { ItemClock } from '#lib/clock/item-clock.ts';
import { speakerNow } from '#lib/turns/now.ts';
import { laidOut } from '#lib/turns/lay-out.ts';
import { startsAt } from '#lib/conference/conference.ts';
import { represented } from '#lib/people/substitution.ts';
import type { Phase } from '#lib/run/progress.ts';
import type { Message, Run } from '#lib/run/run.ts';
import { runSheet } from '#lib/run/run-sheet.ts';
import { voteWords } from '#lib/script/vote-words.ts';
import { lateArrival } from '#lib/script/late-arrival.ts';
import { remember } from '#lib/script/remember.ts';
import { figuresOf, readEmergencies, readScript, type ReadItem } from '#lib/script/script.ts';
import type { Segment } from '#lib/script/template.ts';
import type { Instant } from '#lib/time/instant.ts';
import { stamp, type Stamp, type State } from './state.ts';

/** Someone the MC has still to introduce, and the sentence that does it. */
export type LateArrival = { readonly id: string; readonly words: string };

/** A vote's result in the sentences that announce it. A count that was put right is another. */
export type Announcement = { readonly id: string; readonly segments: readonly Segment[] };

/** The figure of members present as the hall heard it, and what has come since. */
export type SinceReadOut = {
	readonly present: number;
	readonly at: Instant | null;
	/** Members who came later. */
	readonly later: number;
	/** The cues whose words read the figure. */
	readonly cues: readonly string[];
};

/** What the MC's tablet holds: the whole script, so that it can be read with the network gone. */
export type McView = Stamp & {
	readonly name: string;
	readonly phase: Phase;
	readonly rehearsal: boolean;
	readonly cue: string | null;
	readonly script: readonly ReadItem[];
	/** Items passed over today; their words stay readable. */
	readonly skipped: readonly string[];
	readonly outlook: Outlook;
	/** The clock of whoever is speaking under the discussion; null for nobody. */
	readonly speaking: ItemClock | null;
	/** The result of the item's last vote, to be announced; null while there is none. */
	readonly result: Announcement | null;
	/** Who came after the guests were introduced: to be introduced on their own, once. */
	readonly late: readonly LateArrival[];
	/** Null until the figure of those present is fixed. */
	readonly sinceReadOut: SinceReadOut | null;
	/** The desk's words not yet acknowledged. */
	readonly messages: readonly Message[];
	readonly emergencies: readonly {
		readonly id: string;
		readonly title: string;
		readonly segments: readonly Segment[];
	}[];
};

/** The MC's view. */
export function mcView(state: State): McView {
	const { conference, people, run, rehearsal } = state;
	const { progress } = run;
	const around = conference.agenda.filter((item) => item.enabled);
	const items = [
		...around.filter((item) => item.part === 'before'),
		...runSheet(laidOut(conference, progress, people), progress).map((row) => row.item),
		...around.filter((item) => item.part === 'after')
	];
	return {
		...stamp(state),
		name: conference.name,
		phase: progress.phase,
		rehearsal,
		cue: progress.cue,
		script: readScript(conference, people, items, progress.heard),
		skipped: progress.skipped,
		outlook: outlook(conference.agenda, progress, startsAt(conference)),
		result: announcement(run),
		speaking: speaking(state),
		late: late(state),
		sinceReadOut: sinceReadOut(items, state),
		messages: run.messages.filter((message) => message.seenAt === null),
		emergencies: readEmergencies(conference, people, progress.heard)
	};
}

/** It waits to be read until the item in which it became known is left. */
function announcement({ progress, votes }: Run): Announcement | null {
	const last = votes.at(-1);
	if (!last || last.closedAt === null || progress.phase === 'ended') return null;
	const before = progress.stays.findLastIndex(({ item }) => item !== progress.item);
	const since = progress.stays[before + 1]?.from ?? Infinity;
	if (last.closedAt < since) return null;
	return { id: `${last.id}/${last.closedAt}`, segments: voteWords(last) };
}

function speaking({ conference, people, run: { progress } }: State): ItemClock | null {
	const turn = speakerNow(conference, progress, people);
	return turn && turnClock(progress, turn.id, turn.minutes);
}

function late({ conference, people, run }: State): readonly LateArrival[] {
	const { phase, heard } = run.progress;
	if (phase === 'ended') return [];
	return lateArrivals(conference, people, heard).filter(
		({ id }) => !run.introducedLate.includes(id)
	);
}

/** Everyone would have to be put in order for it: that is done only when somebody comes. */
const lateArrivals = remember((conference, people, { introduced }): readonly LateArrival[] => {
	if (introduced === null) return [];
	const standIns = represented(people);
	return cameLate(conference, people, introduced).map((person) => ({
		id: person.id,
		words: lateArrival(person, standIns.get(person.id))
	}));
});

function sinceReadOut(items: readonly Item[], state: State): SinceReadOut | null {
	const { figures, presentAt } = state.run.progress.heard;
	if (figures.present === null) return null;
	const { members } = tally(state.conference.categories, state.people);
	const reading = items
		.flatMap(({ cues }) => cues)
		.filter((cue) => figuresOf(cue).includes('present'));
	return {
		present: figures.present,
		at: presentAt,
		later: cameSince(figures.present, members),
		cues: reading.map(({ id }) => id)
	};
}
