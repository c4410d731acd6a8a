import { passedOver } from '#lib/agenda/place.ts';
import { refuse, type Refusal } from '#lib/refusal.ts';
import { fullTitle, type People } from '#lib/people/person.ts';
import type { Instant } from '#lib/time/instant.ts';
import { isTaken, type Discussion, type Speaker } from './speaker.ts';

/** Somebody asks for the floor, from their own page. */
export type FloorRequest = {
	readonly id: string;
	readonly person: string;
	readonly topic: string;
	readonly at: Instant;
	/** Taken back by themselves. */
	readonly withdrawn: boolean;
};

/** A change of the order of speakers: one now stands before another (null: at the end). */
export type SpeakerPlacement = { readonly speaker: string; readonly before: string | null };

/** What the day itself decided about who speaks, and for how long. */
export type Floor = {
	/** Admitted from the floor, in the order of being admitted. */
	readonly admitted: readonly Speaker[];
	/** Requests that were declined. */
	readonly declined: readonly string[];
	readonly placements: readonly SpeakerPlacement[];
	/** Speakers who will not speak after all. */
	readonly dropped: readonly string[];
	/** Minutes given or taken while they speak, by speaker. */
	readonly extra: Readonly<Record<string, number>>;
	/** Milliseconds of a speaker's turn that do not count, by speaker: their way to the rostrum. */
	readonly uncounted: Readonly<Record<string, number>>;
	/** The chair's word on the speaker's screen; '' for none. */
	readonly sign: string;
};

export const NO_FLOOR: Floor = {
	admitted: [],
	declined: [],
	placements: [],
	dropped: [],
	extra: {},
	uncounted: {},
	sign: ''
};

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
	| { readonly command: 'give-time'; readonly speaker: string; readonly minutes: number }
	/** Whoever has the floor begins to speak now: what their turn took so far does not count. */
	| { readonly command: 'restart-clock'; readonly speaker: string }
	/** '' takes the word away. */
	| { readonly command: 'sign'; readonly text: string };

/** What happened on the floor; an undo takes it back. */
export type FloorEvent =
	| { readonly type: 'admitted'; readonly speaker: Speaker }
	| { readonly type: 'declined'; readonly request: string }
	| ({ readonly type: 'speaker-placed' } & SpeakerPlacement)
	| { readonly type: 'speaker-dropped' | 'speaker-recalled'; readonly speaker: string }
	| { readonly type: 'time-given'; readonly speaker: string; readonly minutes: number }
	/** `spent` is what the turn had taken, in milliseconds. */
	| { readonly type: 'clock-restarted'; readonly speaker: string; readonly spent: number }
	| { readonly type: 'signed'; readonly text: string };

const FLOOR_EVENTS: Readonly<Record<FloorEvent['type'], true>> = {
	admitted: true,
	declined: true,
	'speaker-placed': true,
	'speaker-dropped': true,
	'speaker-recalled': true,
	'time-given': true,
	'clock-restarted': true,
	signed: true
};

/** Whether something happened on the floor. */
export function isFloorEvent(type: string): type is FloorEvent['type'] {
	return Object.hasOwn(FLOOR_EVENTS, type);
}

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
				passedOver({ moved: speaker, before }, at.taken) ?? {
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
			return recall(floor, command.speaker, at);
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

/** The floor after something happened on it. */
export function evolveFloor(floor: Floor, event: FloorEvent): Floor {
	switch (event.type) {
		case 'admitted':
			return { ...floor, admitted: [...floor.admitted, event.speaker] };
		case 'declined':
			return { ...floor, declined: [...floor.declined, event.request] };
		case 'speaker-placed': {
			const { speaker, before } = event;
			return { ...floor, placements: [...floor.placements, { speaker, before }] };
		}
		case 'speaker-dropped':
			return { ...floor, dropped: [...floor.dropped, event.speaker] };
		case 'speaker-recalled':
			return { ...floor, dropped: floor.dropped.filter((id) => id !== event.speaker) };
		case 'time-given': {
			const minutes = givenTo(event.speaker, floor) + event.minutes;
			return { ...floor, extra: { ...floor.extra, [event.speaker]: minutes } };
		}
		case 'clock-restarted': {
			const uncounted = { ...floor.uncounted, [event.speaker]: event.spent };
			return { ...floor, uncounted };
		}
		case 'signed':
			return { ...floor, sign: event.text };
	}
}

/** Requests nobody has answered yet, the oldest first. */
export function openRequests(
	{ admitted, declined }: Floor,
	requests: readonly FloorRequest[]
): readonly FloorRequest[] {
	const answered = new Set([...admitted.map(({ id }) => id), ...declined]);
	return requests.filter(({ id, withdrawn }) => !withdrawn && !answered.has(id));
}

/** Everybody who may still be heard or was: registered papers first, then the floor. */
export function speakersOf({ admitted }: Floor, { papers }: Discussion): readonly Speaker[] {
	return [...papers, ...admitted];
}

/** Speakers of one kind in today's order, those who will not speak left out. */
export function inTurn(speakers: readonly Speaker[], floor: Floor): readonly Speaker[] {
	let list = [...speakers];
	for (const { speaker, before } of floor.placements) {
		const moved = list.find(({ id }) => id === speaker);
		if (!moved) continue;
		list = list.filter((each) => each !== moved);
		const index = before === null ? -1 : list.findIndex(({ id }) => id === before);
		list.splice(index < 0 ? list.length : index, 0, moved);
	}
	return list.filter(({ id }) => !floor.dropped.includes(id));
}

/** Minutes a speaker has today: one at the least, or the hall would see them over before they began. */
export function minutesOf({ id, minutes }: Speaker, floor: Floor): number {
	return Math.max(1, minutes + givenTo(id, floor));
}

/** Only what was given counts, and nothing a JavaScript object has by itself. */
function givenTo(speaker: string, { extra }: Floor): number {
	return Object.hasOwn(extra, speaker) ? (extra[speaker] ?? 0) : 0;
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
