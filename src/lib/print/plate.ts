import { activeItems } from '#lib/agenda/agenda.ts';
import { isNamed } from '#lib/attendance/introduced.ts';
import type { State } from '#lib/audience/state.ts';
import { performanceOf } from '#lib/people/performance.ts';
import type { Person } from '#lib/people/person.ts';
import { whoComes } from '#lib/people/substitution.ts';
import { order } from '#lib/protocol/order.ts';
import { isMeant, type Whom } from './whom.ts';

/** Before whom a plate stands, and what they do at the table of those who lead. */
export type Plate = { readonly person: Person; readonly role: 'chair' | 'secretary' | null };

type Known = Pick<State, 'conference' | 'people'>;

/**
 * The plates of those at the front: who presides, who keeps the minutes, then whoever performs an
 * item or is introduced by name, in the order of protocol; of everybody, when all are wanted, or
 * all of a category. Whoever stays away has none; whoever comes for them does. One person alone
 * gets theirs, wherever they sit.
 */
export function platesFor(state: Known, whom: Whom): readonly Plate[] {
	const { person: only, category, who } = whom;
	if (only !== null) {
		const one = state.people.get(only);
		return one ? [plateOf(one, state)] : [];
	}
	const { chairIds, secretaryId } = state.conference;
	const find = (id: string) => state.people.get(id) ?? [];
	const leading = [...chairIds, ...(secretaryId ? [secretaryId] : [])].flatMap(find);
	const people = new Set([...leading, ...seated(state, category === null ? who : 'all')]);
	return [...people]
		.filter((person) => person.presence !== 'absent' && isMeant(person, whom))
		.map((person) => plateOf(person, state));
}

function plateOf(person: Person, { conference }: Known): Plate {
	const { chairIds, secretaryId } = conference;
	const isChair = chairIds.includes(person.id);
	const role = isChair ? 'chair' : secretaryId === person.id ? 'secretary' : null;
	return { person, role };
}

function seated({ conference, people }: Known, who: Whom['who']): readonly Person[] {
	const categories = new Map(conference.categories.map((category) => [category.id, category]));
	const performers = new Set(
		activeItems(conference.agenda).map((item) => performanceOf(item, people).person)
	);
	return order([...people.values()], conference).flatMap(({ person }) => {
		const comes = whoComes(person, people);
		const category = categories.get(person.category);
		const isNamedThere = category !== undefined && isNamed(comes, category);
		return who === 'all' || performers.has(comes) || isNamedThere ? [comes] : [];
	});
}
