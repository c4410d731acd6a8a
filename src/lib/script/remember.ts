import type { Conference } from '#lib/conference/conference.ts';
import type { People } from '#lib/people/person.ts';

/**
 * A reading of a conference and its people that is made once for as long as both stay the same. They
 * are replaced, never changed, when anything in them does, so being the same object is being equal.
 */
export function remember<T>(read: (conference: Conference, people: People) => T) {
	const known = new WeakMap<Conference, { people: People; value: T }>();
	return (conference: Conference, people: People): T => {
		const kept = known.get(conference);
		if (kept?.people === people) return kept.value;
		const value = read(conference, people);
		known.set(conference, { people, value });
		return value;
	};
}
