import { publicTitle } from '#lib/agenda/agenda.ts';
import { membersNeeded } from '#lib/attendance/quorum.ts';
import { tally } from '#lib/attendance/tally.ts';
import { outlook, type Outlook } from '#lib/clock/outlook.ts';
import { startsAt } from '#lib/conference/conference.ts';
import { isFloorEvent, type FloorEvent } from '#lib/discussion/floor.ts';
import type { Phase } from '#lib/run/progress.ts';
import { runSheet } from '#lib/run/run-sheet.ts';
import { membersThere } from '#lib/vote/entitled.ts';
import { deskFloor, type DeskFloor } from './desk-floor.ts';
import { deskUndo, type DeskUndo } from './desk-undo.ts';
import { deskVotes, type DeskVote } from './desk-votes.ts';
import { stamp, type Stamp, type State } from './state.ts';

/** What lies before the chair: who asks for the floor, who is next, and what is voted on. */
export type ChairView = Stamp & {
	readonly name: string;
	readonly phase: Phase;
	readonly rehearsal: boolean;
	/** "4. Tham luận, thảo luận …": where the conference stands; null before and after it. */
	readonly item: { readonly number: number | null; readonly title: string } | null;
	readonly isDiscussion: boolean;
	readonly outlook: Outlook;
	readonly floor: DeskFloor;
	/** What the chair can take back: the last step, when it was made on the floor; null for nothing. */
	readonly undo: { readonly type: FloorEvent['type']; readonly about: DeskUndo | null } | null;
	/** How many steps could be taken back. */
	readonly steps: number;
	readonly votes: readonly DeskVote[];
	readonly members: {
		readonly present: number;
		/** Those of them whom the doors have let in: who can answer on their own pages. */
		readonly listed: number;
		readonly summoned: number;
		/** For the quorum; 0 when no rule applies. */
		readonly needed: number;
	};
};

/** The chair's view. */
export function chairView(state: State): ChairView {
	const { conference, people, run, rehearsal } = state;
	const { progress } = run;
	const row = runSheet(conference.agenda, progress).find(({ item }) => item.id === progress.item);
	const last = run.past.at(-1)?.type;
	const isUnderWay = progress.phase === 'running' || progress.phase === 'paused';
	const { summoned, present: listed } = tally(conference.categories, people).members;
	return {
		...stamp(state),
		name: conference.name,
		phase: progress.phase,
		rehearsal,
		item: row && isUnderWay ? { number: row.number, title: publicTitle(row.item) } : null,
		isDiscussion: isUnderWay && row?.item.kind === 'discussion',
		outlook: outlook(conference.agenda, progress, startsAt(conference)),
		floor: deskFloor(state),
		undo: last && isFloorEvent(last) ? { type: last, about: deskUndo(state) } : null,
		steps: run.past.length,
		votes: deskVotes(state),
		members: {
			present: membersThere(conference, people, progress.heard),
			listed,
			summoned,
			needed: membersNeeded(conference.quorum, summoned)
		}
	};
}
