import type { State } from '#lib/audience/state.ts';
import { paragraphs, type Paragraph } from '#lib/script/paragraphs.ts';
import type { ReadLine } from '#lib/script/script.ts';
import { printedScript, type PrintedCue, type PrintedItem } from './script.ts';
import { lengthOf, parted } from './sentences.ts';

/** A paragraph on a card. */
export type CardWords = Pick<Paragraph, 'lead' | 'segments'> & {
	readonly as: 'mc' | 'chair' | 'direction';
};

/** A card for the hand: one cue, or as much of it as the card holds. */
export type CueCard = {
	/** The how manieth card of how many. */
	readonly number: number;
	readonly of: number;
	readonly item: PrintedItem;
	readonly cue: PrintedCue;
	/** The cue began on the card before. */
	readonly isContinued: boolean;
	readonly words: readonly CardWords[];
};

/** Lines that a card holds, and letters that a line of each kind holds, at the size they are set in. */
const LINES = 16;
const LETTERS = { mc: 37, chair: 37, direction: 46 } as const;
/** Directions stand in lines so much lower. */
const LOW = 0.8;
/** Space between two paragraphs, in lines. */
const GAP = 0.4;
/** Longer paragraphs are parted between sentences, so that cards are filled. */
const LONGEST = 6 * LETTERS.mc;

/** The script as cards, in the order in which they are held. */
export function cueCards(state: State): readonly CueCard[] {
	const cards = printedScript(state).items.flatMap((item) =>
		item.cues.flatMap((cue) =>
			dealt(cue.lines.flatMap(wordsOf)).map((words, index) => ({
				item,
				cue,
				isContinued: index > 0,
				words
			}))
		)
	);
	return cards.map((card, index) => ({ ...card, number: index + 1, of: cards.length }));
}

function wordsOf(line: ReadLine): readonly CardWords[] {
	const as = line.kind === 'direction' ? 'direction' : line.voice;
	return paragraphs(line).flatMap(({ lead, segments }) =>
		parted(segments, LONGEST).map((part, index) => ({
			as,
			lead: index === 0 ? lead : '',
			segments: part
		}))
	);
}

/** Words dealt out to cards, one card at least; what announces a list goes with the list. */
function dealt(words: readonly CardWords[]): readonly (readonly CardWords[])[] {
	const cards: CardWords[][] = [[]];
	let filled = 0;
	for (const each of words) {
		const height = heightOf(each);
		const card = cards.at(-1) ?? [];
		if (card.length > 0 && filled + height > LINES) {
			const announcing = card.length > 1 && announces(card.at(-1)) ? card.splice(-1) : [];
			cards.push(announcing);
			filled = announcing.reduce((sum, words) => sum + heightOf(words), 0);
		}
		cards.at(-1)?.push(each);
		filled += height;
	}
	return cards;
}

function announces(words: CardWords | undefined): boolean {
	return words?.segments.at(-1)?.text.endsWith(':') ?? false;
}

/** About how many lines words take, with the space around them. */
function heightOf({ as, lead, segments }: CardWords): number {
	const lines = Math.ceil((lead.length + lengthOf(segments)) / LETTERS[as]);
	return lines * (as === 'direction' ? LOW : 1) + GAP;
}
