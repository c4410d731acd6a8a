import type { Agenda } from '#lib/agenda/agenda.ts';
import { attendingOf } from '#lib/awards/attending.ts';
import { batchesToday } from '#lib/awards/ceremony.ts';
import type { Conference } from '#lib/conference/conference.ts';
import { inTurn, minutesOf, speakersOf } from '#lib/discussion/floor.ts';
import type { People } from '#lib/people/person.ts';
import { turnsTaken, type Progress } from '#lib/run/progress.ts';
import { asTaken } from './as-taken.ts';
import { keepItem, keepTurns } from './keep.ts';
import { withTurns } from './repeat.ts';
import type { BatchTurn, Recipient, SpeakerTurn, TodaysBatch } from './turn.ts';

/** What a day's turns follow from, besides the conference and its people. */
type Moment = Pick<Progress, 'ceremony' | 'floor' | 'cue' | 'turn' | 'stays' | 'reached'>;

/** Everybody's turn, in the order in which Next comes to them. */
export type Turns = {
	readonly batch: readonly BatchTurn[];
	/** Registered papers and words from the floor, in one order. */
	readonly speaker: readonly SpeakerTurn[];
	/** Batches nobody comes up for: the MC invites nobody, and their cues are not stopped at. */
	readonly uncalled: readonly TodaysBatch[];
};

/** Before the day nothing is known of who comes. */
const NOBODY_KNOWN: People = new Map();

/**
 * The order of business as it is run: cues that are repeated stand once for each batch and speaker
 * of today, so that Next, the MC's words and the wall can never disagree about who is next. Without
 * awards or papers their cues are not there at all.
 * @param people those of today; without them, the order as it is prepared
 */
export function laidOut(conference: Conference, progress: Moment, people = NOBODY_KNOWN): Agenda {
	return dayOf(conference, progress, people).agenda;
}

/** Whoever is to be called up or heard today, in order. */
export function turnsOf(conference: Conference, progress: Moment, people = NOBODY_KNOWN): Turns {
	return dayOf(conference, progress, people).turns;
}

type Day = Moment & { readonly people: People; readonly turns: Turns; readonly agenda: Agenda };

/** A day keeps being the same object as long as nothing changes: what was read of it is kept. */
const days = new WeakMap<Conference, Day>();

function dayOf(conference: Conference, moment: Moment, people: People): Day {
	const { ceremony, floor, cue, turn, stays, reached } = moment;
	const known = days.get(conference);
	if (
		known?.ceremony === ceremony &&
		known.floor === floor &&
		(known.cue === cue || !known.turns.batch.some(({ isEmpty }) => isEmpty)) &&
		known.turn === turn &&
		known.stays === stays &&
		known.reached === reached &&
		known.people === people
	) {
		return known;
	}
	const { batch, uncalled } = batchTurns(conference, moment, people);
	const turns = {
		batch: keepTurns(batch, known?.turns.batch),
		speaker: keepTurns(speakerTurns(conference, moment), known?.turns.speaker),
		uncalled
	};
	const agenda = conference.agenda.map((item, index) =>
		item.cues.some(({ each }) => each !== null)
			? keepItem(withTurns(item, turns, moment), known?.agenda[index])
			: item
	);
	const day = { ...moment, people, turns, agenda };
	days.set(conference, day);
	return day;
}

/** A batch keeps its number whoever stays away: it is announced by it, and printed with it. */
function batchTurns(
	{ awards }: Conference,
	moment: Moment,
	people: People
): Pick<Turns, 'batch' | 'uncalled'> {
	const { ceremony, turn } = moment;
	const byId = new Map(awards.list.map((award) => [award.id, award]));
	const batches = batchesToday(awards, ceremony).map(
		({ awards: ids, ...batch }, index): TodaysBatch => ({
			...batch,
			number: index + 1,
			recipients: ids
				.map((id) => byId.get(id))
				.filter((award) => award !== undefined)
				.map((award) => ({ award, mark: own(ceremony.marks, award.id) }))
		})
	);
	// Who stands on the stage, or stood there, is not made never to have been called.
	const taken = turnsTaken(moment.stays);
	const wasOn = new Set([...taken, turn]);
	const comesUp = ({ recipients }: TodaysBatch) =>
		recipients.some((recipient) => mayCome(recipient, people));
	const isCalled = (batch: TodaysBatch) => wasOn.has(batch.code) || comesUp(batch);
	return {
		batch: asTaken(batches.filter(isCalled), taken, ({ code }) => code).map((batch) => ({
			kind: 'batch',
			id: batch.code,
			batch,
			isEmpty: !comesUp(batch)
		})),
		uncalled: batches.filter((batch) => !isCalled(batch))
	};
}

function speakerTurns({ discussion }: Conference, moment: Moment): readonly SpeakerTurn[] {
	const { floor } = moment;
	const papers = new Set(discussion.papers.map(({ id }) => id));
	const today = inTurn(speakersOf(floor, discussion), floor);
	const speakers = asTaken(today, turnsTaken(moment.stays), ({ id }) => id);
	return speakers.map((speaker, index) => ({
		kind: papers.has(speaker.id) ? 'paper' : 'floor',
		id: speaker.id,
		speaker,
		minutes: minutesOf(speaker, floor),
		next: speakers[index + 1] ?? null
	}));
}

/** Only what was decided counts, and nothing a JavaScript object has by itself. */
function own<T>(entries: Readonly<Record<string, T>>, key: string): T | undefined {
	return Object.hasOwn(entries, key) ? entries[key] : undefined;
}

/** Only of whom it is known that they will not come up is it decided that they are not called. */
function mayCome({ award, mark }: Recipient, people: People): boolean {
	const { as } = attendingOf(award, mark, people);
	return as !== 'absent' && as !== 'withdrawn';
}
