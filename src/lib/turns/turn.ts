import type { Award, Batch } from '#lib/awards/award.ts';
import type { Mark } from '#lib/awards/attending.ts';
import type { Speaker } from '#lib/discussion/speaker.ts';

/** What a cue can be repeated for: each batch of awards, each paper, each word from the floor. */
export const REPEATS = ['batch', 'paper', 'floor'] as const;
export type Repeat = (typeof REPEATS)[number];

/** An award with what was seen of whoever comes up for it. */
export type Recipient = { readonly award: Award; readonly mark: Mark | undefined };

/** Those who come up together as they stand today, whether they are called or nobody of them comes. */
export type TodaysBatch = Pick<Batch, 'code' | 'presenterId' | 'spareId'> & {
	/** The how manieth of today, from 1, those counted for whom nobody comes up. */
	readonly number: number;
	readonly recipients: readonly Recipient[];
};

/** Whom a repeated cue is about this time. Its id is the batch's letter, or the speaker's id. */
export type Turn =
	| {
			readonly kind: 'batch';
			readonly id: string;
			readonly batch: TodaysBatch;
			/** It was called, and it is known that nobody of it comes up. */
			readonly isEmpty: boolean;
	  }
	| {
			readonly kind: 'paper' | 'floor';
			readonly id: string;
			readonly speaker: Speaker;
			/** Minutes they have today. */
			readonly minutes: number;
			/** Who is to get ready; null for nobody. */
			readonly next: Speaker | null;
	  };

export type BatchTurn = Extract<Turn, { kind: 'batch' }>;
export type SpeakerTurn = Exclude<Turn, BatchTurn>;
