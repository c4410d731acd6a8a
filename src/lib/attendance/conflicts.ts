import type { DoorEntry } from './entry.ts';
import { visitsOf, type Door } from './visits.ts';

/** Two doors let in the same person for the same visit: a human must say who it was. */
export type Conflict = { readonly person: string; readonly first: Door; readonly second: Door };

/** The open conflicts of one person: every further door of a visit until it is settled. */
export function conflictsOf(person: string, entries: readonly DoorEntry[]): readonly Conflict[] {
	const settled = new Set(
		entries.flatMap(({ event }) => (event.type === 'settled' ? [event.scan] : []))
	);
	// Two devices may have been given one name.
	const deskOf = new Map(entries.map(({ id, actor, station }) => [id, `${actor} ${station}`]));
	return visitsOf(entries).flatMap(({ doors: [first, ...others] }) =>
		first === undefined
			? []
			: others
					.filter(
						(second) =>
							deskOf.get(second.scan) !== deskOf.get(first.scan) && !settled.has(second.scan)
					)
					.map((second) => ({ person, first, second }))
	);
}
