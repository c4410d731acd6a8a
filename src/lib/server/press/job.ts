import type { Piece } from '#lib/print/outdated.ts';
import type { Instant } from '#lib/time/instant.ts';
import type { Print } from '#lib/typeset/print.ts';

/** What the press asks of its thread. */
export type Task =
	| {
			readonly kind: 'print';
			readonly print: Print;
			/** Fingerprints of pages that are in hand already and left out. */
			readonly omit: readonly string[];
			/** When it was ordered, as the file says. */
			readonly at: Instant;
	  }
	/** Only what its pages would show. */
	| { readonly kind: 'proof'; readonly print: Print }
	| { readonly kind: 'zip'; readonly files: readonly NamedFile[] };

export type NamedFile = { readonly name: string; readonly bytes: Uint8Array };

/** A finished piece of work: the file, what the paper shows piece by piece, and how many pages it has. */
export type Printed = {
	readonly bytes: Uint8Array;
	readonly pieces: readonly Piece[];
	readonly sheets: number;
};

/** What goes to the thread, and what it tells. */
export type Job = { readonly id: number; readonly task: Task };
export type Word =
	| { readonly kind: 'progress'; readonly id: number; readonly done: number; readonly of: number }
	| { readonly kind: 'printed'; readonly id: number; readonly printed: Printed }
	| { readonly kind: 'failed'; readonly id: number; readonly reason: string };
