import type { Repeat, Turn } from '#lib/turns/turn.ts';

/** What an item is; decides its colour, its default scene on the wall and whether it may be cut. */
export const ITEM_KINDS = [
	'gathering',
	'ceremony',
	'introduction',
	'opening',
	'report',
	'discussion',
	'leader-speech',
	'awards',
	'closing',
	'break',
	'other'
] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

/** Before the official start, the programme itself, or after the close. Only the programme is run. */
export type Part = 'before' | 'programme' | 'after';

/** The pictures the wall can hold (domain.md §3.8: words only, no emblem drawn by us). */
export const SCENE_KINDS = [
	'backdrop',
	'agenda',
	'item',
	'speaker',
	'batch',
	'break',
	'vote',
	'speaking-time',
	'welcome',
	'message',
	'black'
] as const;
export type SceneKind = (typeof SCENE_KINDS)[number];

/** Scenes a cue can ask for by itself; the others are only ever the desk's choice. */
export const CUE_SCENES = ['backdrop', 'agenda', 'item', 'speaker', 'batch', 'break'] as const;
export type CueScene = (typeof CUE_SCENES)[number];

/** Which of a line's wordings is read, by what became of the person it names. */
export const VARIANTS = ['present', 'absent', 'replaced', 'late'] as const;
export type Variant = (typeof VARIANTS)[number];

/** One line of the script: words to be read aloud, or a direction never to be read. */
export type Line = {
	readonly id: string;
	readonly kind: 'spoken' | 'direction';
	/** Who reads it: the MC, or whoever chairs. */
	readonly voice: 'mc' | 'chair';
	readonly when: 'always' | Variant;
	/** Mustache text; values are named in Vietnamese, e.g. {{họ tên}}. */
	readonly text: string;
};

/** One thing that happens: "mời … lên phát biểu", "công bố", "cảm ơn". Next steps from cue to cue. */
export type Cue = {
	readonly id: string;
	readonly title: string;
	readonly scene: CueScene;
	readonly lines: readonly Line[];
	/** It is repeated for each batch of awards, or each speaker; null: it happens once. */
	readonly each: Repeat | null;
	/** Whom it is about, once it is laid out for the day. */
	readonly turn?: Turn;
};

/** More items than any day has, and more cues than any item: past them the pages would crawl. */
export const MOST_ITEMS = 100;
export const MOST_CUES = 40;

/** One item of business. */
export type Item = {
	readonly id: string;
	readonly kind: ItemKind;
	readonly part: Part;
	/** The exact words of the plan, "(nếu có)" included. */
	readonly title: string;
	/** Official items are numbered; breaks and what surrounds the programme are not. */
	readonly numbered: boolean;
	/** "(nếu có)": may be switched off, and then leaves numbering, times, script, wall and papers. */
	readonly optional: boolean;
	readonly enabled: boolean;
	/** Whether time may be taken from it when the day runs late; never so for leaders' speeches. */
	readonly flexible: boolean;
	readonly minutes: number;
	readonly minMinutes: number;
	/** Who performs it, in words, for when no person is chosen: "MC", "Chủ tọa điều hành". */
	readonly performerLabel: string;
	readonly performerId: string | null;
	/** Who does it instead, decided on the day; the script then says so. */
	readonly standInId: string | null;
	readonly cues: readonly Cue[];
};

export type Agenda = readonly Item[];

/** The items that take place, in order. */
export function activeItems(agenda: Agenda): readonly Item[] {
	return agenda.filter((item) => item.enabled);
}

/** The number each official item carries: gaps close when an item is switched off (principle 3). */
export function numbers(agenda: Agenda): ReadonlyMap<string, number> {
	const numbered = activeItems(agenda).filter((item) => item.numbered);
	return new Map(numbered.map((item, index) => [item.id, index + 1]));
}

/** An item's title as people see and hear it: without "(nếu có)", which only the plan needs. */
export function publicTitle(item: Pick<Item, 'title'>): string {
	return item.title.replace(/\s*\(nếu có\)/i, '').replace(/\.$/, '');
}
