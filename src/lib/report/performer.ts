import type { Item } from '#lib/agenda/agenda.ts';
import { performerLabel } from '#lib/audience/performer-label.ts';
import type { State } from '#lib/audience/state.ts';
import { performerOf } from '#lib/course/performer.ts';
import type { Span } from '#lib/course/span.ts';
import { fullName, fullTitle, nameInSentence } from '#lib/people/person.ts';

/** Who performed an item, by name. */
export type Named = {
	/** Null where only words say who: "MC". */
	readonly id: string | null;
	readonly name: string;
	readonly title: string;
	/** "bà Hồ Ngọc Thúy": in whose place, if in anyone's. */
	readonly insteadOf: string | null;
};

/** Names who performed an item; null where it names nobody, 'unknown' where only a human can say. */
export function namedPerformer(
	item: Item,
	state: Pick<State, 'conference' | 'people' | 'attendance'>,
	when: readonly Span[]
): Named | 'unknown' | null {
	const performer = performerOf(item, state, when);
	if (performer === 'unknown') return 'unknown';
	if (performer === 'unnamed') {
		const name = item.performerId ? '' : performerLabel(item.performerLabel, state.conference);
		return name === '' ? null : { id: null, name, title: '', insteadOf: null };
	}
	const { person, insteadOf } = performer;
	return {
		id: person.id,
		name: fullName(person),
		title: fullTitle(person),
		insteadOf: insteadOf && nameInSentence(insteadOf)
	};
}
