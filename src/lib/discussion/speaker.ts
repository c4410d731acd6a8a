import { BATCH_CODE } from '#lib/awards/award.ts';
import {
	fullName,
	fullTitle,
	vocative,
	type People,
	type PersonFields
} from '#lib/people/person.ts';
import { readAloud, spokenTitle } from '#lib/script/read-aloud.ts';
import { fold } from '#lib/text/fold.ts';

/** Somebody who speaks under the discussion: with a registered paper, or from the floor. */
export type Speaker = {
	readonly id: string;
	readonly honorific: PersonFields['honorific'];
	readonly name: string;
	/** "Ủy ban MTTQ Việt Nam Phường 3": for whom they speak. */
	readonly unit: string;
	/** What the paper is called, or what they want to speak to; '' unsaid. */
	readonly topic: string;
	/** How long they may speak. */
	readonly minutes: number;
	/** Who of the list they are; the list then knows best how they are called. */
	readonly personId: string | null;
};

/** What the office prepares of the discussion. */
export type Discussion = {
	/** Registered papers, in the order in which they will be heard. */
	readonly papers: readonly Speaker[];
	/** What a paper is given when the list does not say. */
	readonly paperMinutes: number;
	/** What a word from the floor is given. */
	readonly floorMinutes: number;
};

/** domain.md §1.4: five to seven minutes for a paper; a word from the floor is shorter. */
export const NO_DISCUSSION: Discussion = { papers: [], paperMinutes: 7, floorMinutes: 3 };

export const MOST_PAPERS = 100;
export const SPEAKER_MINUTES = { least: 1, most: 120 } as const;

/** Whether an id is another's already: a turn goes by it alone, be it a speaker's or a batch's. */
export function isTaken(id: string, speakers: readonly Speaker[]): boolean {
	return BATCH_CODE.test(id) || speakers.some((each) => each.id === id);
}

/**
 * How a speaker is called now: as the list has them, or as they were written down. For whom they
 * speak stays as the paper says, unless what the list knows of them says that and more.
 */
export function called(
	{ honorific, name, unit, personId }: Speaker,
	people: People
): { readonly honorific: string; readonly name: string; readonly title: string } {
	const person = personId === null ? undefined : people.get(personId);
	if (person) {
		const listed = fullTitle(person);
		const title = plain(spokenTitle(person)).includes(plain(readAloud(unit))) ? listed : unit;
		return { honorific: vocative(person), name: person.name, title };
	}
	return { honorific: vocative({ honorific }), name, title: unit };
}

/** "Ông Lê Thanh Dũng". */
export function speakerName(speaker: Speaker, people: People): string {
	const person = speaker.personId === null ? undefined : people.get(speaker.personId);
	return fullName(person ?? speaker);
}

function plain(title: string): string {
	return fold(title).replace(/[^\p{L}\p{N}]+/gu, ' ');
}
