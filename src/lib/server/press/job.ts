import type { Imprint } from '#lib/print/outdated.ts';
import type { Instant } from '#lib/time/instant.ts';

/** A Print as v8 writes it: what its sections share is written once. */
type WrittenPrint = Uint8Array;

/** What the press asks of its thread. */
export type Task =
	| {
			readonly kind: 'print';
			readonly print: WrittenPrint;
			/** Fingerprints of pages that are in hand already and left out. */
			readonly omit: readonly string[];
			/** When it was ordered, as the file says. */
			readonly at: Instant;
	  }
	/** Its first page as a picture, so many pixels across. */
	| { readonly kind: 'picture'; readonly print: WrittenPrint; readonly pixels: number }
	/** Only what its pages would show. */
	| { readonly kind: 'proof'; readonly print: WrittenPrint }
	| { readonly kind: 'zip'; readonly files: readonly NamedFile[] };

export type NamedFile = { readonly name: string; readonly bytes: Uint8Array };

/** A finished piece of work: the file, what the paper shows piece by piece, and how many pages it has. */
export type Printed = {
	readonly bytes: Uint8Array<ArrayBuffer>;
	readonly imprints: readonly Imprint[];
	readonly sheets: number;
};

/** What the thread tells of the task it is at. */
export type Word =
	| { readonly kind: 'progress'; readonly done: number; readonly of: number }
	| { readonly kind: 'printed'; readonly printed: Printed }
	| { readonly kind: 'failed'; readonly reason: string };
