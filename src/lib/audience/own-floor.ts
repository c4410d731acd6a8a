import type { Agenda } from '#lib/agenda/agenda.ts';
import { openRequests, speakersOf } from '#lib/discussion/floor.ts';
import { isPresent } from '#lib/people/person.ts';
import { turnsTaken, type Progress } from '#lib/run/progress.ts';
import { NEW_RUN } from '#lib/run/run.ts';
import { membersPresent } from '#lib/vote/entitled.ts';
import { isOpen } from '#lib/vote/vote.ts';
import type { State } from './state.ts';

/** What somebody may ask of the conference from their own page. */
export type OwnFloor = {
	/** Whether they can ask to speak: they are there, and the discussion is not over. */
	readonly mayAsk: boolean;
	/** What they asked, while nobody has answered it. */
	readonly request: { readonly id: string; readonly topic: string } | null;
	/** They have the floor. */
	readonly isSpeaking: boolean;
	/** They were given the floor: they will be called. */
	readonly isAdmitted: boolean;
	/** Why they will not be called although they asked; null while they may be, or never asked. */
	readonly unheard: 'declined' | 'over' | null;
	/** The question that is open to their answer; null when none is. */
	readonly vote: {
		readonly id: string;
		readonly question: string;
		readonly secret: boolean;
		readonly answered: boolean;
	} | null;
};

/** What a person may ask; a rehearsal is not for them to see. */
export function ownFloor(state: State, person: string): OwnFloor {
	const { conference, people } = state;
	const run = state.rehearsal ? NEW_RUN : state.run;
	const { progress, requests, votes } = run;
	const discussion = conference.agenda.find(
		({ kind, enabled }) => kind === 'discussion' && enabled
	);
	const isOver = progress.phase === 'ended' || wasLeft(discussion?.id, progress, conference.agenda);
	const who = people.get(person);
	const own = openRequests(progress.floor, requests).find((each) => each.person === person);
	const last = requests.findLast((each) => each.person === person && !each.withdrawn);
	const isDeclined = last !== undefined && progress.floor.declined.includes(last.id);
	const taken = turnsTaken(progress.stays);
	const isToCome = (id: string) => !taken.includes(id) && !progress.floor.dropped.includes(id);
	const given = progress.floor.admitted.filter(({ personId }) => personId === person);
	const isAdmitted = given.some(({ id }) => isToCome(id));
	const speaking = speakersOf(progress.floor, conference.discussion).find(
		({ id }) => id === progress.turn
	);
	const isSpeaking = progress.phase !== 'ended' && speaking?.personId === person;
	const isUnderWay = progress.phase === 'running' || progress.phase === 'paused';
	const open = votes.find((vote) => isUnderWay && vote.way === 'pages' && isOpen(vote));
	const mayVote = open && membersPresent(conference, people).includes(person);
	return {
		mayAsk:
			!state.rehearsal &&
			discussion !== undefined &&
			!isOver &&
			who !== undefined &&
			isPresent(who),
		request: own ? { id: own.id, topic: own.topic } : null,
		isSpeaking,
		isAdmitted,
		unheard: why(),
		vote: mayVote
			? {
					id: open.id,
					question: open.question,
					secret: open.secret,
					answered: Object.hasOwn(open.cast, person)
				}
			: null
	};

	function why(): OwnFloor['unheard'] {
		if (isOver) return own || isAdmitted ? 'over' : null;
		return isDeclined && !own && given.length === 0 ? 'declined' : null;
	}
}

/** A break in the middle of an item does not end it. */
function wasLeft(id: string | undefined, { stays, inserted }: Progress, agenda: Agenda): boolean {
	const breaks = [...agenda, ...inserted].filter(({ kind }) => kind === 'break');
	const held = stays.filter(({ item }) => !breaks.some((each) => each.id === item));
	return held.some(({ item }) => item === id) && held.at(-1)?.item !== id;
}
