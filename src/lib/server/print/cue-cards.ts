import { m } from '#lib/paraglide/messages.js';
import { cueCards, type CardWords, type CueCard } from '#lib/print/cue-cards.ts';
import { placesOf, sheetsOf, type Grid } from '#lib/print/grid.ts';
import type { Block } from '#lib/typeset/block.ts';
import { A4, A6, mm } from '#lib/typeset/length.ts';
import { cell, paragraph, row, span, table } from '#lib/typeset/make.ts';
import type { LineMark } from '#lib/typeset/mark.ts';
import type { Board, Panel, Print } from '#lib/typeset/print.ts';
import type { Subject } from '#lib/typeset/subject.ts';
import { VI } from '../paper-language.ts';
import type { Order } from './order.ts';
import { cueTitle, directionSpans, slotWords, spokenSpans } from './script-words.ts';
import { tied } from './style.ts';

/** Four to a sheet, which two cuts part without anything left over. */
const GRID: Grid = { sheet: A4, each: A6, columns: 2, rows: 2, gutter: 0 };
const READ = 15;
const DIRECTION = 12;
const SMALL = 10;

/** The script on cards for the hand, one cue a card: four A6 to a sheet. */
export function cueCardsPrint({ state }: Pick<Order, 'state'>): Print {
	const { name, zone } = state.conference;
	const board = (cards: readonly CueCard[]): Board => ({
		kind: 'board',
		size: A4,
		panels: placesOf(GRID).flatMap((place, index): readonly Panel[] => {
			const card = cards[index];
			if (!card) return [];
			const how = { turned: false, padding: mm(8), place: 'top', ground: [] } as const;
			return [{ ...place, ...how, blocks: blocksOf(card, zone), about: aboutOf(card) }];
		}),
		marks: CUTS,
		about: null
	});
	return {
		title: m.print_cards_title({ name }, VI),
		sections: sheetsOf(cueCards(state), GRID).map(board)
	};
}

/** A card is printed again by itself, in the place of the one that bears its number. */
function aboutOf({ number }: CueCard): Subject {
	return { key: String(number), name: m.print_card({ number }, VI) };
}

/** Where to cut: once down the middle and once across. */
const CUTS: readonly LineMark[] = [
	{ x: A4.width / 2, y: 0, toX: A4.width / 2, toY: A4.height },
	{ x: 0, y: A4.height / 2, toX: A4.width, toY: A4.height / 2 }
].map((line) => ({ kind: 'line', ...line, weight: 0.4, style: 'dashed' }));

function blocksOf(card: CueCard, zone: string): readonly Block[] {
	const { item, cue, isContinued, words } = card;
	const title = `${cueTitle(cue)}${isContinued ? ` ${m.print_cards_continued({}, VI)}` : ''}`;
	return [
		headOf(card, slotWords(item, zone)),
		paragraph(span(tied(title), 'serif-bold', 15), { before: 3, after: 5, leading: 1.25 }),
		...(words.length === 0
			? [paragraph(span(m.print_cards_no_words({}, VI), 'serif-italic', DIRECTION))]
			: words.flatMap((each, index) => wordBlocks(each, words[index - 1]?.as !== 'chair')))
	];
}

/** Which card of how many, so that a stack that was dropped is put in order again. */
function headOf({ number, of, item }: CueCard, slot: string): Block {
	const title = item.number === null ? item.title : `${item.number}. ${item.title}`;
	const about = [title, slot].filter(Boolean).join('\n');
	return table(
		[5, 1],
		[
			row([
				cell(paragraph(span(tied(about), 'serif', SMALL), { leading: 1.2 })),
				cell(paragraph(span(`${number}/${of}`, 'serif-bold', 12), { align: 'right' }))
			])
		],
		{ padding: { x: 0, y: 0 } }
	);
}

/** @param isFirst of those the chair reads one after the other: it says so once */
function wordBlocks({ as, lead, segments }: CardWords, isFirst: boolean): readonly Block[] {
	if (as === 'direction') {
		const slanted = (text: string) => span(tied(text), 'serif-italic', DIRECTION);
		const words = [slanted(`[${lead}`), ...directionSpans(segments, DIRECTION), slanted(']')];
		return [paragraph(words, { before: 5 })];
	}
	const name = lead === '' ? [] : [span(tied(lead), 'serif-bold', READ)];
	const label = paragraph(span(m.print_script_chair({}, VI), 'serif-bold-italic', DIRECTION), {
		before: 5
	});
	const words = paragraph([...name, ...spokenSpans(segments, READ)], { leading: 1.4, before: 5 });
	return as === 'chair' && isFirst ? [label, words] : [words];
}
