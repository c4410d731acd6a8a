import type { Instant } from '#lib/time/instant.ts';

/** How a person's word about their data reached the office: their own page, a desk, or on paper. */
export type ConsentWay = 'self' | 'desk' | 'paper';

/**
 * What a person said to the use of their data, and when: yes, or no, which also takes back an
 * earlier yes. Silence is neither (law 91/2025/QH15; domain.md §4.4).
 */
export type Consent = {
	readonly given: boolean;
	readonly at: Instant;
	readonly how: ConsentWay;
};
