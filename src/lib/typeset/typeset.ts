import type { Block } from './block.ts';
import { flow, marksOf, type Flow } from './flow.ts';
import { fold } from './fold.ts';
import { largest } from './largest.ts';
import { lay } from './lay.ts';
import { moved, type Mark, type Page } from './mark.ts';
import type { Metrics } from './metrics.ts';
import { heightOf } from './piece.ts';
import type { Board, Panel, Print, Section, Sheets } from './print.ts';
import { paragraph, span } from './make.ts';
import { stack } from './stack.ts';

/** Text that runs on takes more pages rather than be smaller than this part of its size. */
const LEAST_READABLE = 0.55;
/** Rather than below this part, less is said: eleven points are eight. */
const LEAST_AT_EASE = 0.75;
/** What stands in a panel is never cut, however small it must be. */
const LEAST = 0.1;
/** Points of a page's number (Decree 30/2020, Annex I: 13 to 14). */
const NUMBER_SIZE = 13;

/** The pages of a piece of printing, section by section. */
export function* typeset(print: Print, metrics: Metrics): Generator<readonly Page[]> {
	for (const section of print.sections) yield pagesOf(section, metrics);
}

/** The pages of one section. */
export function pagesOf(section: Section, metrics: Metrics): readonly Page[] {
	return section.kind === 'board' ? [boardPage(section, metrics)] : sheetPages(section, metrics);
}

function sheetPages(sheets: Sheets, metrics: Metrics): readonly Page[] {
	const { size, margins, numbered, about } = sheets;
	const { pages } = fitted(sheets, metrics);
	const set = pages.map((page, index) => ({
		...size,
		about,
		marks: [
			...(numbered !== false && index > 0 ? pageNumber(index + 1, sheets, metrics) : []),
			...moved(marksOf(page), margins.left, margins.top)
		]
	}));
	return sheets.folded ? fold(set) : set;
}

/** The text at the largest size at which it takes no more pages than it may. */
function fitted({ blocks, shorter, size, margins, atMost }: Sheets, metrics: Metrics): Flow {
	const width = size.width - margins.left - margins.right;
	const height = size.height - margins.top - margins.bottom;
	const isRight = ({ pages, fits }: Flow) => fits && (atMost === null || pages.length <= atMost);
	const set = (some: readonly Block[], least: number) =>
		largest((scale) => flow(lay(some, { metrics, width, scale }), height), isRight, least);
	if (!shorter) return set(blocks, LEAST_READABLE);
	const all = set(blocks, LEAST_AT_EASE);
	return isRight(all) ? all : set(shorter, LEAST_READABLE);
}

function pageNumber(
	number: number,
	{ size, margins, numbered }: Sheets,
	metrics: Metrics
): readonly Mark[] {
	const text = typeof numbered === 'string' ? `${numbered} · ${number}` : String(number);
	const words = paragraph(span(text, 'serif', NUMBER_SIZE), { align: 'center', shrinks: 0.5 });
	const inset = Math.max(margins.left, margins.right);
	const width = size.width - 2 * inset;
	const marks = stack(lay([words], { metrics, width, scale: 1 }));
	return moved(marks, inset, margins.top / 2 - NUMBER_SIZE / 2);
}

function boardPage({ size, panels, marks, about }: Board, metrics: Metrics): Page {
	const placed = panels.map((panel) => ({
		kind: 'placed' as const,
		x: panel.x,
		y: panel.y,
		width: panel.width,
		height: panel.height,
		turned: panel.turned,
		about: panel.about,
		cutting: panel.cutting,
		marks: [...panel.ground, ...panelMarks(panel, metrics)]
	}));
	return { ...size, about, marks: [...placed, ...marks] };
}

function panelMarks(panel: Panel, metrics: Metrics): readonly Mark[] {
	const { padding, place, blocks } = panel;
	const width = panel.width - 2 * padding;
	const height = panel.height - 2 * padding;
	const pieces = largest(
		(scale) => lay(blocks, { metrics, width, scale }),
		(laid) => heightOf(laid) <= height,
		LEAST
	);
	const drop = place === 'middle' ? (height - heightOf(pieces)) / 2 : 0;
	return moved(stack(pieces), padding, padding + drop);
}
