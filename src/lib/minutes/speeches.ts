import { speakersOf } from '#lib/discussion/floor.ts';
import { called, speakerName, type Speaker } from '#lib/discussion/speaker.ts';
import { turnsTaken } from '#lib/run/progress.ts';
import { readAloud } from '#lib/script/read-aloud.ts';
import { turnsOf } from '#lib/turns/lay-out.ts';
import type { Day } from './day.ts';
import { stepAt } from './log.ts';
import { pointsOf, type Noted } from './noted.ts';
import { logged, type Sourced } from './source.ts';
import type { Who } from './who.ts';

/** Somebody spoke under the discussion. */
export type Speech = Sourced & {
	readonly id: string;
	readonly kind: 'paper' | 'floor';
	readonly who: Who;
	/** What they spoke to; '' unsaid. */
	readonly topic: string;
	readonly points: readonly Noted[];
};

/** A paper that was registered and not read. */
export type Unread = { readonly who: Who; readonly topic: string };

/** Who spoke during an item, in the order in which they did. */
export function speechesIn(item: string, day: Day): readonly Speech[] {
	const { conference, run, people, log } = day;
	const { progress } = run;
	const stays = progress.stays.filter((stay) => stay.item === item && !stay.returned);
	const { speaker: turns } = turnsOf(conference, progress, people);
	return turnsTaken(stays).flatMap((id) => {
		const turn = turns.find((each) => each.id === id);
		if (!turn) return [];
		return [
			{
				id,
				kind: turn.kind,
				who: whoSpeaks(turn.speaker, day),
				topic: turn.speaker.topic,
				points: pointsOf(id, day),
				sources: logged(
					...stays.filter(({ turn }) => turn === id).map(({ from }) => stepAt(log, from))
				)
			}
		];
	});
}

/** Registered papers nobody read, also those whose author was taken off the list. */
export function unreadPapers(day: Day): readonly Unread[] {
	const { conference, run } = day;
	const { discussion } = conference;
	const taken = turnsTaken(run.progress.stays);
	const papers = new Set(discussion.papers.map(({ id }) => id));
	return speakersOf(run.progress.floor, discussion)
		.filter(({ id }) => papers.has(id) && !taken.includes(id))
		.map((speaker) => ({ who: whoSpeaks(speaker, day), topic: speaker.topic }));
}

/** For whom they speak stays as their paper says (see `called`). */
function whoSpeaks(speaker: Speaker, { people }: Day): Who {
	const { honorific, name, title } = called(speaker, people);
	const inSentence = `${honorific} ${name}`.trim();
	return { name: speakerName(speaker, people), called: inSentence, title: readAloud(title) };
}
