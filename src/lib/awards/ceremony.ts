import { afterMoves, whyStays } from '#lib/agenda/place.ts';
import { refuse, type Refusal } from '#lib/refusal.ts';
import type { People } from '#lib/people/person.ts';
import type { Awards, Batch } from './award.ts';
import type { Mark } from './attending.ts';
import { batchesOf } from './batches.ts';

/** A change of order made on the day: a batch now stands before another (null: at the end). */
export type BatchPlacement = { readonly batch: string; readonly before: string | null };

/** What the day itself decided about the ceremony. */
export type Ceremony = {
	/** By award. */
	readonly marks: Readonly<Record<string, Mark>>;
	readonly placements: readonly BatchPlacement[];
	/** Who presents instead of whom the list names, by batch. */
	readonly presenters: Readonly<Record<string, string>>;
};

export const NO_CEREMONY: Ceremony = { marks: {}, placements: [], presenters: {} };

/** What the desk asks of the ceremony. */
export type CeremonyCommand =
	/** Null takes the mark away. */
	| { readonly command: 'mark-award'; readonly award: string; readonly mark: Mark | null }
	| { readonly command: 'place-batch'; readonly batch: string; readonly before: string | null }
	/** It was called, and is to be called again. */
	| { readonly command: 'recall-batch'; readonly batch: string }
	/** Null leaves it to whom the list names. */
	| {
			readonly command: 'choose-presenter';
			readonly batch: string;
			readonly person: string | null;
	  };

/** What happened in it; an undo takes it back. */
export type CeremonyEvent =
	| { readonly type: 'award-marked'; readonly award: string; readonly mark: Mark | null }
	| ({ readonly type: 'batch-placed' } & BatchPlacement)
	| { readonly type: 'batch-recalled'; readonly batch: string }
	| { readonly type: 'presenter-chosen'; readonly batch: string; readonly person: string | null };

/** What a command to the ceremony may look at. */
export type CeremonyCircumstances = {
	readonly ceremony: Ceremony;
	readonly awards: Awards;
	readonly people: People;
	/** The batch that is on the stage; null for none. */
	readonly turn: string | null;
	/** Whose turn it is or has been, by their ids. */
	readonly taken: readonly string[];
};

/** What a command does to the ceremony, or why it may not. */
export function decideCeremony(
	command: CeremonyCommand,
	{ ceremony, awards, people, turn, taken }: CeremonyCircumstances
): CeremonyEvent | Refusal {
	const codes = batchesToday(awards, ceremony).map(({ code }) => code);
	const isBatch = (code: string) => codes.includes(code);
	switch (command.command) {
		case 'mark-award': {
			const { award, mark } = command;
			if (!awards.list.some(({ id }) => id === award)) return refuse('award-not-found', { award });
			return { type: 'award-marked', award, mark };
		}
		case 'place-batch': {
			const { batch, before } = command;
			if (!isBatch(batch)) return refuse('batch-not-found', { batch });
			if (before === batch || (before !== null && !isBatch(before)))
				return refuse('before-not-found', { before });
			return (
				whyStays({ moved: batch, before }, taken) ?? {
					type: 'batch-placed',
					batch,
					before
				}
			);
		}
		case 'recall-batch': {
			const { batch } = command;
			if (batch === turn) return refuse('turn-now');
			const wasCalled = isBatch(batch) && taken.includes(batch);
			return wasCalled ? { type: 'batch-recalled', batch } : refuse('batch-not-found', { batch });
		}
		case 'choose-presenter': {
			const { batch, person } = command;
			if (!isBatch(batch)) return refuse('batch-not-found', { batch });
			if (person !== null && !people.has(person)) return refuse('person-not-found', { person });
			return { type: 'presenter-chosen', batch, person };
		}
	}
}

/** The ceremony after something happened in it. */
export function evolveCeremony(ceremony: Ceremony, event: CeremonyEvent): Ceremony {
	switch (event.type) {
		case 'award-marked':
			return { ...ceremony, marks: withEntry(ceremony.marks, event.award, event.mark) };
		case 'batch-placed': {
			const { batch, before } = event;
			return { ...ceremony, placements: [...ceremony.placements, { batch, before }] };
		}
		case 'batch-recalled':
			return ceremony;
		case 'presenter-chosen': {
			const presenters = withEntry(ceremony.presenters, event.batch, event.person);
			return { ...ceremony, presenters };
		}
	}
}

/** The batches in today's order, each with who presents today; their letters stay. */
export function batchesToday(awards: Awards, ceremony: Ceremony): readonly Batch[] {
	const batches = batchesOf(awards).map((batch) => ({
		...batch,
		presenterId: ceremony.presenters[batch.code] ?? batch.presenterId
	}));
	const moves = ceremony.placements.map(({ batch, before }) => ({ moved: batch, before }));
	return afterMoves(batches, moves, ({ code }) => code);
}

function withEntry<T>(entries: Readonly<Record<string, T>>, key: string, value: T | null) {
	const { [key]: _, ...others } = entries;
	return value === null ? others : { ...others, [key]: value };
}
