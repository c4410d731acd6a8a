import type { State } from '#lib/audience/state.ts';
import { fullName } from '#lib/people/person.ts';

/** One place in which a conference names a person. */
export type NamedAs =
	| { readonly as: 'chair' | 'secretary' | 'introduced' }
	/** Performs an item, or stands in for whoever does. */
	| { readonly as: 'performer' | 'stand-in'; readonly item: string }
	/** Comes in another's place, or sends another. */
	| { readonly as: 'comes-for' | 'sends'; readonly person: string }
	/** Was moved by hand in the order of protocol. */
	| { readonly as: 'moved'; readonly reason: string };

/** Every place in which a conference names a person, beside the list itself. */
export function namedAs(person: string, state: State): readonly NamedAs[] {
	const { chairIds, secretaryId, agenda, protocol } = state.conference;
	const sent = state.people.get(person)?.substituteId;
	const nameOf = (id: string) => {
		const known = state.people.get(id);
		return known ? fullName(known) : '';
	};
	return [
		...(chairIds.includes(person) ? [{ as: 'chair' } as const] : []),
		...(secretaryId === person ? [{ as: 'secretary' } as const] : []),
		...agenda.flatMap(({ title, performerId, standInId }) => [
			...(performerId === person ? [{ as: 'performer', item: title } as const] : []),
			...(standInId === person ? [{ as: 'stand-in', item: title } as const] : [])
		]),
		...[...state.people.values()]
			.filter(({ substituteId }) => substituteId === person)
			.map(({ id }) => ({ as: 'comes-for', person: nameOf(id) }) as const),
		...(sent ? [{ as: 'sends', person: nameOf(sent) } as const] : []),
		...protocol.pins
			.filter((pin) => pin.person === person)
			.map(({ reason }) => ({ as: 'moved', reason }) as const),
		...(wasIntroduced(person, state) ? [{ as: 'introduced' } as const] : [])
	];
}

function wasIntroduced(person: string, { run, rehearsal }: State): boolean {
	if (rehearsal) return false;
	const groups = Object.values(run.progress.heard.introduced ?? {});
	const named = groups.flatMap(({ byName }) => byName);
	return [...named, ...run.introducedLate].includes(person);
}
