import type { Change } from '#lib/conference/change.ts';
import type { RosterChange } from '#lib/people/roster-change.ts';
import type { Instant } from '#lib/time/instant.ts';

/** A line of the set-up log. */
export type LogLine = {
	readonly id: string;
	readonly at: Instant;
	readonly change: RosterChange | Change;
};

/** What a change wrote about one person: the fields, or after a purge only their names. */
export type Written = {
	readonly at: Instant;
	readonly change: RosterChange['change'];
	/** Whether it put them on the list. */
	readonly added: boolean;
	readonly fields: object;
};

/** Everything the set-up log holds about one person, the oldest first. */
export function writtenAbout(person: string, log: readonly LogLine[]): readonly Written[] {
	return log.flatMap((line) => {
		const { change } = line.change as RosterChange;
		const entered = enteredBy(person, line);
		const fields = entered ?? correctedBy(person, line);
		return fields ? [{ at: line.at, change, added: entered !== undefined, fields }] : [];
	});
}

/** A new person carries the id of the change; several are numbered after it. */
function enteredBy(person: string, { id, change }: LogLine): object | undefined {
	switch (change.change) {
		case 'add-person':
			return id === person ? change.person : undefined;
		case 'import':
			return change.added.find((_, index) => `${id}-${index + 1}` === person);
		default:
			return undefined;
	}
}

function correctedBy(person: string, { change }: LogLine): object | undefined {
	switch (change.change) {
		case 'person':
			return change.person === person ? change.fields : undefined;
		case 'people':
			return change.people.includes(person) ? change.fields : undefined;
		case 'import':
			return change.changed.find((each) => each.person === person)?.fields;
		case 'consent':
			return change.person === person ? { given: change.given, how: change.how } : undefined;
		default:
			return undefined;
	}
}
