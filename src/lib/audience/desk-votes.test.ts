import { describe, expect, test } from 'vitest';
import { aState, aVote, minute } from '#lib/testing/make.ts';
import { NEW_RUN } from '#lib/run/run.ts';
import { voteWords } from '#lib/script/vote-words.ts';
import type { Vote } from '#lib/vote/vote.ts';
import { deskVotes } from './desk-votes.ts';

const open = aVote({
	secret: true,
	openedAt: minute(1),
	cast: { an: null, binh: null },
	entitled: 5
});
const closed: Vote = {
	...open,
	id: 'w',
	closedAt: minute(4),
	counts: { for: 3, against: 1, other: 0 }
};
const at = (...votes: readonly Vote[]) => deskVotes(aState({ run: { ...NEW_RUN, votes } }));

describe('a question at the desk', () => {
	test('tells how many have answered, and nothing of what they said', () => {
		expect(at(open)).toEqual([
			{
				id: 'v',
				question: 'Chỉ tiêu mới',
				way: 'pages',
				secret: true,
				openedAt: minute(1),
				closedAt: null,
				entitled: 5,
				answered: 2,
				result: null,
				isRecounting: false,
				words: voteWords(open)[0]?.text
			}
		]);
	});

	test('that is closed has its result and the sentences that announce it', () => {
		const [, vote] = at(open, closed);
		expect(vote).toMatchObject({
			id: 'w',
			closedAt: minute(4),
			result: { for: 3, against: 1, other: 0, entitled: 5, unanswered: 1, adopted: true }
		});
		const segments = voteWords(closed).map(({ text }) => text);
		expect(vote?.words).toBe(segments.join(''));
		expect(vote?.words).toContain('Chỉ tiêu mới');
	});

	test('whose hands are counted again has what was counted before, and nothing to be read', () => {
		const [vote] = at({ ...closed, way: 'hands', isRecounting: true });
		expect(vote).toMatchObject({ isRecounting: true, result: { for: 3 }, words: '' });
	});

	test('is none before one was put', () => {
		expect(at()).toEqual([]);
	});
});
