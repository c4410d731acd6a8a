import { passagesOf } from '#lib/attendance/attendance.ts';
import { visitsOf } from '#lib/attendance/visits.ts';
import { fullTitle, nameInSentence } from '#lib/people/person.ts';
import type { Instant } from '#lib/time/instant.ts';
import type { State } from './state.ts';

/** Someone on the list as a desk must know them to let them in, with or without the server. */
export type Delegate = {
	readonly id: string;
	readonly honorific: string;
	readonly name: string;
	/** Post and unit, to tell namesakes apart. */
	readonly title: string;
	readonly unit: string;
	readonly category: string;
	readonly seat: string;
	readonly note: string;
	/** "bà Hồ Ngọc Thúy": in whose place they come, if in anyone's. */
	readonly insteadOf: string | null;
	/** Somebody is to come in their place. */
	readonly sendsAnother: boolean;
	readonly inside: { readonly since: Instant; readonly station: string } | null;
};

/** What a desk keeps of the list: no phone, no reason, no protocol. */
export type DelegateList = {
	readonly rosterRevision: number;
	readonly seq: number;
	readonly delegates: readonly Delegate[];
};

/** The list for the desks. */
export function delegateList(state: State): DelegateList {
	const { people, attendance, rosterRevision } = state;
	const sent = new Map(
		[...people.values()].flatMap((person) =>
			person.substituteId ? [[person.substituteId, nameInSentence(person)] as const] : []
		)
	);
	return {
		rosterRevision,
		seq: attendance.seq,
		delegates: [...people.values()].map((person) => {
			const last = visitsOf(passagesOf(attendance, person.id)).at(-1);
			const { id, honorific, name, unit, category, seat, note } = person;
			return {
				id,
				honorific,
				name,
				title: fullTitle(person),
				unit,
				category,
				seat,
				note,
				insteadOf: sent.get(id) ?? null,
				sendsAnother: person.substituteId !== null,
				inside:
					last?.until === null ? { since: last.since, station: last.doors[0]?.station ?? '' } : null
			};
		})
	};
}
