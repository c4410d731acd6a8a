/** Every paper the print room makes, in the order of its pack. */
export const PRINTS = [
	'programme',
	'operating',
	'invitations',
	'badges',
	'plates',
	'seat-labels',
	'sign-in',
	'awards-list',
	'trays',
	'standby',
	'script',
	'cue-cards',
	'backdrop',
	'minutes'
] as const;
export type PrintName = (typeof PRINTS)[number];

/** Tells a print's name from any other text. */
export function isPrint(text: string): text is PrintName {
	return PRINTS.some((print) => print === text);
}

/** Metres of a backdrop: from a banner at a desk to the widest stage, and a usual one. */
export const BACKDROP_METRES = { least: 0.5, most: 30 } as const;
export const BACKDROP_USUAL = { width: 6, height: 3.5 } as const;

/** How a paper is to be made, where it can be made in more than one way. */
export type Choice = {
	/** Metres of a backdrop. */
	readonly width: number;
	readonly height: number;
	/** The programme with its times, or only its order. */
	readonly times: boolean;
	/** One A4, or a booklet of A5 pages folded from A4. */
	readonly size: 'a4' | 'a5';
	/** Papers about people: of this one alone; null: of more than one. */
	readonly person: string | null;
	/** Papers about people: of those of this category; null: of all, or of one alone. */
	readonly category: string | null;
	/** Badges of this many millimetres: lying, or upright with a large code. */
	readonly badge: '86x54' | '90x130';
	/** Plates of those at the front, or of everybody; of a category there are always all. */
	readonly who: 'front' | 'all';
};

/** A paper, and in which way it is made. */
export type Asked = { readonly print: PrintName; readonly choice: Choice };

/** What there is to choose of each paper: whatever else is asked of it changes nothing. */
export const CHOICES: Readonly<Record<PrintName, readonly (keyof Choice)[]>> = {
	programme: ['times', 'size'],
	operating: [],
	invitations: ['person', 'category'],
	badges: ['person', 'category', 'badge'],
	plates: ['person', 'category', 'who'],
	'seat-labels': ['person', 'category'],
	'sign-in': [],
	'awards-list': [],
	trays: [],
	standby: [],
	script: [],
	'cue-cards': [],
	backdrop: ['width', 'height'],
	minutes: []
};

/** For whom a paper is made, which is not how it is made. */
export const FOR_WHOM: readonly (keyof Choice)[] = ['person', 'category', 'who'];

/** The papers on which people have the codes they check in by. */
export const CODED: readonly PrintName[] = ['invitations', 'badges'];
