import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aPerson, aSpeaker, minute } from '#lib/testing/make.ts';
import { peopleById } from '#lib/people/person.ts';
import { isRefusal, refuse } from '#lib/refusal.ts';
import {
	decideFloor,
	MOST_SPEAKERS,
	type FloorCircumstances,
	type FloorCommand
} from './decide-floor.ts';
import {
	evolveFloor,
	inTurn,
	minutesOf,
	NO_FLOOR,
	openRequests,
	type Floor,
	type FloorRequest
} from './floor.ts';
import { NO_DISCUSSION } from './speaker.ts';

const discussion = {
	...NO_DISCUSSION,
	papers: ['p1', 'p2', 'p3'].map((id) => aSpeaker({ id, topic: `Tham luận ${id}` }))
};
const asked = (id: string, changes: Partial<FloorRequest> = {}): FloorRequest => ({
	id,
	person: 'an',
	topic: 'Nước sạch',
	at: minute(0),
	withdrawn: false,
	...changes
});
const people = peopleById([
	aPerson({ id: 'an', honorific: 'Bà', name: 'Lý An', position: 'Ủy viên', unit: 'Hội Phụ nữ' })
]);
const at = (changes: Partial<FloorCircumstances> = {}): FloorCircumstances => ({
	id: 'new',
	discussion,
	requests: [asked('r1'), asked('r2')],
	people,
	speaking: null,
	taken: [],
	spent: 0,
	...changes
});

/** The floor that commands lead to, none of which may be refused. */
function after(...commands: readonly FloorCommand[]): Floor {
	return commands.reduce((floor, command, index) => {
		const event = decideFloor(floor, command, at({ id: `new-${index + 1}` }));
		if (isRefusal(event)) throw new Error(event.refused);
		return evolveFloor(floor, event);
	}, NO_FLOOR);
}

const hand = { honorific: 'Ông', name: 'Lê Tám', unit: 'Phường 3', topic: '', personId: null };
const order = (floor: Floor) => inTurn(discussion.papers, floor).map(({ id }) => id);

describe('a request for the floor', () => {
	test('admitted, makes a speaker of whoever asked, as the list has them', () => {
		expect(after({ command: 'admit', request: 'r1' }).admitted).toEqual([
			{
				id: 'r1',
				honorific: 'Bà',
				name: 'Lý An',
				unit: 'Ủy viên Hội Phụ nữ',
				topic: 'Nước sạch',
				minutes: 3,
				personId: 'an'
			}
		]);
	});

	test.each(['Cấp nước sạch cho hẻm 42', ''])(
		'is admitted with its topic put right: %j',
		(topic) => {
			expect(after({ command: 'admit', request: 'r1', topic }).admitted).toMatchObject([
				{ id: 'r1', name: 'Lý An', topic }
			]);
		}
	);

	test('is open until it is admitted, declined or taken back', () => {
		const requests = [asked('r1'), asked('r2'), asked('r3', { withdrawn: true }), asked('r4')];
		const floor = after({ command: 'admit', request: 'r1' }, { command: 'decline', request: 'r2' });
		expect(openRequests(floor, requests).map(({ id }) => id)).toEqual(['r4']);
	});

	test.each(['admit', 'decline'] as const)('cannot be answered twice (%s)', (command) => {
		const floor = after({ command: 'admit', request: 'r1' });
		expect(decideFloor(floor, { command, request: 'r1' }, at())).toEqual(
			refuse('request-not-found')
		);
	});

	test('that goes by the id of a paper is not admitted: their turns would be one', () => {
		const requests = [asked('p1')];
		expect(decideFloor(NO_FLOOR, { command: 'admit', request: 'p1' }, at({ requests }))).toEqual(
			refuse('id-reused')
		);
	});

	test('of somebody who is not on the list any more is none', () => {
		const gone = at({ people: new Map() });
		expect(decideFloor(NO_FLOOR, { command: 'admit', request: 'r1' }, gone)).toEqual(
			refuse('request-not-found')
		);
	});
});

