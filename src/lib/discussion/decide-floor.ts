import { whyStays } from '#lib/agenda/place.ts';
import { refuse, type Refusal } from '#lib/refusal.ts';
import { fullTitle, type People } from '#lib/people/person.ts';
import {
	inTurn,
	openRequests,
	speakersOf,
	type Floor,
	type FloorEvent,
	type FloorRequest
} from './floor.ts';
import { isTaken, type Discussion, type Speaker } from './speaker.ts';

/** What the desk and the chair ask of the discussion. */
export type FloorCommand =
	/** `topic` is what they want to speak to as the secretary has it; else as they wrote it. */
	| { readonly command: 'admit'; readonly request: string; readonly topic?: string | undefined }
	| { readonly command: 'decline'; readonly request: string }
	/** Somebody raised a hand, or handed a slip to the secretary. */
	| {
			readonly command: 'add-speaker';
			readonly speaker: Pick<Speaker, 'honorific' | 'name' | 'unit' | 'topic' | 'personId'>;
	  }
	| {
			readonly command: 'place-speaker';
			readonly speaker: string;
			readonly before: string | null;
	  }
	| { readonly command: 'drop-speaker' | 'recall-speaker'; readonly speaker: string }
	/** What they speak to, as the secretary has it now. */
	| { readonly command: 'retitle-speaker'; readonly speaker: string; readonly topic: string }
	| { readonly command: 'give-time'; readonly speaker: string; readonly minutes: number }
	/** Whoever has the floor begins to speak now: what their turn took so far does not count. */
	| { readonly command: 'restart-clock'; readonly speaker: string }
	/** '' takes the word away. */
	| { readonly command: 'sign'; readonly text: string };

/** More words from the floor than any day has time for. */
export const MOST_SPEAKERS = 200;

/** What a command on the floor may look at. */
export type FloorCircumstances = {
	/** The caller's id of the command. */
	readonly id: string;
	readonly discussion: Discussion;
	readonly requests: readonly FloorRequest[];
	readonly people: People;
	/** Who is speaking; null for nobody. */
	readonly speaking: string | null;
	/** Whose turn it is or has been, by their ids. */
	readonly taken: readonly string[];
	/** Milliseconds their turn has taken. */
	readonly spent: number;
};

/** What a command does on the floor, or why it may not. */
export function decideFloor(
	floor: Floor,
	command: FloorCommand,
	at: FloorCircumstances
): FloorEvent | Refusal {
	switch (command.command) {
		case 'admit':
			return admit(floor, command, at);
		case 'decline': {
			const request = openRequests(floor, at.requests).find(({ id }) => id === command.request);
			if (!request) return refuse('request-not-found');
			return { type: 'declined', request: request.id };
		}
		case 'add-speaker': {
			if (isTaken(at.id, speakersOf(floor, at.discussion))) return refuse('id-reused');
			if (floor.admitted.length >= MOST_SPEAKERS)
				return refuse('too-many', { most: MOST_SPEAKERS });
			const { personId } = command.speaker;
			if (personId !== null && !at.people.has(personId)) return refuse('person-not-found');
			const minutes = at.discussion.floorMinutes;
			return { type: 'admitted', speaker: { ...command.speaker, id: at.id, minutes } };
		}
		case 'place-speaker': {
			const { speaker, before } = command;
			const order = inTurn(speakersOf(floor, at.discussion), { ...floor, dropped: [] });
			const ids = order.map(({ id }) => id);
			if (!ids.includes(speaker)) return refuse('speaker-not-found');
			if (before === speaker || (before !== null && !ids.includes(before)))
				return refuse('before-not-found');
			return (
				whyStays({ moved: speaker, before }, at.taken) ?? {
					type: 'speaker-placed',
					speaker,
					before
				}
			);
		}
		case 'drop-speaker':
			if (command.speaker === at.speaking) return refuse('turn-now');
			if (at.taken.includes(command.speaker)) return refuse('turn-taken');
			return (
				ifKnown(floor, command.speaker, at) ?? {
					type: 'speaker-dropped',
					speaker: command.speaker
				}
			);
		case 'recall-speaker':
			return ifKnown(floor, command.speaker, at) ?? recall(floor, command.speaker, at);
		case 'retitle-speaker':
			return (
				ifKnown(floor, command.speaker, at) ?? {
					type: 'speaker-retitled',
					speaker: command.speaker,
					topic: command.topic
				}
			);
		case 'give-time':
			return (
				ifKnown(floor, command.speaker, at) ?? {
					type: 'time-given',
					speaker: command.speaker,
					minutes: command.minutes
				}
			);
		case 'restart-clock':
			if (command.speaker !== at.speaking) return refuse('stale-cue');
			return (
				ifKnown(floor, command.speaker, at) ?? {
					type: 'clock-restarted',
					speaker: command.speaker,
					spent: at.spent
				}
			);
		case 'sign':
			return { type: 'signed', text: command.text };
	}
}

function admit(
	floor: Floor,
	{ request, topic }: Extract<FloorCommand, { command: 'admit' }>,
	at: FloorCircumstances
): FloorEvent | Refusal {
	const asked = openRequests(floor, at.requests).find(({ id }) => id === request);
	const person = asked && at.people.get(asked.person);
	if (!asked || !person) return refuse('request-not-found');
	if (isTaken(asked.id, speakersOf(floor, at.discussion))) return refuse('id-reused');
	if (floor.admitted.length >= MOST_SPEAKERS) return refuse('too-many', { most: MOST_SPEAKERS });
	const { honorific, name } = person;
	const speaker = {
		id: asked.id,
		honorific,
		name,
		unit: fullTitle(person),
		topic: topic ?? asked.topic,
		minutes: at.discussion.floorMinutes,
		personId: person.id
	};
	return { type: 'admitted', speaker };
}

/** Whoever was taken off the list, or was called and did not get to speak, is heard after all. */
function recall(
	floor: Floor,
	speaker: string,
	{ speaking, taken }: FloorCircumstances
): FloorEvent | Refusal {
	if (speaker === speaking) return refuse('turn-now');
	const isBack = floor.dropped.includes(speaker) || taken.includes(speaker);
	return isBack ? { type: 'speaker-recalled', speaker } : refuse('speaker-not-found');
}

function ifKnown(
	floor: Floor,
	speaker: string,
	{ discussion }: FloorCircumstances
): Refusal | null {
	const isKnown = speakersOf(floor, discussion).some(({ id }) => id === speaker);
	return isKnown ? null : refuse('speaker-not-found');
}
