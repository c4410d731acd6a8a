import { m } from '#lib/paraglide/messages.js';
import type { Answer } from '#lib/server/guest/self-check-in.ts';

/** Why nobody was recognised or let in. */
type Problem = Exclude<Answer, { readonly kind: 'recognised' | 'in' }>;

/** The HTTP status of each. */
export const STATUS: Readonly<Record<Problem['kind'], number>> = {
	closed: 409,
	'for-desk': 409,
	'no-match': 404,
	'not-recorded': 503,
	'too-long-ago': 410,
	'too-many': 429
};

/** What a delegate is told. One sentence for whatever did not match: nobody learns who is on the list. */
export function problemOf(problem: Problem): string {
	switch (problem.kind) {
		case 'closed':
		case 'for-desk':
			return m.guest_desk();
		case 'no-match':
			return m.guest_self_no_match();
		case 'not-recorded':
			return m.guest_not_recorded();
		case 'too-long-ago':
			return m.guest_self_too_long_ago();
		case 'too-many':
			return m.guest_self_too_many({ minutes: problem.minutes });
	}
}
