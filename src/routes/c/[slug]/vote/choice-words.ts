import { m } from '#lib/paraglide/messages.js';
import type { Choice } from '#lib/vote/vote.ts';

/** What a member may say, as it is called in the hall. */
export const CHOICE_WORDS: Readonly<Record<Choice, () => string>> = {
	for: m.discussion_vote_for,
	against: m.discussion_vote_against,
	other: m.discussion_vote_other
};
