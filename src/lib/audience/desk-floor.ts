import { attendingOf, type Attending } from '#lib/awards/attending.ts';
import type { ItemClock } from '#lib/clock/item-clock.ts';
import { turnClock } from '#lib/clock/turn-clock.ts';
import { minutesOf, openRequests, speakersOf } from '#lib/discussion/floor.ts';
import { called, speakerName, type Speaker } from '#lib/discussion/speaker.ts';
import { fullName, fullTitle } from '#lib/people/person.ts';
import type { Instant } from '#lib/time/instant.ts';
import { turnsOf } from '#lib/turns/lay-out.ts';
import { speakerAfter, turnStandings, type TurnStanding } from '#lib/turns/now.ts';
import type { SpeakerTurn } from '#lib/turns/turn.ts';
import type { State } from './state.ts';

/** Somebody who speaks, spoke or will speak under the discussion. */
export type QueuedSpeaker = {
	readonly id: string;
	readonly kind: 'paper' | 'floor';
	/** "Ông Lê Thanh Dũng". */
	readonly name: string;
	/** Their post and unit. */
	readonly title: string;
	readonly topic: string;
	readonly clock: ItemClock;
	readonly state: TurnStanding;
	/** Whether they are there to be called, as far as anybody knows. */
	readonly attending: Attending['as'];
	/** Their first cue: where giving them the floor leads. */
	readonly cue: string | null;
};

/** Somebody who asks for the floor. */
export type AskedFloor = {
	readonly id: string;
	readonly name: string;
	readonly title: string;
	readonly topic: string;
	readonly at: Instant;
};

/** The discussion as the desk and the chair conduct it. */
export type DeskFloor = {
	/** In the order in which they will be heard. */
	readonly speakers: readonly QueuedSpeaker[];
	/** Who has the floor; null for nobody in particular. */
	readonly speaking: string | null;
	/** Who is to get ready; null for nobody. */
	readonly next: string | null;
	/** Taken off the list today. */
	readonly dropped: readonly { readonly id: string; readonly name: string }[];
	/** Nobody has answered them yet. */
	readonly requests: readonly AskedFloor[];
	/** The chair's word on the speaker's screen; '' for none. */
	readonly sign: string;
};

/** The discussion. */
export function deskFloor({ conference, people, run }: State): DeskFloor {
	const { progress } = run;
	const { speaker: turns } = turnsOf(conference, progress, people);
	const standing = turnStandings(conference, progress, people);
	const cues = conference.agenda.filter(({ enabled }) => enabled).flatMap((item) => item.cues);
	const here = turns.findIndex(({ id }) => id === progress.turn);
	const gone = new Set(progress.floor.dropped);
	return {
		speakers: turns.map((turn) => ({
			...whoIs(turn.speaker),
			kind: turn.kind,
			clock: turnClock(run, turn.id, minutesOf(turn.speaker, progress.floor)),
			state: standing(turn.id),
			attending: attendingOf(turn.speaker, undefined, people).as,
			cue: cueOf(turn)
		})),
		speaking: here < 0 ? null : progress.turn,
		next: speakerAfter(conference, progress, people)?.id ?? null,
		dropped: speakersOf(progress.floor, conference.discussion)
			.filter(({ id }) => gone.has(id))
			.map(({ id, ...speaker }) => ({ id, name: speakerName({ id, ...speaker }, people) })),
		requests: openRequests(progress.floor, run.requests).flatMap(({ id, person, topic, at }) => {
			const who = people.get(person);
			return who ? [{ id, name: fullName(who), title: fullTitle(who), topic, at }] : [];
		}),
		sign: progress.floor.sign
	};

	function whoIs(speaker: Speaker) {
		const { id, topic } = speaker;
		return { id, topic, name: speakerName(speaker, people), title: called(speaker, people).title };
	}

	function cueOf({ kind, id }: SpeakerTurn): string | null {
		const first = cues.find(({ each }) => each === kind);
		return first ? `${first.id}.${id}` : null;
	}
}
