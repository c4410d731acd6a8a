import { passagesOf } from '#lib/attendance/attendance.ts';
import { stayOf, type Stay } from '#lib/attendance/visits.ts';
import { fullTitle, nameInSentence } from '#lib/people/person.ts';
import { represented } from '#lib/people/substitution.ts';
import type { State } from './state.ts';

/** Someone on the list as a desk must know them to let them in, with or without the server. */
export type Delegate = {
	readonly id: string;
	/** Their number on the printed sign-in sheets. */
	readonly number: number;
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
	readonly inside: Stay | null;
};

/** What a desk keeps of the list: no phone, no reason, no protocol. */
export type DelegateList = {
	readonly rosterRevision: number;
	readonly seq: number;
	readonly delegates: readonly Delegate[];
};

/** The list for the desks. */
export function delegateList(state: State): DelegateList {
	const { people, attendance, rosterRevision, sheetNumbers } = state;
	const standIns = represented(people);
	return {
		rosterRevision,
		seq: attendance.seq,
		delegates: [...people.values()].map((person) => {
			const absent = standIns.get(person.id);
			const { id, honorific, name, unit, category, seat, note } = person;
			return {
				id,
				number: sheetNumbers.get(id) ?? 0,
				honorific,
				name,
				title: fullTitle(person),
				unit,
				category,
				seat,
				note,
				insteadOf: absent ? nameInSentence(absent) : null,
				sendsAnother: person.substituteId !== null,
				inside: stayOf(passagesOf(attendance, id))
			};
		})
	};
}
