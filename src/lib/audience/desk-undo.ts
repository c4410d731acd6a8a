import { publicTitle } from '#lib/agenda/agenda.ts';
import { awardName } from '#lib/awards/award.ts';
import { speakersOf } from '#lib/discussion/floor.ts';
import { speakerName } from '#lib/discussion/speaker.ts';
import { fullName } from '#lib/people/person.ts';
import { voteSince, type Step } from '#lib/run/run.ts';
import { runSheet } from '#lib/run/run-sheet.ts';
import { turnLabel, type TurnLabel } from '#lib/turns/label.ts';
import { laidOut } from '#lib/turns/lay-out.ts';
import { isOpen } from '#lib/vote/vote.ts';
import type { State } from './state.ts';

/** What the next undo is about, besides what kind of step it takes back. */
export type DeskUndo = {
	/** A cue's or an item's title, a tray's letter, a person's name; '' for nothing in particular. */
	readonly subject: string;
	/** Whose cue it was stepped to; null for nobody's. */
	readonly turn: TurnLabel | null;
	/**
	 * The question that was put or closed since: while it is open nothing is taken back, and once it
	 * is closed its result stands. Null for none.
	 */
	readonly vote: { readonly question: string; readonly isOpen: boolean } | null;
};

/** What the next undo is about; null when there is nothing to take back. */
export function deskUndo(state: State): DeskUndo | null {
	const { people, run } = state;
	const step = run.past.at(-1);
	if (!step) return null;
	const since = voteSince(run);
	const turn = cueOf(step, state)?.turn;
	return {
		subject: nameOf(step, state) ?? '',
		turn: turn ? turnLabel(turn, people) : null,
		vote: since && { question: since.question, isOpen: isOpen(since) }
	};
}

/** What a step was about, by its name of now; what is gone since has none. */
function nameOf(step: Step, state: State): string | undefined {
	const { conference, people, run } = state;
	const isSubject = ({ id }: { readonly id: string }) => id === step.subject;
	switch (step.type) {
		case 'started':
		case 'moved':
			return cueOf(step, state)?.title;
		case 'skipped':
		case 'restored':
		case 'placed':
		case 'inserted':
		case 'adjusted': {
			const item = itemsOf(state).find(isSubject);
			return item && publicTitle(item);
		}
		case 'award-marked': {
			const award = conference.awards.list.find(isSubject);
			return award && awardName(award);
		}
		case 'batch-placed':
		case 'batch-recalled':
		case 'presenter-chosen':
			return step.subject ?? undefined;
		case 'declined': {
			const asking = people.get(run.requests.find(isSubject)?.person ?? '');
			return asking && fullName(asking);
		}
		default: {
			const speaker = speakersOf(run.progress.floor, conference.discussion).find(isSubject);
			return speaker && speakerName(speaker, people);
		}
	}
}

function cueOf({ type, subject }: Step, state: State) {
	if (type !== 'started' && type !== 'moved') return undefined;
	return itemsOf(state)
		.flatMap(({ cues }) => cues)
		.find(({ id }) => id === subject);
}

function itemsOf({ conference, people, run: { progress } }: State) {
	return runSheet(laidOut(conference, progress, people), progress).map(({ item }) => item);
}