describe('a raised hand', () => {
	test('is a speaker with the minutes of a word from the floor', () => {
		expect(after({ command: 'add-speaker', speaker: hand }).admitted).toEqual([
			{ id: 'new-1', ...hand, minutes: 3 }
		]);
	});

	test('is nobody’s who is not on the list', () => {
		const speaker = { ...hand, personId: 'nobody' };
		expect(decideFloor(NO_FLOOR, { command: 'add-speaker', speaker }, at())).toEqual(
			refuse('person-not-found')
		);
	});

	test.each(['p1', 'A', 'AB'])('has an id of its own, no paper’s and no batch’s: %s', (id) => {
		const command = { command: 'add-speaker', speaker: hand } as const;
		expect(decideFloor(NO_FLOOR, command, at({ id }))).toEqual(refuse('id-reused'));
	});

	test('has an id of its own, nobody’s who was admitted', () => {
		const command = { command: 'add-speaker', speaker: hand } as const;
		const floor = after(command);
		expect(decideFloor(floor, command, at({ id: 'new-1' }))).toEqual(refuse('id-reused'));
	});

	test('is not heard when more have spoken than any day has time for', () => {
		const admitted = Array.from({ length: MOST_SPEAKERS }, (_, id) => aSpeaker({ id: `s${id}` }));
		const full = { ...NO_FLOOR, admitted };
		const limit = refuse('too-many', { most: MOST_SPEAKERS });
		expect(decideFloor(full, { command: 'add-speaker', speaker: hand }, at())).toEqual(limit);
		expect(decideFloor(full, { command: 'admit', request: 'r1' }, at())).toEqual(limit);
	});
});

describe('the order of speakers', () => {
	test('is that of the list until somebody is moved', () => {
		expect(order(NO_FLOOR)).toEqual(['p1', 'p2', 'p3']);
		expect(order(after({ command: 'place-speaker', speaker: 'p3', before: 'p1' }))).toEqual([
			'p3',
			'p1',
			'p2'
		]);
		expect(order(after({ command: 'place-speaker', speaker: 'p1', before: null }))).toEqual([
			'p2',
			'p3',
			'p1'
		]);
	});

	test.each([
		['an unknown speaker', 'x', null, refuse('speaker-not-found')],
		['an unknown place', 'p1', 'x', refuse('before-not-found')],
		['their own place', 'p1', 'p1', refuse('before-not-found')]
	])('cannot be changed by %s', (_, speaker, before, refusal) => {
		expect(decideFloor(NO_FLOOR, { command: 'place-speaker', speaker, before }, at())).toEqual(
			refusal
		);
	});

	test('changes places among those who wait: whoever has had their turn stays where they are', () => {
		const moving = (speaker: string, before: string | null) =>
			decideFloor(NO_FLOOR, { command: 'place-speaker', speaker, before }, at({ taken: ['p2'] }));
		expect(moving('p2', null)).toEqual(refuse('turn-taken'));
		expect(moving('p3', 'p2')).toEqual(refuse('turn-taken'));
		expect(moving('p3', 'p1')).toMatchObject({ type: 'speaker-placed' });
		expect(moving('p3', null)).toMatchObject({ type: 'speaker-placed' });
	});

	test('who is left out is called no more, and can be brought back to their place', () => {
		const dropped = after({ command: 'drop-speaker', speaker: 'p2' });
		expect(order(dropped)).toEqual(['p1', 'p3']);
		const back = decideFloor(dropped, { command: 'recall-speaker', speaker: 'p2' }, at());
		expect(isRefusal(back) ? back : order(evolveFloor(dropped, back))).toEqual(['p1', 'p2', 'p3']);
	});

	test('who was left out keeps a place: they are moved, and others before them', () => {
		const dropped = after({ command: 'drop-speaker', speaker: 'p2' });
		const place = (speaker: string, before: string | null) =>
			decideFloor(dropped, { command: 'place-speaker', speaker, before }, at());
		expect(place('p2', null)).toEqual({ type: 'speaker-placed', speaker: 'p2', before: null });
		expect(place('p3', 'p2')).toEqual({ type: 'speaker-placed', speaker: 'p3', before: 'p2' });
	});

	test('who is speaking is not left out', () => {
		const speaking = at({ speaking: 'p2' });
		expect(decideFloor(NO_FLOOR, { command: 'drop-speaker', speaker: 'p2' }, speaking)).toEqual(
			refuse('turn-now')
		);
	});

	test('who has spoken is not left out: it was said in the hall', () => {
		const spoken = at({ taken: ['p2'] });
		expect(decideFloor(NO_FLOOR, { command: 'drop-speaker', speaker: 'p2' }, spoken)).toEqual(
			refuse('turn-taken')
		);
	});

	test('who was called and did not get to speak is put back on the list, unless they are speaking', () => {
		const back = { command: 'recall-speaker', speaker: 'p2' } as const;
		expect(decideFloor(NO_FLOOR, back, at({ taken: ['p1'] }))).toEqual(refuse('speaker-not-found'));
		expect(decideFloor(NO_FLOOR, { ...back, speaker: 'A' }, at({ taken: ['A'] }))).toEqual(
			refuse('speaker-not-found')
		);
		expect(decideFloor(NO_FLOOR, back, at({ taken: ['p2'] }))).toEqual({
			type: 'speaker-recalled',
			speaker: 'p2'
		});
		expect(decideFloor(NO_FLOOR, back, at({ taken: ['p2'], speaking: 'p2' }))).toEqual(
			refuse('turn-now')
		);
	});

	test('nobody is brought back who was not left out', () => {
		expect(decideFloor(NO_FLOOR, { command: 'recall-speaker', speaker: 'p2' }, at())).toEqual(
			refuse('speaker-not-found')
		);
	});

	test('however they are moved, everybody speaks once', () => {
		const id = fc.constantFrom('p1', 'p2', 'p3', 'gone');
		const placement = fc.record({ speaker: id, before: fc.option(id, { nil: null }) });
		fc.assert(
			fc.property(fc.array(placement), (placements) => {
				expect(order({ ...NO_FLOOR, placements }).toSorted()).toEqual(['p1', 'p2', 'p3']);
			})
		);
	});
});

