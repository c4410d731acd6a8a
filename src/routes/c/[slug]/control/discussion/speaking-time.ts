import type { QueuedSpeaker } from '#lib/audience/desk-floor.ts';
import { elapsed } from '#lib/clock/item-clock.ts';
import { CHANGEOVER } from '#lib/discussion/papers-time.ts';
import { MINUTE, type Instant } from '#lib/time/instant.ts';

/** What speaking has taken, and what it comes to when everybody keeps to their time: milliseconds. */
export type SpeakingTime = { readonly taken: number; readonly expected: number };

/** The speakers' times added up. Who was heard counts as long as they spoke, who was not with their way to the rostrum. */
export function speakingTime(
	speakers: readonly Pick<QueuedSpeaker, 'clock' | 'state'>[],
	now: Instant
): SpeakingTime {
	const times = speakers.map(({ clock, state }) => {
		const taken = elapsed(clock, now);
		const given = Math.max(taken, clock.minutes * MINUTE);
		const whole = state === 'done' ? taken : given + (state === 'now' ? 0 : CHANGEOVER);
		return { taken, whole };
	});
	return {
		taken: times.reduce((sum, each) => sum + each.taken, 0),
		expected: times.reduce((sum, each) => sum + each.whole, 0)
	};
}
