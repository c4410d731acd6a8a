import { VARIANTS, type Item, type Variant } from '#lib/agenda/agenda.ts';
import type { Conference } from '#lib/conference/conference.ts';
import { performanceOf } from '#lib/people/performance.ts';
import type { People, Person } from '#lib/people/person.ts';
import { readScript, type ReadItem } from '#lib/script/script.ts';
import { firstTurn } from './first-turn.ts';

export type Previews = {
	/** What will be read, by what may become of the performer. */
	readonly read: Readonly<Record<Variant, ReadItem | undefined>>;
	/** The one that holds as things stand. */
	readonly actual: Variant;
};

/**
 * An item's words in each of their variants, repeated cues as they are read first. Where nobody stands in yet, somebody of the list does so
 * for the sake of the example.
 */
export function previews(conference: Conference, people: People, item: Item): Previews {
	const { variant: actual } = performanceOf(item, people);
	const read = VARIANTS.map((variant) => {
		const supposed = variant === actual ? { people, item } : suppose(variant, people, item);
		const laid = withFirstTurns(supposed.item, conference, supposed.people);
		return [variant, readScript(conference, supposed.people, [laid])[0]] as const;
	});
	return { read: Object.fromEntries(read) as Previews['read'], actual };
}

/** Each repeated cue as it is read the first time; one whose list is empty is not read at all. */
function withFirstTurns(item: Item, conference: Conference, people: People): Item {
	if (item.cues.every(({ each }) => each === null)) return item;
	const cues = item.cues.flatMap((cue) => {
		if (cue.each === null) return [cue];
		const turn = firstTurn(cue.each, conference, people);
		return turn ? [{ ...cue, turn }] : [];
	});
	return { ...item, cues };
}

function suppose(variant: Variant, people: People, item: Item): { people: People; item: Item } {
	const performer = item.performerId ? people.get(item.performerId) : undefined;
	if (!performer) return { people, item };
	if (variant === 'replaced') {
		const other = [...people.values()].find((person) => person.id !== performer.id);
		return { people, item: { ...item, standInId: item.standInId ?? other?.id ?? null } };
	}
	const supposed: Person = {
		...performer,
		presence: variant === 'present' ? 'expected' : variant,
		substituteId: null
	};
	return {
		people: new Map(people).set(performer.id, supposed),
		item: { ...item, standInId: null }
	};
}
