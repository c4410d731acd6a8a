import { publicTitle, type ItemKind } from '#lib/agenda/agenda.ts';
import { outlook, timeStillNeeded, type Outlook } from '#lib/clock/outlook.ts';
import { schedule } from '#lib/clock/schedule.ts';
import { startsAt, type Form } from '#lib/conference/conference.ts';
import { membersNeeded } from '#lib/attendance/quorum.ts';
import { cameSince, tally, type Tally } from '#lib/attendance/tally.ts';
import { performanceOf } from '#lib/people/performance.ts';
import {
	fullName,
	fullTitle,
	nameInSentence,
	type People,
	type Presence
} from '#lib/people/person.ts';
import {
	timeSpent,
	type Figures,
	type Heard,
	type Phase,
	type Scene,
	type Turnout
} from '#lib/run/progress.ts';
import type { Message, Note, Step } from '#lib/run/run.ts';
import { runSheet, type Row } from '#lib/run/run-sheet.ts';
import { gaps } from '#lib/script/script.ts';
import { unmanned } from '#lib/script/unmanned.ts';
import { laidOut } from '#lib/turns/lay-out.ts';
import { wholeMinutes } from '#lib/time/clock-face.ts';
import { MINUTE, type Instant } from '#lib/time/instant.ts';
import type { Picture } from '#lib/wall/picture.ts';
import { picture } from '#lib/wall/scene.ts';
import { openConflicts, type OpenConflict } from './reception.ts';
import { deskCeremony, type DeskCeremony } from './desk-ceremony.ts';
import { deskCue, type DeskCue } from './desk-cue.ts';
import { deskFloor, type DeskFloor } from './desk-floor.ts';
import { deskUndo, type DeskUndo } from './desk-undo.ts';
import { deskVotes, type DeskVote } from './desk-votes.ts';
import { stamp, type Connection, type Stamp, type State } from './state.ts';

/** An item on the desk's run-sheet. */
export type DeskRow = {
	readonly id: string;
	readonly number: number | null;
	readonly title: string;
	readonly kind: ItemKind;
	readonly performer: string;
	readonly performerTitle: string;
	/** "ông Đỗ Thịnh": the performer in the middle of a sentence; '' while nobody is named. */
	readonly called: string;
	/** "bà Hồ Ngọc Thúy": in whose place the performer stands, if in anyone's. */
	readonly insteadOf: string | null;
	/** "bà Hồ Ngọc Thúy": for whom a stand-in would be chosen. */
	readonly assignee: string | null;
	readonly performerId: string | null;
	readonly standInId: string | null;
	/** The performer will not come and nobody stands in: someone must decide. */
	readonly unmanned: boolean;
	readonly minutes: number;
	readonly adjusted: number;
	readonly flexible: boolean;
	readonly least: number;
	/** Whole minutes it still needs; 0 for the current item, whose clock tells. */
	readonly left: number;
	/** Whole minutes it took; 0 for the current item, whose clock tells. */
	readonly spent: number;
	readonly from: Instant | null;
	readonly startedAt: Instant | null;
	readonly endedAt: Instant | null;
	readonly skipped: boolean;
	readonly inserted: boolean;
	/** The plan marks it "(nếu có)": it may be switched off on the day. */
	readonly optional: boolean;
	readonly cues: readonly DeskCue[];
};

/** Someone the desk can choose. */
export type DeskPerson = {
	readonly id: string;
	readonly name: string;
	readonly title: string;
	readonly presence: Presence;
};

/** The figures the words read, and what the doors know of them. */
export type DeskFigures = Figures & {
	/** When the figure of those present was fixed; null while it was not. */
	readonly presentAt: Instant | null;
	/** Members who have come since it was fixed. */
	readonly later: number;
	/** Members summoned. */
	readonly summoned: number;
	/** Members the doors have let in; 0 where they do not count. */
	readonly listed: number;
};

/** What the desk sees: everything about the run, and no phone numbers. */
export type ControlView = Stamp & {
	readonly name: string;
	readonly date: string;
	readonly form: Form;
	readonly phase: Phase;
	readonly rehearsal: boolean;
	readonly locked: boolean;
	readonly figures: DeskFigures;
	/** Members present when it ended; null before, and where the doors did not count. */
	readonly closing: Turnout | null;
	/** Who has come, as the doors saw it. */
	readonly tally: Tally;
	readonly categories: readonly { readonly id: string; readonly title: string }[];
	/** Members needed for the quorum; 0 when no rule applies. */
	readonly needed: number;
	/** Whom two doors let in: somebody must say who it was. */
	readonly conflicts: readonly OpenConflict[];
	/** Unfilled names left in the script. */
	readonly gaps: number;
	/** Items that have nobody to perform them. */
	readonly unmanned: number;
	readonly cue: string | null;
	readonly item: string | null;
	/** Whom the cue is about: a batch's letter, a speaker's id; null for nobody in particular. */
	readonly turn: string | null;
	readonly rows: readonly DeskRow[];
	/** Optional items that are off today and can be brought back by one tap. */
	readonly off: readonly {
		readonly id: string;
		readonly title: string;
		readonly minutes: number;
	}[];
	readonly outlook: Outlook;
	readonly picture: Picture;
	/** What the desk put on the wall; null while it follows the programme. */
	readonly scene: Scene | null;
	/** What kind of step the next undo takes back; null for none. */
	readonly undo: Step['type'] | null;
	/** What that step was about. */
	readonly undoOf: DeskUndo | null;
	/** How many steps could be taken back. */
	readonly steps: number;
	readonly messages: readonly Message[];
	readonly notes: readonly Note[];
	/** The ceremony as the desk conducts it; null while item 7 is off. */
	readonly ceremony: DeskCeremony | null;
	readonly floor: DeskFloor;
	readonly votes: readonly DeskVote[];
	readonly people: readonly DeskPerson[];
	readonly connections: readonly Connection[];
};

