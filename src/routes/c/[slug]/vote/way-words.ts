import type { DeskVote } from '#lib/audience/desk-votes.ts';
import { m } from '#lib/paraglide/messages.js';

/** How a question is answered, in a word or two. */
export function wayWords({ way, secret }: Pick<DeskVote, 'way' | 'secret'>): string {
	if (way === 'hands') return m.discussion_vote_way_hands();
	return secret ? m.discussion_vote_way_secret() : m.discussion_vote_way_pages();
}
