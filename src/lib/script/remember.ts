import type { Conference } from '#lib/conference/conference.ts';
import type { People } from '#lib/people/person.ts';
import { READY, type Progress } from '#lib/run/progress.ts';

/** What the day itself has added to the words: what the hall heard, and who was marked. */
export type Today = Pick<Progress, 'heard' | 'ceremony'>;

/**
 * A reading of a conference, its people and what the day has added, made once for as long as they stay
 * the same. They are replaced, never changed, when anything in them does, so being the same object
 * is being equal.
 */
export function remember<T>(read: (conference: Conference, people: People, today: Today) => T) {
	const known = new WeakMap<Conference, { people: People; today: Today; value: T }>();
	return (conference: Conference, people: People, today: Today = READY): T => {
		const kept = known.get(conference);
		if (kept?.people === people && isSameDay(kept.today, today)) return kept.value;
		const value = read(conference, people, today);
		known.set(conference, { people, today, value });
		return value;
	};
}

function isSameDay(one: Today, other: Today): boolean {
	return one.heard === other.heard && one.ceremony.marks === other.ceremony.marks;
}
