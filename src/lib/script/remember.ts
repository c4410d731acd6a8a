import type { Conference } from '#lib/conference/conference.ts';
import type { People } from '#lib/people/person.ts';
import { NO_FIGURES, type Figures } from '#lib/run/progress.ts';

/**
 * A reading of a conference, its people and the figures counted, made once for as long as they stay
 * the same. They are replaced, never changed, when anything in them does, so being the same object
 * is being equal.
 */
export function remember<T>(read: (conference: Conference, people: People, figures: Figures) => T) {
	const known = new WeakMap<Conference, { people: People; figures: Figures; value: T }>();
	return (conference: Conference, people: People, figures = NO_FIGURES): T => {
		const kept = known.get(conference);
		if (kept?.people === people && kept.figures === figures) return kept.value;
		const value = read(conference, people, figures);
		known.set(conference, { people, figures, value });
		return value;
	};
}
