import type { Block } from './block.ts';
import type { Size } from './length.ts';
import type { Mark } from './mark.ts';
import type { Subject } from './subject.ts';

/** A whole piece of printing: what it is called, and its sections one after the other. */
export type Print = { readonly title: string; readonly sections: readonly Section[] };

export type Section = Sheets | Board;

/** Text that runs on from page to page. */
export type Sheets = {
	readonly kind: 'sheets';
	readonly size: Size;
	readonly margins: Margins;
	/**
	 * Page numbers in the middle of the upper margin, not on the first (Decree 30/2020, Annex I); a
	 * text stands before them, where a pile has several first pages.
	 */
	readonly numbered: boolean | string;
	readonly blocks: readonly Block[];
	/** What stands there instead where the blocks would have to be set too small to be read with ease. */
	readonly shorter?: readonly Block[];
	/** Set smaller, as far as it can still be read, to take no more pages than this. */
	readonly atMost: number | null;
	/** Two pages to a sheet, in the order of a booklet folded in the middle. */
	readonly folded: boolean;
	/** Whom or what all of it is about; null for everybody. */
	readonly about: Subject | null;
};

export type Margins = {
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
	readonly left: number;
};

/** One sheet with places for small things: badges, plates, cards. */
export type Board = {
	readonly kind: 'board';
	readonly size: Size;
	readonly panels: readonly Panel[];
	/** What stands on the sheet itself: where to cut, where to fold. */
	readonly marks: readonly Mark[];
	readonly about: Subject | null;
};

/** A place on a board; what stands in it is set smaller until it fits. */
export type Panel = Size & {
	readonly x: number;
	readonly y: number;
	/** It is read from the other side. */
	readonly turned: boolean;
	readonly padding: number;
	readonly place: 'top' | 'middle';
	readonly ground: readonly Mark[];
	readonly blocks: readonly Block[];
	/** Whom it is about, where what is cut out of a sheet is somebody's own; null for the sheet's. */
	readonly about: Subject | null;
	/** Which cutting it belongs to, where a sheet may bear several about one; left out, all about one is cut out whole. */
	readonly cutting?: number;
};
