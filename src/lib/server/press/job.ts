import type { Instant } from '#lib/time/instant.ts';
import type { Print } from '#lib/typeset/print.ts';

/** What the press asks of its thread. */
export type Job = {
	readonly id: number;
	readonly print: Print;
	/** When it was ordered, as the file says. */
	readonly at: Instant;
};

/** What a page shows and whom it is about, to tell later whether it is still right. */
export type PrintedPage = { readonly about: string; readonly fingerprint: string };

/** A finished piece of printing. */
export type Printed = { readonly bytes: Uint8Array; readonly pages: readonly PrintedPage[] };

/** What the thread tells. */
export type Word =
	| { readonly kind: 'progress'; readonly id: number; readonly done: number; readonly of: number }
	| { readonly kind: 'printed'; readonly id: number; readonly printed: Printed }
	| { readonly kind: 'failed'; readonly id: number; readonly reason: string };
