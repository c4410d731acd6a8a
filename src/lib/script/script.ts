import {
	activeItems,
	numbers,
	publicTitle,
	type Cue,
	type Item,
	type Part,
	type Variant
} from '#lib/agenda/agenda.ts';
import type { Conference } from '#lib/conference/conference.ts';
import { performanceOf } from '#lib/people/performance.ts';
import { fullName, type People } from '#lib/people/person.ts';
import { READY, type Figure } from '#lib/run/progress.ts';
import { turnLabel, type TurnLabel } from '#lib/turns/label.ts';
import { laidOut } from '#lib/turns/lay-out.ts';
import { batchLines } from './batch-lines.ts';
import { remember, type Today } from './remember.ts';
import { fill, isWellFormed, namesIn, type Segment, type Values } from './template.ts';
import { conferenceValues, itemValues, turnValues } from './values.ts';
import { COUNTED, PERFORMER_NAMES } from './vocabulary.ts';

/** A line as it will be read, with whatever is still missing marked in it. */
export type ReadLine = {
	readonly id: string;
	readonly kind: 'spoken' | 'direction';
	readonly voice: 'mc' | 'chair';
	readonly segments: readonly Segment[];
};

export type ReadCue = {
	readonly id: string;
	readonly title: string;
	/** Which batch or speaker it is repeated for; null when it happens once. */
	readonly turn: TurnLabel | null;
	readonly lines: readonly ReadLine[];
};

export type ReadItem = {
	readonly id: string;
	readonly part: Part;
	readonly number: number | null;
	readonly title: string;
	readonly performer: string;
	readonly cues: readonly ReadCue[];
};

/** The whole script of some items, resolved against who is really there. */
export function readScript(
	conference: Conference,
	people: People,
	items: readonly Item[],
	today: Today = READY
): readonly ReadItem[] {
	const known = readings(conference, people, today);
	return items.map((item) => {
		const reading = known.get(item) ?? readItem(item, conference, people, today);
		known.set(item, reading);
		return reading;
	});
}

/** Stepping from cue to cue changes no words: what was read once is kept until an edit. */
const readings = remember(() => new WeakMap<Item, ReadItem>());
const sharedValues = remember(conferenceValues);

function readItem(item: Item, conference: Conference, people: People, today: Today): ReadItem {
	const { person, variant } = performanceOf(item, people);
	const values = {
		...sharedValues(conference, people, today),
		...itemValues(item, conference, people)
	};
	return {
		id: item.id,
		part: item.part,
		number: numbers(conference.agenda).get(item.id) ?? null,
		title: publicTitle(item),
		performer: person ? fullName(person) : item.performerLabel,
		cues: item.cues.map((cue) => ({
			id: cue.id,
			title: cue.title,
			turn: cue.turn ? turnLabel(cue.turn, people) : null,
			lines: batchLines(
				cue,
				readLines(cue, variant, { ...values, ...turnValues(cue, people, item.cues) }),
				people
			)
		}))
	};
}

/** The ready-made emergency sentences, resolved. */
export const readEmergencies = remember((conference, people, today) =>
	conference.emergencies.map(({ id, title, text }) => ({
		id,
		title,
		segments: fill(text, sharedValues(conference, people, today))
	}))
);

/** A place in the script that cannot be read as it stands. */
export type Gap = {
	readonly item: string;
	readonly cue: string;
	readonly line: string;
	readonly name: string;
};

/**
 * Every unfilled name and broken line in the script of the items that will take place, in the
 * wordings that only the day may call for too: nobody can mend them then.
 */
export const gaps = remember((conference, people): readonly Gap[] => {
	const shared = sharedValues(conference, people);
	return activeItems(laidOut(conference, READY)).flatMap((item) => {
		const { variant } = performanceOf(item, people);
		const values = { ...shared, ...itemValues(item, conference, people) };
		return item.cues.flatMap((cue) => {
			const called = chosen(cue, variant);
			const named = { ...values, ...turnValues(cue, people, item.cues) };
			return cue.lines.flatMap((line) =>
				fill(line.text, called.includes(line) ? named : { ...named, ...SOMEBODY })
					.filter((segment) => segment.kind === 'missing')
					.map(({ text }) => ({ item: item.id, cue: templateOf(cue), line: line.id, name: text }))
			);
		});
	});
});

/** The cue as the office wrote it, which stands once for every turn of the day. */
function templateOf({ id, turn }: Cue): string {
	return turn ? id.slice(0, -(turn.id.length + 1)) : id;
}

/** Whoever will perform when another wording is called for: their names will be known then. */
const SOMEBODY: Values = Object.fromEntries(PERFORMER_NAMES.map((name) => [name, name]));

/** The figures a cue's words wait for, each once; a cue is replaced, never changed. */
export function figuresOf(cue: Cue): readonly Figure[] {
	const known = figuresKnown.get(cue);
	if (known) return known;
	const names = cue.lines.flatMap((line) => namesIn(line.text));
	const figures = [...new Set(names.flatMap((name) => COUNTED[name] ?? []))];
	figuresKnown.set(cue, figures);
	return figures;
}

const figuresKnown = new WeakMap<Cue, readonly Figure[]>();

/** The first line of a cue whose placeholders are not well formed, if any. */
export function brokenLine(cue: Pick<Cue, 'lines'>): string | null {
	return cue.lines.find((line) => !isWellFormed(line.text))?.id ?? null;
}

function readLines(cue: Cue, variant: Variant, values: Values): readonly ReadLine[] {
	return chosen(cue, variant)
		.map(({ id, kind, voice, text }) => ({ id, kind, voice, segments: fill(text, values) }))
		.filter(({ segments }) => segments.length > 0);
}

/** A cue without words of its own for someone late or standing in calls them as it would anyone. */
function chosen(cue: Cue, variant: Variant) {
	const covered = cue.lines.some((line) => line.when === variant);
	const wanted = covered || variant === 'absent' ? variant : 'present';
	return cue.lines.filter((line) => line.when === 'always' || line.when === wanted);
}
