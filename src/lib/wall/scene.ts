import { publicTitle, type CueScene } from '#lib/agenda/agenda.ts';
import { tally } from '#lib/attendance/tally.ts';
import { itemClock, remaining } from '#lib/clock/item-clock.ts';
import { backdropLines } from '#lib/conference/backdrop.ts';
import type { Conference } from '#lib/conference/conference.ts';
import { performanceOf } from '#lib/people/performance.ts';
import { fullName, fullTitle, type People, type Person } from '#lib/people/person.ts';
import type { Progress } from '#lib/run/progress.ts';
import { runSheet, standing, type Row } from '#lib/run/run-sheet.ts';
import type { Headcount, Picture, Poster, WallItem } from './picture.ts';

/** The scene the programme itself calls for: the current cue's, or the backdrop. */
export function followedScene(conference: Conference, progress: Progress): CueScene {
	if (progress.phase === 'ready' || progress.phase === 'ended') return 'backdrop';
	const cues = runSheet(conference.agenda, progress).flatMap((row) => row.item.cues);
	return cues.find((cue) => cue.id === progress.cue)?.scene ?? 'backdrop';
}

/**
 * What hangs on the wall: the desk's choice, or else what the programme calls for.
 * @param poster how delegates check themselves in; null where they do not
 */
export function picture(
	conference: Conference,
	people: People,
	progress: Progress,
	poster: Poster | null
): Picture {
	const { scene } = progress;
	if (scene?.kind === 'message') return { kind: 'message', text: scene.text };
	if (scene?.kind === 'black') return { kind: 'black' };
	if (scene?.kind === 'break') return { kind: 'break', title: scene.text, until: scene.until };
	if (scene?.kind === 'welcome') {
		return { kind: 'welcome', name: conference.name, poster, ...headcount(conference, people) };
	}
	return draw(scene?.kind ?? followedScene(conference, progress), conference, people, progress);
}

function draw(
	scene: CueScene,
	conference: Conference,
	people: People,
	progress: Progress
): Picture {
	const rows = runSheet(conference.agenda, progress);
	const row = rows.find((each) => each.item.id === progress.item);
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
		case 'speaker':
			return (row && speaker(row, people)) ?? item(row, conference, people);
		case 'item':
			return item(row, conference, people);
	}
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
		item: publicTitle(row.item)
	};
}

function item(row: Row | undefined, conference: Conference, people: People): Picture {
	if (!row) return { kind: 'backdrop', lines: backdropLines(conference) };
	const person = personOnWall(row, people);
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
