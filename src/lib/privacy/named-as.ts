import type { State } from '#lib/audience/state.ts';
import { batchesOf } from '#lib/awards/batches.ts';
import { speakersOf } from '#lib/discussion/floor.ts';
import { fullName } from '#lib/people/person.ts';
import { NEW_RUN } from '#lib/run/run.ts';
import type { Choice } from '#lib/vote/vote.ts';

/** One place in which a conference names a person. */
export type NamedAs =
	| { readonly as: 'chair' | 'secretary' | 'introduced' }
	/** Performs an item, or stands in for whoever does. */
	| { readonly as: 'performer' | 'stand-in'; readonly item: string }
	/** Comes in another's place, or sends another. */
	| { readonly as: 'comes-for' | 'sends'; readonly person: string }
	/** Was moved by hand in the order of protocol. */
	| { readonly as: 'moved'; readonly reason: string }
	/** Is honoured or receives for a body; presents, or would if another were not there. */
	| { readonly as: 'honoured'; readonly award: string }
	| { readonly as: 'presents'; readonly batch: string }
	/** Reads a paper or spoke from the floor; asked to. */
	| { readonly as: 'speaks' | 'asked-floor'; readonly topic: string }
	/** Answered a question on their own page; what they said is not told of a secret one. */
	| { readonly as: 'voted'; readonly question: string; readonly choice: Choice | null };

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
		...inAwards(person, state),
		...inDiscussion(person, state),
		...(wasIntroduced(person, state) ? [{ as: 'introduced' } as const] : [])
	];
}

function inAwards(person: string, { conference: { awards }, run }: State): readonly NamedAs[] {
	const chosen = run.progress.ceremony.presenters;
	return [
		...awards.list
			.filter(({ personId }) => personId === person)
			.map(({ kind, name }) => ({ as: 'honoured', award: `${kind}: ${name}` }) as const),
		...batchesOf(awards)
			.filter(({ code, presenterId, spareId }) =>
				[presenterId, spareId, chosen[code]].includes(person)
			)
			.map(({ code }) => ({ as: 'presents', batch: code }) as const)
	];
}

/** What is asked and answered in a rehearsal is nobody's. */
function inDiscussion(
	person: string,
	{ conference: { discussion }, run, rehearsal }: State
): readonly NamedAs[] {
	const { progress, requests, votes } = rehearsal ? NEW_RUN : run;
	return [
		...speakersOf(progress.floor, discussion)
			.filter(({ personId }) => personId === person)
			.map(({ topic }) => ({ as: 'speaks', topic }) as const),
		...requests
			.filter((request) => request.person === person)
			.map(({ topic }) => ({ as: 'asked-floor', topic }) as const),
		...votes
			.filter(({ cast }) => Object.hasOwn(cast, person))
			.map(
				({ question, cast }) => ({ as: 'voted', question, choice: cast[person] ?? null }) as const
			)
	];
}

function wasIntroduced(person: string, { run, rehearsal }: State): boolean {
	if (rehearsal) return false;
	const groups = Object.values(run.progress.heard.introduced ?? {});
	const named = groups.flatMap(({ byName }) => byName);
	return [...named, ...run.introducedLate].includes(person);
}
