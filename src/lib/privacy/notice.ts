import type { Conference } from '#lib/conference/conference.ts';

/** What fills the notice that delegates are given about their data (domain.md §4.4). */
export type Notice = {
	/** Who collects it: their standing committee does. */
	readonly convener: string;
	readonly keepDays: number;
	/** Whom to ask; '' while the office has named nobody. */
	readonly contact: string;
};

/** The notice of a conference. */
export function noticeOf({ convener, privacy }: Pick<Conference, 'convener' | 'privacy'>): Notice {
	return { convener, keepDays: privacy.keepDays, contact: privacy.contact };
}
