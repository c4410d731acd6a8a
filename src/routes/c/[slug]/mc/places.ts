import type { Part } from '#lib/agenda/agenda.ts';
import type { McView } from '#lib/audience/mc.ts';
import type { ReadCue, ReadItem } from '#lib/script/script.ts';

/** A place in the script: a cue of an item. */
export type Place = {
	readonly item: ReadItem;
	readonly cue: ReadCue;
	readonly part: Part;
	/** Its item was passed over today; its words stay readable. */
	readonly skipped: boolean;
};

/** Every place of the script, in the order it is read. */
export function places({ script, skipped }: Pick<McView, 'script' | 'skipped'>): readonly Place[] {
	return script.flatMap((item) =>
		item.cues.map((cue) => ({ item, cue, part: item.part, skipped: skipped.includes(item.id) }))
	);
}

/** Where the hall is: the current cue, the calls before the start, or the farewell. */
export function homeOf(
	all: readonly Place[],
	{ phase, cue }: Pick<McView, 'phase' | 'cue'>
): number {
	if (phase === 'ready') return 0;
	if (phase === 'ended') {
		const farewell = all.findIndex((place) => place.part === 'after');
		return farewell < 0 ? all.length - 1 : farewell;
	}
	return Math.max(
		0,
		all.findIndex((place) => place.cue.id === cue)
	);
}

/** Whether who reads this is with the hall; around the programme the MC goes as the moment asks. */
export function isWithHall(
	{ cue, part }: Pick<Place, 'cue' | 'part'>,
	at: Pick<McView, 'phase' | 'cue'>
): boolean {
	if (at.phase === 'ready') return part === 'before';
	if (at.phase === 'ended') return part === 'after';
	return cue.id === at.cue;
}

/** The nearest place in a direction that is not passed over. */
export function neighbour(all: readonly Place[], from: number, by: 1 | -1): Place | null {
	for (let index = from + by; index >= 0 && index < all.length; index += by) {
		const place = all[index];
		if (place && !place.skipped) return place;
	}
	return null;
}
