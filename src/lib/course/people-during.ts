import { passagesOf } from '#lib/attendance/attendance.ts';
import type { DoorEntry } from '#lib/attendance/entry.ts';
import { visitsOf, type Visit } from '#lib/attendance/visits.ts';
import type { State } from '#lib/audience/state.ts';
import {
	hasCome,
	presenceBefore,
	type People,
	type Presence,
	type Reply
} from '#lib/people/person.ts';
import type { Span } from './span.ts';

/** Who is on the list, and what the doors told of them. */
export type Seen = Pick<State, 'people' | 'attendance'>;

/**
 * Everyone as they were during some part of the day, by when the doors saw them come and go: who was
 * there for any of it was there, whoever came later had not come, whoever had gone before had left.
 * Of visits that a purge deleted only that they were made is known.
 */
export function peopleDuring({ people, attendance }: Seen, when: readonly Span[]): People {
	return new Map(
		[...people].map(([id, person]) => {
			if (!hasCome(person)) return [id, person];
			const visits = visitsIn(passagesOf(attendance, id));
			return [id, { ...person, presence: presenceDuring(when, visits, person.reply) }];
		})
	);
}

/** Every item asks for them, and what was reported of somebody is replaced, never changed. */
function visitsIn(entries: readonly DoorEntry[]): readonly Visit[] {
	const known = visitsBy.get(entries) ?? visitsOf(entries);
	visitsBy.set(entries, known);
	return known;
}

const visitsBy = new WeakMap<readonly DoorEntry[], readonly Visit[]>();

function presenceDuring(when: readonly Span[], visits: readonly Visit[], reply: Reply): Presence {
	if (visits.length === 0) return 'present';
	if (visits.some((visit) => when.some((span) => wasIn(visit, span)))) return 'present';
	const end = Math.max(...when.map(({ to }) => to ?? Infinity));
	return visits.some(({ since }) => since <= end) ? 'left' : presenceBefore(reply);
}

function wasIn({ since, until }: Visit, { from, to }: Span): boolean {
	return (to === null || since <= to) && (until === null || until >= from);
}
