import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { minute } from '#lib/testing/make.ts';
import { isRefusal, refuse } from '#lib/refusal.ts';
import {
	castVote,
	CHOICES,
	countCast,
	decideVote,
	evolveVotes,
	MOST_VOTES,
	NOBODY_SAID,
	total,
	type Counts,
	type Vote,
	type VoteCommand,
	type VoteEvent
} from './vote.ts';

const hands = { command: 'open-vote', question: 'Chỉ tiêu', way: 'hands', secret: false } as const;
const pages = { ...hands, way: 'pages' } as const;
const secret = { ...pages, secret: true } as const;
const at = { id: 'v', present: 51, summoned: 57, box: NOBODY_SAID };

function happen(votes: readonly Vote[], event: ReturnType<typeof decideVote>, when = 0) {
	if (isRefusal(event)) throw new Error(event.refused);
	return evolveVotes(votes, { ...event, at: minute(when) });
}
const opened = (command: VoteCommand) => happen([], decideVote([], command, at));
const members = new Set(['m1', 'm2', 'm3']);
const cast = (votes: readonly Vote[], person: string, choice: (typeof CHOICES)[number]) =>
	castVote(votes, { vote: 'v', person, choice }, members);
const counts = { for: 47, against: 3, other: 1 };

describe('a question', () => {
	test('is put to the members who are there', () => {
		expect(opened(hands)).toEqual([
			{
				id: 'v',
				question: 'Chỉ tiêu',
				way: 'hands',
				secret: false,
				entitled: 51,
				openedAt: minute(0),
				closedAt: null,
				answeredAt: null,
				cast: {},
				counts: null,
				isRecounting: false,
				isRecounted: false
			}
		]);
	});

	test('is put to nobody when nobody who may vote is there', () => {
		expect(decideVote([], hands, { ...at, present: 0 })).toEqual(refuse('nobody-entitled'));
	});

	test('by hands is put to as many as somebody counted, whatever the doors know', () => {
		expect(decideVote([], { ...hands, present: 49 }, at)).toMatchObject({ entitled: 49 });
		expect(decideVote([], { ...hands, present: 49 }, { ...at, present: 0 })).toMatchObject({
			entitled: 49
		});
	});

	test('on pages is put to whom the doors let in, whatever was counted', () => {
		expect(decideVote([], { ...pages, present: 49 }, at)).toMatchObject({ entitled: 51 });
	});

	test('on pages is put to no more than were summoned', () => {
		expect(decideVote([], pages, { ...at, present: 58 })).toEqual(
			refuse('more-than-members', { entitled: 58, summoned: 57 })
		);
		expect(decideVote([], pages, { ...at, present: 57 })).toMatchObject({ entitled: 57 });
	});

	test('waits until the one before is closed', () => {
		expect(decideVote(opened(hands), hands, at)).toEqual(refuse('vote-open'));
	});

	test('counted by hands is never secret', () => {
		expect(decideVote([], { ...hands, secret: true }, at)).toMatchObject({ secret: false });
	});

	test('put by mistake leaves nothing', () => {
		const votes = opened(hands);
		expect(happen(votes, decideVote(votes, { command: 'cancel-vote', vote: 'v' }, at))).toEqual([]);
	});

	test('whose result was announced is not made unsaid', () => {
		const votes = happen(opened(hands), decideVote(opened(hands), closing(counts), at));
		expect(decideVote(votes, { command: 'cancel-vote', vote: 'v' }, at)).toEqual(
			refuse('vote-closed')
		);
	});

	test('is not put to more than were summoned: 570 was meant to be 57', () => {
		expect(decideVote([], { ...hands, present: 570 }, at)).toEqual(
			refuse('more-than-members', { entitled: 570, summoned: 57 })
		);
	});

	test.each(['close-vote', 'cancel-vote', 'recount-vote', 'keep-vote'] as const)(
		'that was never put: no %s',
		(command) => {
			expect(decideVote([], { command, vote: 'v', counts }, at)).toEqual(refuse('vote-not-found'));
		}
	);

	test('is one of a day’s', () => {
		const [vote] = happen(opened(hands), decideVote(opened(hands), closing(counts), at), 1);
		const many = Array.from({ length: MOST_VOTES }, () => vote as Vote);
		expect(decideVote(many, hands, at)).toEqual(refuse('too-many', { most: MOST_VOTES }));
	});
});

function closing(told?: Counts) {
	return { command: 'close-vote', vote: 'v', ...(told && { counts: told }) } as const;
}

