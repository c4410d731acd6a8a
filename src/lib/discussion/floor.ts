import { afterMoves } from '#lib/agenda/place.ts';
import type { Instant } from '#lib/time/instant.ts';
import type { Discussion, Speaker } from './speaker.ts';

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
	/** What they speak to as it was put right today, by speaker. */
	readonly topics: Readonly<Record<string, string>>;
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
	topics: {},
	extra: {},
	uncounted: {},
	sign: ''
};

/** What happened on the floor; an undo takes it back. */
export type FloorEvent =
	| { readonly type: 'admitted'; readonly speaker: Speaker }
	| { readonly type: 'declined'; readonly request: string }
	| ({ readonly type: 'speaker-placed' } & SpeakerPlacement)
	| { readonly type: 'speaker-dropped' | 'speaker-recalled'; readonly speaker: string }
	| { readonly type: 'speaker-retitled'; readonly speaker: string; readonly topic: string }
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
	'speaker-retitled': true,
	'time-given': true,
	'clock-restarted': true,
	signed: true
};

/** Whether something happened on the floor. */
export function isFloorEvent(type: string): type is FloorEvent['type'] {
	return Object.hasOwn(FLOOR_EVENTS, type);
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
			return {
				...floor,
				dropped: floor.dropped.filter((id) => id !== event.speaker),
				uncounted: { ...floor.uncounted, [event.speaker]: 0 }
			};
		case 'speaker-retitled':
			return { ...floor, topics: { ...floor.topics, [event.speaker]: event.topic } };
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

/** Everybody who may still be heard or was, as they are known today: registered papers first, then the floor. */
export function speakersOf(
	{ admitted, topics }: Floor,
	{ papers }: Discussion
): readonly Speaker[] {
	return [...papers, ...admitted].map((speaker) => {
		const topic = Object.hasOwn(topics, speaker.id) ? topics[speaker.id] : undefined;
		return topic === undefined ? speaker : { ...speaker, topic };
	});
}

/** Speakers in today's order, those who will not speak left out. */
export function inTurn(speakers: readonly Speaker[], floor: Floor): readonly Speaker[] {
	const moves = floor.placements.map(({ speaker, before }) => ({ moved: speaker, before }));
	const order = afterMoves(speakers, moves, ({ id }) => id);
	return order.filter(({ id }) => !floor.dropped.includes(id));
}

/** Minutes a speaker has today: one at the least, or the hall would see them over before they began. */
export function minutesOf({ id, minutes }: Speaker, floor: Floor): number {
	return Math.max(1, minutes + givenTo(id, floor));
}

/** Only what was given counts, and nothing a JavaScript object has by itself. */
function givenTo(speaker: string, { extra }: Floor): number {
	return Object.hasOwn(extra, speaker) ? (extra[speaker] ?? 0) : 0;
}