describe('what somebody speaks to', () => {
	const retitle = (speaker: string) =>
		decideFloor(NO_FLOOR, { command: 'retitle-speaker', speaker, topic: 'Nước' }, at());

	test('is put right, of somebody who speaks', () => {
		expect(retitle('p2')).toEqual({ type: 'speaker-retitled', speaker: 'p2', topic: 'Nước' });
		expect(retitle('x')).toEqual(refuse('speaker-not-found'));
	});
});

describe('a speaker’s time', () => {
	const [paper = aSpeaker()] = discussion.papers;

	test('is added up, and never less than a minute', () => {
		const more = after(
			{ command: 'give-time', speaker: 'p1', minutes: 2 },
			{ command: 'give-time', speaker: 'p1', minutes: 1 }
		);
		expect(minutesOf(paper, more)).toBe(10);
		expect(minutesOf(paper, after({ command: 'give-time', speaker: 'p1', minutes: -9 }))).toBe(1);
	});

	test('is given to somebody who speaks', () => {
		const command = { command: 'give-time', speaker: 'x', minutes: 1 } as const;
		expect(decideFloor(NO_FLOOR, command, at())).toEqual(refuse('speaker-not-found'));
	});
});

describe('a speaker’s clock', () => {
	const restart: FloorCommand = { command: 'restart-clock', speaker: 'p1' };

	test('is begun anew for whoever has the floor', () => {
		expect(decideFloor(NO_FLOOR, restart, at({ speaking: 'p1', spent: 60_000 }))).toEqual({
			type: 'clock-restarted',
			speaker: 'p1',
			spent: 60_000
		});
	});

	test('is nobody else’s', () => {
		expect(decideFloor(NO_FLOOR, restart, at({ speaking: 'p2' }))).toEqual(refuse('stale-cue'));
	});

	test('is a speaker’s: a batch on the stage has none', () => {
		const batch: FloorCommand = { command: 'restart-clock', speaker: 'A' };
		expect(decideFloor(NO_FLOOR, batch, at({ speaking: 'A' }))).toEqual(
			refuse('speaker-not-found')
		);
	});
});

test('the chair’s word stands until another, or none', () => {
	expect(after({ command: 'sign', text: 'Xin kết thúc' }).sign).toBe('Xin kết thúc');
	expect(after({ command: 'sign', text: 'Xin kết thúc' }, { command: 'sign', text: '' }).sign).toBe(
		''
	);
});
