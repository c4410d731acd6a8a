import type { Agenda, Cue, Item } from '#lib/agenda/agenda.ts';
import { attendingOf } from '#lib/awards/attending.ts';
import { batchesToday } from '#lib/awards/ceremony.ts';
import type { Conference } from '#lib/conference/conference.ts';
import { inTurn, minutesOf, type Floor } from '#lib/discussion/floor.ts';
import type { Speaker } from '#lib/discussion/speaker.ts';
import type { People } from '#lib/people/person.ts';
import type { Progress } from '#lib/run/progress.ts';
import type { BatchTurn, CalledBatch, Recipient, SpeakerTurn, Turn } from './turn.ts';

/** What a day's turns follow from, besides the conference and its people. */
type Moment = Pick<Progress, 'ceremony' | 'floor' | 'turn' | 'stays'>;

/** Everybody's turn, in order. */
export type Turns = {
	readonly batch: readonly BatchTurn[];
	readonly paper: readonly SpeakerTurn[];
	readonly floor: readonly SpeakerTurn[];
	/** Batches nobody comes up for: the MC invites nobody, and their cues are not stopped at. */
	readonly uncalled: readonly CalledBatch[];
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
	const { ceremony, floor, turn, stays } = moment;
	const known = days.get(conference);
	if (
		known?.ceremony === ceremony &&
		known.floor === floor &&
		known.turn === turn &&
		known.stays === stays &&
		known.people === people
	) {
		return known;
	}
	const turns = { ...batchTurns(conference, moment, people), ...speakerTurns(conference, floor) };
	const agenda = conference.agenda.map((item) =>
		item.cues.some((cue) => cue.each !== null) ? withTurns(item, turns) : item
	);
	const day = { ceremony, floor, turn, stays, people, turns, agenda };
	days.set(conference, day);
	return day;
}

/** A batch keeps its number whoever stays away: it is announced by it, and printed with it. */
function batchTurns(
	{ awards }: Conference,
	{ ceremony, turn, stays }: Moment,
	people: People
): Pick<Turns, 'batch' | 'uncalled'> {
	const byId = new Map(awards.list.map((award) => [award.id, award]));
	const batches = batchesToday(awards, ceremony).map(
		({ awards: ids, ...batch }, index): CalledBatch => ({
			...batch,
			number: index + 1,
			recipients: ids
				.map((id) => byId.get(id))
				.filter((award) => award !== undefined)
				.map((award) => ({ award, mark: own(ceremony.marks, award.id) }))
		})
	);
	// Who stands on the stage, or stood there, is not made never to have been called.
	const wasOn = new Set([turn, ...stays.map((stay) => stay.turn)]);
	const isCalled = ({ code, recipients }: CalledBatch) =>
		wasOn.has(code) || recipients.some((recipient) => mayCome(recipient, people));
	return {
		batch: batches.filter(isCalled).map((batch) => ({ kind: 'batch', id: batch.code, batch })),
		uncalled: batches.filter((batch) => !isCalled(batch))
	};
}

function speakerTurns({ discussion }: Conference, floor: Floor): Pick<Turns, 'paper' | 'floor'> {
	const papers = inTurn(discussion.papers, floor);
	const admitted = inTurn(floor.admitted, floor);
	const speakers = [...papers, ...admitted];
	const turnOf = (kind: SpeakerTurn['kind']) => (speaker: Speaker) => ({
		kind,
		id: speaker.id,
		speaker,
		minutes: minutesOf(speaker, floor),
		next: speakers[speakers.indexOf(speaker) + 1] ?? null
	});
	return { paper: papers.map(turnOf('paper')), floor: admitted.map(turnOf('floor')) };
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

/** Cues that follow each other and are repeated for the same are repeated together. */
function withTurns(item: Item, turns: Turns): Item {
	const cues: Cue[] = [];
	let at = 0;
	while (at < item.cues.length) {
		const first = item.cues[at] as Cue;
		const length = first.each === null ? 1 : runLength(item.cues, at);
		const block = item.cues.slice(at, at + length);
		cues.push(...(first.each === null ? block : repeat(block, turns[first.each])));
		at += length;
	}
	return { ...item, cues };
}

function runLength(cues: readonly Cue[], from: number): number {
	const end = cues.findIndex((cue, index) => index > from && cue.each !== cues[from]?.each);
	return (end < 0 ? cues.length : end) - from;
}

function repeat(block: readonly Cue[], turns: readonly Turn[]): readonly Cue[] {
	return turns.flatMap((turn) =>
		block.map((cue) => ({ ...cue, id: `${cue.id}.${turn.id}`, turn }))
	);
}
