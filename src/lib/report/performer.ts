import type { Item } from '#lib/agenda/agenda.ts';
import { performerLabel } from '#lib/audience/performer-label.ts';
import type { State } from '#lib/audience/state.ts';
import { isThere } from '#lib/awards/attending.ts';
import { performanceOf } from '#lib/people/performance.ts';
import {
	fullName,
	fullTitle,
	hasCome,
	isAway,
	nameInSentence,
	peopleById,
	type People,
	type Person
} from '#lib/people/person.ts';
import type { Span } from './span.ts';
import { peopleThen } from './then.ts';

/** Who really performed an item. */
export type Performer = {
	/** Null where only words say who: "MC". */
	readonly id: string | null;
	readonly name: string;
	readonly title: string;
	/** "bà Hồ Ngọc Thúy": in whose place, if in anyone's. */
	readonly insteadOf: string | null;
};

/**
 * Who performed an item that was on during a time; null where it names nobody, 'unknown' where
 * whoever was to do it was not there, or was never seen by doors that saw others: only a human can
 * say who did.
 */
export function performerOf(
	item: Item,
	{ conference, people, attendance }: Pick<State, 'conference' | 'people' | 'attendance'>,
	during: Span
): Performer | 'unknown' | null {
	const then = peopleThen(concerned(item, people), attendance, during);
	const { person, insteadOf } = performanceOf(item, then);
	if (!person) {
		const name = item.performerId ? '' : performerLabel(item.performerLabel, conference);
		return name === '' ? null : { id: null, name, title: '', insteadOf: null };
	}
	if (isAway(person) || person.presence === 'late' || !wasSeen(person, people)) return 'unknown';
	return {
		id: person.id,
		name: fullName(person),
		title: fullTitle(person),
		insteadOf: insteadOf && nameInSentence(insteadOf)
	};
}

/** Whether a door saw somebody that day, be it later than they began; where none counted, all are. */
function wasSeen({ id }: Person, people: People): boolean {
	const person = people.get(id);
	return person !== undefined && (hasCome(person) || isThere(person, people));
}

/** Those an item names, and whom they send: nobody else has to be looked for at the doors. */
function concerned({ performerId, standInId }: Item, people: People): People {
	const find = (id: string | null) => (id === null ? undefined : people.get(id)) ?? [];
	const named = [performerId, standInId].flatMap(find);
	return peopleById([...named, ...named.flatMap(({ substituteId }) => find(substituteId))]);
}