describe('hands', () => {
	test('that add up to those asked are the result', () => {
		const votes = happen(opened(hands), decideVote(opened(hands), closing(counts), at), 5);
		expect(votes).toMatchObject([{ closedAt: minute(5), entitled: 51, counts }]);
	});

	test.each([
		{ for: 47, against: 3, other: 0 },
		{ for: 47, against: 3, other: 2 }
	])('that do not add up change nothing: $for/$against/$other', (told) => {
		expect(decideVote(opened(hands), closing(told), at)).toEqual(
			refuse('hands-do-not-add-up', { counted: total(told), entitled: 51 })
		);
	});

	test('are those that were there when the question was put, whoever comes meanwhile', () => {
		const event = decideVote(opened(hands), closing(counts), { ...at, present: 52 });
		expect(event).toMatchObject({ entitled: 51 });
	});

	test('are never more heads than were summoned, and never none', () => {
		const heads = (present: number) => ({ ...closing(NOBODY_SAID), present });
		expect(decideVote(opened(hands), heads(58), at)).toEqual(
			refuse('more-than-members', { entitled: 58, summoned: 57 })
		);
		expect(decideVote(opened(hands), heads(0), at)).toEqual(refuse('nobody-entitled'));
	});

	test('that were there when the question was put stand, though the list has grown shorter', () => {
		const event = decideVote(opened(hands), closing(counts), { ...at, summoned: 50 });
		expect(event).toMatchObject({ type: 'vote-closed', entitled: 51 });
	});

	test('that nobody counted close nothing', () => {
		expect(decideVote(opened(hands), closing(), at)).toEqual(
			refuse('bad-input', { where: 'counts' })
		);
	});

	test('are not pressed on a page', () => {
		expect(cast(opened(hands), 'm1', 'for')).toEqual(refuse('vote-not-found'));
	});
});

describe('members’ own pages', () => {
	const answer = (votes: readonly Vote[], person: string, choice: (typeof CHOICES)[number]) =>
		happen(votes, cast(votes, person, choice) as VoteEvent);

	test('answer once each', () => {
		const votes = answer(opened(pages), 'm1', 'for');
		expect(votes).toMatchObject([{ cast: { m1: 'for' } }]);
		expect(cast(votes, 'm1', 'against')).toEqual(refuse('already-voted'));
	});

	test('are asked of members who are there, and of nobody else', () => {
		expect(cast(opened(pages), 'guest', 'for')).toEqual(refuse('not-entitled'));
	});

	test('answer while the question is open', () => {
		const votes = happen(opened(pages), decideVote(opened(pages), closing(), at));
		expect(cast(votes, 'm1', 'for')).toEqual(refuse('vote-closed'));
		expect(decideVote(votes, closing(), at)).toEqual(refuse('vote-closed'));
	});

	test('are counted when it is closed', () => {
		const votes = answer(answer(opened(pages), 'm1', 'for'), 'm2', 'other');
		expect(decideVote(votes, closing(), { ...at, present: 3 })).toEqual({
			type: 'vote-closed',
			vote: 'v',
			entitled: 3,
			counts: { for: 1, against: 0, other: 1 }
		});
	});

	test('of who has left since still count', () => {
		const votes = answer(answer(opened(pages), 'm1', 'for'), 'm2', 'for');
		expect(decideVote(votes, closing(), { ...at, present: 1 })).toMatchObject({ entitled: 2 });
	});

	test('in secret tell the log that they answered, and never what', () => {
		const votes = opened(secret);
		expect(cast(votes, 'm1', 'against')).toEqual({
			type: 'vote-cast',
			vote: 'v',
			person: 'm1',
			choice: null
		});
		const answered = answer(votes, 'm1', 'against');
		expect(cast(answered, 'm1', 'for')).toEqual(refuse('already-voted'));
		expect(countCast(answered[0] as Vote)).toEqual(NOBODY_SAID);
	});

	test('in secret are counted from the box', () => {
		const box = { for: 2, against: 1, other: 0 };
		expect(decideVote(opened(secret), closing(), { ...at, present: 3, box })).toMatchObject({
			counts: box,
			entitled: 3
		});
	});

	test('whoever presses however often, everyone counts once', () => {
		const presses = fc.array(
			fc.tuple(fc.constantFrom('m1', 'm2', 'm3', 'guest'), fc.constantFrom(...CHOICES))
		);
		fc.assert(
			fc.property(presses, (pressed) => {
				let votes = opened(pages);
				const first = new Map<string, string>();
				for (const [person, choice] of pressed) {
					const event = cast(votes, person, choice);
					if (isRefusal(event)) continue;
					votes = happen(votes, event);
					first.set(person, choice);
				}
				const said = countCast(votes[0] as Vote);
				expect(total(said)).toBe(first.size);
				for (const choice of CHOICES) {
					expect(said[choice]).toBe([...first.values()].filter((each) => each === choice).length);
				}
			})
		);
	});
});
