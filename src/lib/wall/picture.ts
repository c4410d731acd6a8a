import type { BackdropLine } from '#lib/conference/conference.ts';
import type { Standing } from '#lib/run/run-sheet.ts';
import type { ItemClock } from '#lib/clock/item-clock.ts';
import type { VoteResult } from '#lib/vote/result.ts';
import type { Instant } from '#lib/time/instant.ts';

/** A line of the programme as the wall shows it. */
export type WallItem = {
	readonly number: number | null;
	readonly title: string;
	readonly state: Standing;
};

/** How delegates check themselves in, as it hangs in the hall. */
export type Poster = { readonly address: string; readonly qr: Matrix };

/** A QR code drawn: lines one unit high in a square of `size` units, its quiet zone included. */
export type Matrix = { readonly size: number; readonly path: string };

/** How many have come; never who, and never who has not. */
export type Headcount = {
	readonly members: { readonly present: number; readonly summoned: number };
	readonly inHall: number;
};

/** Somebody, and their post and unit: "Ông Lê Thanh Dũng", "Phường 3". */
export type Named = { readonly name: string; readonly title: string };

/** One whole picture for the hall. It holds nothing that may not be read by everyone in it. */
export type Picture =
	| { readonly kind: 'backdrop'; readonly lines: readonly BackdropLine[] }
	| { readonly kind: 'agenda'; readonly items: readonly WallItem[] }
	| {
			readonly kind: 'item';
			readonly number: number | null;
			readonly title: string;
			/** "Bà Hồ Ngọc Thúy", or null when nobody in particular performs it. */
			readonly performer: string | null;
			readonly performerTitle: string | null;
	  }
	| {
			readonly kind: 'speaker';
			readonly name: string;
			readonly title: string;
			readonly item: string;
			/** What they speak to; '' when that is the item itself. */
			readonly topic: string;
	  }
	| { readonly kind: 'break'; readonly title: string; readonly until: Instant | null }
	| ({
			readonly kind: 'welcome';
			readonly name: string;
			readonly poster: Poster | null;
	  } & Headcount)
	| {
			/** Those who are on the stage, or called up to it. */
			readonly kind: 'batch';
			/** Its letter, which no correction changes; it is not written on the wall. */
			readonly code: string;
			/** "Giấy khen": what they receive. */
			readonly title: string;
			/** In the order in which they stand. */
			readonly names: readonly Named[];
			/** "Bà Hồ Ngọc Thúy, Chủ tịch …": who hands it over, once they are called. */
			readonly presenter: Named | null;
	  }
	| {
			readonly kind: 'vote';
			readonly question: string;
			/** Members who may answer. */
			readonly entitled: number;
			/** How many have answered on their own pages; null when hands are counted. */
			readonly answered: number | null;
			/** Hands are counted again: what was announced does not hang there as if it were final. */
			readonly isRecounting: boolean;
			/** The result; null until it is announced. */
			readonly result: VoteResult | null;
	  }
	| {
			/** How long a speaker has: on the wall only when the desk asks for it. */
			readonly kind: 'speaking-time';
			readonly name: string;
			readonly clock: ItemClock;
	  }
	| { readonly kind: 'message'; readonly text: string }
	| { readonly kind: 'black' };

/** The picture of one kind. */
export type PictureOf<Kind extends Picture['kind']> = Extract<Picture, { kind: Kind }>;
