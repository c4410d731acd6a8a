import type { Agenda, Cue, Item } from '#lib/agenda/agenda.ts';
import { batchesToday, type Ceremony } from '#lib/awards/ceremony.ts';
import type { Conference } from '#lib/conference/conference.ts';
import { inTurn, minutesOf, type Floor } from '#lib/discussion/floor.ts';
import type { Speaker } from '#lib/discussion/speaker.ts';
import type { Progress } from '#lib/run/progress.ts';
import type { BatchTurn, Recipient, SpeakerTurn, Turn } from './turn.ts';

/** What a day's turns follow from, besides the conference. */
type Moment = Pick<Progress, 'ceremony' | 'floor' | 'turn'>;

/** Everybody's turn, in order. */
export type Turns = {
	readonly batch: readonly BatchTurn[];
	readonly paper: readonly SpeakerTurn[];
	readonly floor: readonly SpeakerTurn[];
};

/**
 * The order of business as it is run: cues that are repeated stand once for each batch and speaker
 * of today, so that Next, the MC's words and the wall can never disagree about who is next. Without
 * awards or papers their cues are not there at all.
 */
export function laidOut(conference: Conference, progress: Moment): Agenda {
	return dayOf(conference, progress).agenda;
}

/** Whoever is to be called up or heard today, in order. */
export function turnsOf(conference: Conference, progress: Moment): Turns {
	return dayOf(conference, progress).turns;
}

type Day = Moment & { readonly turns: Turns; readonly agenda: Agenda };

/** A day keeps being the same object as long as nothing changes: what was read of it is kept. */
const days = new WeakMap<Conference, Day>();

function dayOf(conference: Conference, { ceremony, floor, turn }: Moment): Day {
	const known = days.get(conference);
	if (known?.ceremony === ceremony && known.floor === floor && known.turn === turn) return known;
	const turns = {
		batch: batchTurns(conference, ceremony, turn),
		...speakerTurns(conference, floor)
	};
	const agenda = conference.agenda.map((item) =>
		item.cues.some((cue) => cue.each !== null) ? withTurns(item, turns) : item
	);
	const day = { ceremony, floor, turn, turns, agenda };
	days.set(conference, day);
	return day;
}

function batchTurns(
	{ awards }: Conference,
	ceremony: Ceremony,
	turn: string | null
): readonly BatchTurn[] {
	const byId = new Map(awards.list.map((award) => [award.id, award]));
	return (
		batchesToday(awards, ceremony)
			.map(({ awards: ids, ...batch }) => ({
				...batch,
				recipients: ids
					.map((id) => byId.get(id))
					.filter((award) => award !== undefined)
					.map((award): Recipient => ({ award, mark: own(ceremony.marks, award.id) }))
			}))
			// Nobody is called up when all were withdrawn; who stands on the stage stays called.
			.filter(({ code, recipients }) => code === turn || recipients.some(isCalled))
			.map((batch, index) => ({
				kind: 'batch',
				id: batch.code,
				batch: { ...batch, number: index + 1 }
			}))
	);
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

function isCalled({ mark }: Recipient): boolean {
	return mark?.as !== 'withdrawn';
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
