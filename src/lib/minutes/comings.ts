import { passagesOf } from '#lib/attendance/attendance.ts';
import { isNamed } from '#lib/attendance/introduced.ts';
import { visitsOf } from '#lib/attendance/visits.ts';
import type { Person } from '#lib/people/person.ts';
import { membersOf } from '#lib/people/substitution.ts';
import type { Instant } from '#lib/time/instant.ts';
import type { Day } from './day.ts';
import { whoIs, type Who } from './who.ts';

/** Somebody came or went, and when. */
export type Coming = { readonly who: Who; readonly at: Instant };

/** Who of the members, and of those introduced by name, came after it began and went before it ended. */
export type Comings = { readonly late: readonly Coming[]; readonly early: readonly Coming[] };

/** Reads who came late and who went early; of those a purge left no times of, nothing is said. */
export function comingsOf({ conference, attendance, attended, run, until }: Day): Comings {
	const { startedAt } = run.progress;
	if (startedAt === null) return { late: [], early: [] };
	const members = new Set(membersOf(conference.categories, attended));
	const visits = [...attended.values()]
		.filter((person) => members.has(person) || isGuest(person))
		.map((person) => ({
			who: whoIs(person),
			own: visitsOf(passagesOf(attendance, person.id)).filter(({ since }) => since <= until)
		}));
	const late = visits.flatMap(({ who, own: [first] }) =>
		first && first.since > startedAt ? [{ who, at: first.since }] : []
	);
	const early = visits.flatMap(({ who, own }) => {
		const gone = own.at(-1)?.until ?? null;
		return gone !== null && gone > startedAt && gone < until ? [{ who, at: gone }] : [];
	});
	return { late: late.toSorted(byTime), early: early.toSorted(byTime) };

	function isGuest(person: Person): boolean {
		const category = conference.categories.find(({ id }) => id === person.category);
		return category !== undefined && isNamed(person, category);
	}
}

function byTime(one: Coming, other: Coming): number {
	return one.at - other.at;
}
