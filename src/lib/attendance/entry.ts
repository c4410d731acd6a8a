import type { Instant } from '#lib/time/instant.ts';

/** How a person was recognised at the door. */
export const VIAS = ['qr', 'code', 'name', 'self', 'kiosk', 'paper', 'group', 'guest'] as const;
export type Via = (typeof VIAS)[number];

/** What a scan is answered: a small closed set, each with its words, colour, shape and sound. */
export const VERDICTS = [
	'welcome',
	'goodbye',
	'already-in',
	'already-out',
	'unknown-code',
	'misread',
	'wrong-conference',
	'revoked',
	'person-not-found',
	'id-reused'
] as const;
export type Verdict = (typeof VERDICTS)[number];

/** How a human settled that two doors let in the same person. */
export const SETTLEMENTS = ['same-person', 'other-person'] as const;
export type Settlement = (typeof SETTLEMENTS)[number];

/** One thing that happened at a door, as it is kept for ever. */
export type DoorEvent =
	| {
			readonly type: 'came' | 'left';
			readonly person: string;
			readonly via: Via;
			/** The door let them pass: it showed green, with or without the server. */
			readonly green: boolean;
	  }
	/** A scan that named nobody: kept, so that the record shows refusals too. */
	| { readonly type: 'refused'; readonly verdict: Verdict }
	/** Check-ins taken back: the person was not there. */
	| {
			readonly type: 'voided';
			readonly person: string;
			readonly scans: readonly string[];
			readonly reason: string;
	  }
	/** A conflict settled: `scan` is the later door's. */
	| {
			readonly type: 'settled';
			readonly person: string;
			readonly scan: string;
			readonly as: Settlement;
	  };

/** An event with where and when: `at` on the server's clock at the door, `arrivedAt` when it was heard of. */
export type DoorEntry = {
	readonly id: string;
	readonly seq: number;
	readonly at: Instant;
	readonly arrivedAt: Instant;
	readonly actor: string;
	readonly station: string;
	readonly event: DoorEvent;
};
