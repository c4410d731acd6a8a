import type { HeadLine } from '#lib/print/letterhead.ts';
import type { Source } from './source.ts';

/** What is left for a person to write, within a line. */
export const BLANK = '……………';

/** From the widest to the narrowest: a section, an item of business, a line of it, what it lists, what belongs to one of those. */
export type TextKind = 'heading' | 'item' | 'sentence' | 'point' | 'detail';

/** Somebody's place for a signature. */
export type Signature = { readonly office: string; readonly name: string };

/**
 * A line of a written paper, in order, as every way of showing it says it. Without sources it is
 * either a form of words that belongs to every such paper, or has a blank only a person can fill.
 */
export type Passage = { readonly sources: readonly Source[] } & (
	| {
			readonly kind: 'letterhead';
			readonly issuer: readonly HeadLine[];
			/** The nation, and its motto. */
			readonly motto: readonly string[];
			readonly number: string;
			readonly placeAndDate: string;
	  }
	/** What kind of paper it is, in capitals; what it is about; what is to be known of a draft. */
	| { readonly kind: 'title' | 'subject' | 'caution'; readonly text: string }
	| {
			readonly kind: TextKind;
			readonly text: string;
	  }
	/** Lines left to be written on. */
	| { readonly kind: 'room'; readonly lines: number }
	| {
			readonly kind: 'signatures';
			readonly left: Signature;
			readonly right: Signature;
			readonly label: string;
			/** To whom it is sent. */
			readonly recipients: readonly string[];
	  }
);