/** The control desk's view. */
export function controlView(state: State): ControlView {
	const { conference, people, run, rehearsal } = state;
	const { progress } = run;
	const start = startsAt(conference);
	const counts = tally(conference.categories, people);
	const planned = new Map(
		schedule(conference.agenda, start).map((slot) => [slot.item.id, slot.from])
	);
	return {
		...stamp(state),
		name: conference.name,
		date: conference.date,
		form: conference.form,
		phase: progress.phase,
		rehearsal,
		locked: conference.lockedAt !== null,
		figures: deskFigures(progress.heard, counts),
		closing: progress.closing,
		tally: counts,
		categories: conference.categories.map(({ id, title }) => ({ id, title })),
		needed: membersNeeded(conference.quorum, counts.members.summoned),
		conflicts: openConflicts(state),
		gaps: gaps(conference, people).length,
		unmanned: unmanned(conference, people).length,
		cue: progress.cue,
		item: progress.item,
		turn: progress.turn,
		rows: runSheet(laidOut(conference, progress, people), progress).map((row) =>
			deskRow(row, state, planned.get(row.item.id) ?? null)
		),
		off: conference.agenda
			.filter((item) => item.optional && !item.enabled)
			.map(({ id, title, minutes }) => ({ id, title, minutes })),
		outlook: outlook(conference.agenda, progress, start),
		picture: picture(conference, people, run, state.poster),
		scene: progress.scene,
		undo: run.past.at(-1)?.type ?? null,
		undoOf: deskUndo(state),
		steps: run.past.length,
		messages: run.messages,
		notes: run.notes,
		ceremony: deskCeremony(state),
		floor: deskFloor(state),
		votes: deskVotes(state),
		people: namesOf(people),
		connections: state.connections
	};
}

function deskFigures({ figures, presentAt }: Heard, { members }: Tally): DeskFigures {
	return {
		...figures,
		presentAt: figures.present === null ? null : presentAt,
		later: figures.present === null ? 0 : cameSince(figures.present, members),
		summoned: members.summoned,
		listed: members.present
	};
}

/** The list is replaced, never changed: its names are put together once. */
function namesOf(people: People): readonly DeskPerson[] {
	const known = namesKnown.get(people);
	if (known) return known;
	const names = [...people.values()].map((person) => ({
		id: person.id,
		name: fullName(person),
		title: fullTitle(person),
		presence: person.presence
	}));
	namesKnown.set(people, names);
	return names;
}

const namesKnown = new WeakMap<People, readonly DeskPerson[]>();

function deskRow(row: Row, { people, run }: State, from: Instant | null): DeskRow {
	const { item } = row;
	const { person, insteadOf, variant } = performanceOf(item, people);
	const assignee = insteadOf ?? person;
	const { progress } = run;
	const stays = progress.stays.filter((stay) => stay.item === item.id);
	const isCurrent = item.id === progress.item && progress.phase !== 'ended';
	return {
		id: item.id,
		number: row.number,
		title: publicTitle(item),
		kind: item.kind,
		performer: person ? fullName(person) : item.performerLabel,
		performerTitle: person ? fullTitle(person) : '',
		called: person ? nameInSentence(person) : '',
		insteadOf: insteadOf && nameInSentence(insteadOf),
		assignee: assignee && nameInSentence(assignee),
		performerId: item.performerId,
		standInId: item.standInId,
		unmanned: variant === 'absent',
		minutes: row.minutes,
		adjusted: progress.adjustments[item.id] ?? 0,
		flexible: item.flexible,
		least: item.minMinutes,
		left: isCurrent ? 0 : Math.floor(timeStillNeeded(row, progress) / MINUTE),
		spent: isCurrent ? 0 : wholeMinutes(timeSpent(progress, item.id, 0)),
		from,
		startedAt: stays[0]?.from ?? null,
		endedAt: stays.at(-1)?.to ?? null,
		skipped: row.skipped,
		inserted: row.inserted,
		optional: item.optional,
		cues: item.cues.map((cue) => deskCue(cue, people))
	};
}
