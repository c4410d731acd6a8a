import type { Conference } from '#lib/conference/conference.ts';
import { papersTime } from '#lib/discussion/papers-time.ts';
import { m } from '#lib/paraglide/messages.js';

/** How far the registered papers are. */
export type PapersStanding = {
	readonly count: number;
	/** Minutes of their item; null while it is switched off. */
	readonly minutes: number | null;
	/** Minutes they need, changeovers included. */
	readonly needed: number;
};

/** How far the papers are; null where neither the programme nor a list has any: then nothing speaks of them. */
export function papersStanding({
	agenda,
	discussion
}: Pick<Conference, 'agenda' | 'discussion'>): PapersStanding | null {
	const item = agenda.find(({ kind, enabled }) => kind === 'discussion' && enabled);
	const count = discussion.papers.length;
	if (!item && count === 0) return null;
	const { needed } = papersTime(discussion.papers, item?.minutes ?? 0);
	return { count, minutes: item?.minutes ?? null, needed };
}

/**
 * What the papers lack, in words; '' for nothing.
 * @param incomplete how many lack something the chair reads out
 */
export function papersLack({ count, minutes, needed }: PapersStanding, incomplete: number): string {
	if (minutes === null) return m.discussion_check_off();
	if (count === 0) return m.discussion_check_none();
	if (incomplete > 0) return m.discussion_check_left({ count: incomplete });
	return needed > minutes ? m.discussion_check_over({ count, over: needed - minutes }) : '';
}
