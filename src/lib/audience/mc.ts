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
import { isPending } from '#lib/vote/vote.ts';
import { lateArrival } from '#lib/script/late-arrival.ts';
import { remember } from '#lib/script/remember.ts';
import { figuresOf, readEmergencies, readScript, type ReadItem } from '#lib/script/script.ts';
import type { Segment } from '#lib/script/template.ts';
import type { Instant } from '#lib/time/instant.ts';
import { deskFloor } from './desk-floor.ts';
import { stamp, type Stamp, type State } from './state.ts';

/** Someone the MC has still to introduce, and the sentence that does it. */
export type LateArrival = { readonly id: string; readonly words: string };

/** A vote's result in the sentences that announce it. A count that was put right is another. */
export type Announcement = { readonly id: string; readonly segments: readonly Segment[] };

/** A question that is before the members, and the sentences that put it; none while hands are counted again. */
export type OpenQuestion = {
	readonly id: string;
	readonly question: string;
	readonly isRecounting: boolean;
	readonly segments: readonly Segment[];
};

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
	/** Who was not called although the discussion is about to end; nobody outside it. */
	readonly uncalled: readonly string[];
	/** What the members are being asked; null for nothing. */
	readonly question: OpenQuestion | null;
	/** The results of the item's votes, to be announced one after the other. */
	readonly results: readonly Announcement[];
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
		script: readScript(conference, people, items, progress),
		skipped: progress.skipped,
		outlook: outlook(conference.agenda, progress, startsAt(conference)),
		uncalled: uncalled(state),
		question: openQuestion(run),
		results: announcements(run),
		speaking: speaking(state),
		late: late(state),
		sinceReadOut: sinceReadOut(items, state),
		messages: run.messages.filter((message) => message.seenAt === null),
		emergencies: readEmergencies(conference, people, progress)
	};
}

function openQuestion({ progress, votes }: Run): OpenQuestion | null {
	const vote = progress.phase === 'ended' ? undefined : votes.find(isPending);
	if (!vote) return null;
	const { id, question, isRecounting } = vote;
	return { id, question, isRecounting, segments: voteWords(vote) };
}

/** They wait to be read until the item in which they became known is left. */
function announcements({ progress, votes }: Run): readonly Announcement[] {
	if (progress.phase === 'ended') return [];
	const before = progress.stays.findLastIndex(({ item }) => item !== progress.item);
	const since = progress.stays[before + 1]?.from ?? Infinity;
	return votes
		.filter((vote) => !isPending(vote) && (vote.closedAt ?? 0) >= since)
		.toSorted((one, other) => (one.closedAt ?? 0) - (other.closedAt ?? 0))
		.map((vote) => ({ id: `${vote.id}/${vote.closedAt}`, segments: voteWords(vote) }));
}

function uncalled(state: State): readonly string[] {
	const { conference, run } = state;
	const { item, phase } = run.progress;
	const isHeld = conference.agenda.some(({ id, kind }) => id === item && kind === 'discussion');
	if (!isHeld || phase === 'ended') return [];
	const passed = deskFloor(state).speakers.filter(({ state: stands }) => stands === 'passed');
	return passed.map(({ name }) => name);
}

function speaking({ conference, people, run }: State): ItemClock | null {
	const turn = speakerNow(conference, run.progress, people);
	return turn && turnClock(run, turn.id, turn.minutes);
}

function late({ conference, people, run }: State): readonly LateArrival[] {
	const { progress } = run;
	if (progress.phase === 'ended') return [];
	return lateArrivals(conference, people, progress).filter(
		({ id }) => !run.introducedLate.includes(id)
	);
}

/** Everyone would have to be put in order for it: that is done only when somebody comes. */
const lateArrivals = remember(
	(conference, people, { heard: { introduced } }): readonly LateArrival[] => {
		if (introduced === null) return [];
		const standIns = represented(people);
		return cameLate(conference, people, introduced).map((person) => ({
			id: person.id,
			words: lateArrival(person, standIns.get(person.id))
		}));
	}
);

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
