import { publicTitle, type Cue, type CueScene } from '#lib/agenda/agenda.ts';
import { tally } from '#lib/attendance/tally.ts';
import { attendingOf, isAnnounced } from '#lib/awards/attending.ts';
import { awardName, kindsOf } from '#lib/awards/award.ts';
import { presentingOf } from '#lib/awards/presenter.ts';
import { itemClock, remaining } from '#lib/clock/item-clock.ts';
import { turnClock } from '#lib/clock/turn-clock.ts';
import { backdropLines } from '#lib/conference/backdrop.ts';
import type { Conference } from '#lib/conference/conference.ts';
import { called, speakerName } from '#lib/discussion/speaker.ts';
import { performanceOf } from '#lib/people/performance.ts';
import { fullName, fullTitle, type People, type Person } from '#lib/people/person.ts';
import type { Progress } from '#lib/run/progress.ts';
import type { Run } from '#lib/run/run.ts';
import { runSheet, standing, type Row } from '#lib/run/run-sheet.ts';
import { laidOut } from '#lib/turns/lay-out.ts';
import { speakerNow } from '#lib/turns/now.ts';
import type { BatchTurn, SpeakerTurn, Turn } from '#lib/turns/turn.ts';
import { resultOf } from '#lib/vote/result.ts';
import type { Vote } from '#lib/vote/vote.ts';
import type { Headcount, Picture, Poster, WallItem } from './picture.ts';

/** The scene the programme itself calls for: the current cue's, or the backdrop. */
export function followedScene(
	conference: Conference,
	people: People,
	progress: Progress
): CueScene {
	if (progress.phase === 'ready' || progress.phase === 'ended') return 'backdrop';
	return currentCue(conference, people, progress)?.scene ?? 'backdrop';
}

/** Where the day stands, and what the members were asked. */
type Asked = Pick<Run, 'progress' | 'votes'>;

/**
 * What hangs on the wall: the desk's choice, or else what the programme calls for.
 * @param poster how delegates check themselves in; null where they do not
 */
export function picture(
	conference: Conference,
	people: People,
	run: Asked,
	poster: Poster | null
): Picture {
	const { progress, votes } = run;
	const { scene } = progress;
	switch (scene?.kind) {
		case 'message':
			return { kind: 'message', text: scene.text };
		case 'black':
			return { kind: 'black' };
		case 'break':
			return { kind: 'break', title: scene.text, until: scene.until };
		case 'welcome':
			return { kind: 'welcome', name: conference.name, poster, ...headcount(conference, people) };
		case 'vote':
			return vote(votes) ?? draw('item', conference, people, progress);
		case 'speaking-time':
			return speakingTime(conference, people, run) ?? draw('item', conference, people, progress);
		default:
			return draw(
				scene?.kind ?? followedScene(conference, people, progress),
				conference,
				people,
				progress
			);
	}
}

function currentCue(conference: Conference, people: People, progress: Progress): Cue | undefined {
	return runSheet(laidOut(conference, progress, people), progress)
		.flatMap((row) => row.item.cues)
		.find((cue) => cue.id === progress.cue);
}

function draw(
	scene: CueScene,
	conference: Conference,
	people: People,
	progress: Progress
): Picture {
	const rows = runSheet(laidOut(conference, progress, people), progress);
	const row = rows.find((each) => each.item.id === progress.item);
	const turn = row?.item.cues.find((cue) => cue.id === progress.cue)?.turn;
	switch (scene) {
		case 'backdrop':
			return { kind: 'backdrop', lines: backdropLines(conference) };
		case 'agenda':
			return { kind: 'agenda', items: agendaItems(rows, progress) };
		case 'break':
			return {
				kind: 'break',
				title: row ? publicTitle(row.item) : '',
				until: breakEnd(row, progress)
			};
		case 'batch':
			return (turn?.kind === 'batch' && batch(turn, people)) || item(row, conference, people, turn);
		case 'speaker':
			if (row && turn && turn.kind !== 'batch') return turnSpeaker(turn, row, people);
			return (row && speaker(row, people)) ?? item(row, conference, people, turn);
		case 'item':
			return item(row, conference, people, turn);
	}
}

/** Only who comes up is shown: an absence is nobody's business but the desk's. */
function batch(
	{ batch: { code, recipients, ...called } }: BatchTurn,
	people: People
): Picture | null {
	const { person } = presentingOf(called, people);
	const announced = recipients
		.filter(({ award, mark }) => isAnnounced(attendingOf(award, mark, people)))
		.map(({ award }) => award);
	if (announced.length === 0) return null;
	return {
		kind: 'batch',
		code,
		title: kindsOf(announced),
		names: announced.map((award) => ({ name: awardName(award), title: award.title })),
		presenter: person && { name: fullName(person), title: fullTitle(person) }
	};
}

function turnSpeaker({ speaker: who }: SpeakerTurn, row: Row, people: People): Picture {
	const { title } = called(who, people);
	return {
		kind: 'speaker',
		name: speakerName(who, people),
		title,
		item: publicTitle(row.item),
		topic: who.topic
	};
}

function speakingTime(conference: Conference, people: People, run: Asked): Picture | null {
	const turn = speakerNow(conference, run.progress, people);
	if (!turn) return null;
	const clock = turnClock(run, turn.id, turn.minutes);
	return { kind: 'speaking-time', name: speakerName(turn.speaker, people), clock };
}

function vote(votes: readonly Vote[]): Picture | null {
	const last = votes.at(-1);
	if (!last) return null;
	const answered = last.way === 'pages' ? Object.keys(last.cast).length : null;
	const { question, entitled, isRecounting } = last;
	const result = isRecounting ? null : resultOf(last);
	return { kind: 'vote', question, entitled, answered, isRecounting, result };
}

function headcount({ categories }: Conference, people: People): Headcount {
	const { members, inHall } = tally(categories, people);
	return { members: { present: members.present, summoned: members.summoned }, inHall };
}

function agendaItems(rows: readonly Row[], progress: Progress): readonly WallItem[] {
	return rows
		.filter((row) => !row.skipped)
		.map((row) => ({
			number: row.number,
			title: publicTitle(row.item),
			state: standing(row, progress)
		}));
}

/** As the tablets' clock has it; while that stands, nobody can say when the break will be over. */
function breakEnd(row: Row | undefined, progress: Progress) {
	if (!row) return null;
	const clock = itemClock(progress, row.item.id, row.minutes);
	return clock.since === null ? null : clock.since + remaining(clock, clock.since);
}

function speaker(row: Row, people: People): Picture | null {
	const person = personOnWall(row, people);
	if (!person) return null;
	return {
		kind: 'speaker',
		name: fullName(person),
		title: fullTitle(person),
		item: publicTitle(row.item),
		topic: ''
	};
}

/** While a batch is on, whoever read the decision is done: the hall would look for them. */
function item(
	row: Row | undefined,
	conference: Conference,
	people: People,
	turn: Turn | undefined
): Picture {
	if (!row) return { kind: 'backdrop', lines: backdropLines(conference) };
	const person = turn?.kind === 'batch' ? null : personOnWall(row, people);
	return {
		kind: 'item',
		number: row.number,
		title: publicTitle(row.item),
		performer: person ? fullName(person) : null,
		performerTitle: person ? fullTitle(person) : null
	};
}

/** The wall never names someone who will not come. */
function personOnWall(row: Row, people: People): Person | null {
	const { person, variant } = performanceOf(row.item, people);
	return variant === 'absent' ? null : person;
}
