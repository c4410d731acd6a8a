import type { Conference } from '#lib/conference/conference.ts';
import type { People } from '#lib/people/person.ts';
import { READY } from '#lib/run/progress.ts';
import { turnsOf } from '#lib/turns/lay-out.ts';
import type { Repeat, Turn } from '#lib/turns/turn.ts';

/**
 * Whom a repeated cue will be about first; null while the list is empty. Who will ask for the floor
 * nobody knows before the day: somebody of the list does so for the sake of the example.
 */
export function firstTurn(each: Repeat, conference: Conference, people: People): Turn | null {
	const { batch, speaker } = turnsOf(conference, READY);
	const first = [...batch, ...speaker].find(({ kind }) => kind === each);
	return first ?? (each === 'floor' ? supposedSpeaker(conference, people) : null);
}

function supposedSpeaker({ discussion }: Conference, people: People): Turn | null {
	const [person] = people.values();
	if (!person) return null;
	const { id, honorific, name, unit } = person;
	const minutes = discussion.floorMinutes;
	const speaker = { id, honorific, name, unit, topic: '', minutes, personId: id };
	return { kind: 'floor', id, speaker, minutes, next: null };
}
