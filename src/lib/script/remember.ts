import type { Conference } from '#lib/conference/conference.ts';
import type { People } from '#lib/people/person.ts';
import { NOTHING_HEARD, type Heard } from '#lib/run/progress.ts';

/**
 * A reading of a conference, its people and what the hall has heard, made once for as long as they stay
 * the same. They are replaced, never changed, when anything in them does, so being the same object
 * is being equal.
 */
export function remember<T>(read: (conference: Conference, people: People, heard: Heard) => T) {
	const known = new WeakMap<Conference, { people: People; heard: Heard; value: T }>();
	return (conference: Conference, people: People, heard = NOTHING_HEARD): T => {
		const kept = known.get(conference);
		if (kept?.people === people && kept.heard === heard) return kept.value;
		const value = read(conference, people, heard);
		known.set(conference, { people, heard, value });
		return value;
	};
}
