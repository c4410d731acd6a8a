import { m } from '#lib/paraglide/messages.js';
import type { Choice } from '#lib/vote/vote.ts';

/** What a member may say, named. */
export function choiceName(choice: Choice): string {
	switch (choice) {
		case 'for':
			return m.control_vote_for();
		case 'against':
			return m.control_vote_against();
		case 'other':
			return m.control_vote_other();
	}
}
