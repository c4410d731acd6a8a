import { describe, expect, test } from 'vitest';
import { minute } from '#lib/testing/make.ts';
import { isRefusal, refuse } from '#lib/refusal.ts';
import {
	decideVote,
	evolveVotes,
	NOBODY_SAID,
	type Counts,
	type Vote,
	type VoteCommand
} from './vote.ts';

const hands = { command: 'open-vote', question: 'Chỉ tiêu', way: 'hands', secret: false } as const;
const pages = { ...hands, way: 'pages' } as const;
const at = { id: 'v', present: 51, summoned: 57, box: NOBODY_SAID };
const counts = { for: 47, against: 3, other: 1 };

function happen(votes: readonly Vote[], event: ReturnType<typeof decideVote>, when = 0) {
	if (isRefusal(event)) throw new Error(event.refused);
	return evolveVotes(votes, { ...event, at: minute(when) });
}
const opened = (command: VoteCommand) => happen([], decideVote([], command, at));
const closing = (told?: Counts) =>
	({ command: 'close-vote', vote: 'v', ...(told && { counts: told }) }) as const;

describe('hands that are being counted again', () => {
	const recount: VoteCommand = { command: 'recount-vote', vote: 'v' };
	const keep: VoteCommand = { command: 'keep-vote', vote: 'v' };
	const closed = happen(opened(hands), decideVote(opened(hands), closing(counts), at), 5);
	const recounting = happen(closed, decideVote(closed, recount, at), 6);

	test('leave nobody in doubt that the result may be another', () => {
		expect(closed).toMatchObject([{ isRecounting: false, isRecounted: false }]);
		expect(recounting).toMatchObject([{ isRecounting: true, closedAt: minute(5), counts }]);
	});

	test('are the result of a later count once they are closed', () => {
		const again = happen(recounting, decideVote(recounting, closing(counts), at), 9);
		expect(again).toMatchObject([
			{ isRecounting: false, isRecounted: true, closedAt: minute(9), counts }
		]);
	});

	test('or are not counted after all: the result stands as it was', () => {
		expect(happen(recounting, decideVote(recounting, keep, at))).toEqual(closed);
		expect(decideVote(closed, keep, at)).toEqual(refuse('vote-closed'));
	});

	test('keep the next question waiting, and another recount', () => {
		expect(decideVote(recounting, hands, at)).toEqual(refuse('vote-open'));
		expect(decideVote(recounting, recount, at)).toEqual(refuse('vote-open'));
	});

	test('were counted once before', () => {
		expect(decideVote(opened(hands), recount, at)).toEqual(refuse('vote-open'));
	});

	test('are hands: what was pressed on pages is not counted again', () => {
		const pressed = happen(opened(pages), decideVote(opened(pages), closing(), at));
		expect(decideVote(pressed, recount, at)).toEqual(refuse('vote-closed'));
	});

	test('have a result that stands until then, whoever types another', () => {
		expect(decideVote(closed, closing(counts), at)).toEqual(refuse('vote-closed'));
	});

	test('come to the last count', () => {
		const again = { for: 48, against: 2, other: 1 };
		expect(happen(recounting, decideVote(recounting, closing(again), at))).toMatchObject([
			{ counts: again }
		]);
	});

	test('may be of another number of heads: that number is the one that was asked', () => {
		const again = { ...closing({ for: 47, against: 2, other: 1 }), present: 50 };
		expect(happen(recounting, decideVote(recounting, again, at), 9)).toMatchObject([
			{ entitled: 50, counts: { for: 47, against: 2, other: 1 }, closedAt: minute(9) }
		]);
		expect(decideVote(recounting, { ...again, present: 49 }, at)).toEqual(
			refuse('hands-do-not-add-up', { counted: 50, entitled: 49 })
		);
	});
});
