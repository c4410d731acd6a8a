import type { Place } from '#lib/print/grid.ts';
import { evenLines } from '#lib/print/even-lines.ts';
import type { Block, Paragraph } from '#lib/typeset/block.ts';
import { mm } from '#lib/typeset/length.ts';
import { paragraph, span } from '#lib/typeset/make.ts';
import type { Panel } from '#lib/typeset/print.ts';
import { tied } from './style.ts';

/** What stands on a badge. */
export type Badge = {
	readonly heading: string;
	/** Where and when. */
	readonly occasion: string;
	readonly honorific: string;
	readonly name: string;
	readonly title: string;
	readonly seat: string;
	/** The word of their category, on a band of its colour. */
	readonly word: string;
	readonly colour: string;
	/** What the code says; null for whoever has none. */
	readonly code: string | null;
};

const SOFT = '#4a443d';
const WHITE = '#ffffff';

/** 86 × 54 mm, lying: the name over the whole width, the code at the lower right. */
export function smallBadge(badge: Badge, at: Place): readonly Panel[] {
	const { heading, code } = badge;
	const align = 'left' as const;
	const about = [...titleOf(badge, 9.5, align), ...seatOf(badge, 10, align)];
	return [
		panel(at, [4, 3, 78, 5], [line(heading, 'sans-semibold', 7.5, { align, ink: SOFT })]),
		panel(at, [4, 8.5, 78, 15.5], nameOf(badge, { small: 8.5, large: 17, width: 78 }, align)),
		panel(at, [4, 25, code === null ? 78 : 56, 20], about, { place: 'top' }),
		...codeOf(badge, at, [62.5, 24, 21.5]),
		band(badge, at, [0, 46.5, 86, 7.5], { size: 9, most: 60 })
	];
}

/** 90 × 130 mm, upright: everything in the middle, the code large. */
export function largeBadge(badge: Badge, at: Place): readonly Panel[] {
	const { heading, occasion, code } = badge;
	const align = 'center' as const;
	const head = [
		line(heading, 'sans-bold', 12, { align }),
		line(occasion, 'sans', 9, { align, ink: SOFT })
	];
	const titleHeight = code === null ? 40 : 22;
	return [
		panel(at, [5, 5, 80, 16], head),
		panel(at, [5, 22, 80, 32], nameOf(badge, { small: 13, large: 25, width: 80 }, align)),
		panel(at, [5, 55, 80, titleHeight], titleOf(badge, 12, align), { place: 'top' }),
		...codeOf(badge, at, [28, 76, 34]),
		panel(at, [5, 109.5, 80, 6.5], seatOf(badge, 12, align)),
		band(badge, at, [0, 117, 90, 13], { size: 11, most: 42 })
	];
}

type Area = readonly [x: number, y: number, width: number, height: number];
type Side = 'left' | 'center';

/** Part of a badge, in millimetres from its upper left corner. */
function panel(
	at: Place,
	[x, y, width, height]: Area,
	blocks: readonly Block[],
	how: Partial<Panel> = {}
): Panel {
	const area = { x: at.x + mm(x), y: at.y + mm(y), width: mm(width), height: mm(height) };
	const plain = { turned: false, padding: 0, place: 'middle', ground: [], about: null } as const;
	return { ...area, ...plain, ...how, blocks };
}

type Face = 'sans' | 'sans-semibold' | 'sans-bold';

/** Words on one line as long as they can still be read. */
function line(
	words: string,
	face: Face,
	size: number,
	{ align, ink }: { readonly align: Side; readonly ink?: string }
): Paragraph {
	return paragraph(span(tied(words), face, size, ink), { align, shrinks: 0.75 });
}

/** A name is rather made smaller than broken, down to so small a part of its size. */
const LEAST_OF_NAME = 0.8;
/** How wide a capital is, in sizes, a little more than on average. */
const CAPITAL = 0.72;

/** The name as large as its place takes it, a long one on two or three lines of one size. */
function nameOf(
	{ honorific, name }: Badge,
	{
		small,
		large,
		width
	}: { readonly small: number; readonly large: number; readonly width: number },
	align: Side
): readonly Block[] {
	const title = { ...line(honorific, 'sans', small, { align, ink: SOFT }), after: 2 };
	const above = honorific === '' ? [] : [title];
	const fitting = (letters: number) => mm(width) / (CAPITAL * letters);
	const lines = evenLines(name.toLocaleUpperCase('vi'), fitting(1) / large / LEAST_OF_NAME);
	const size = Math.min(large, fitting(Math.max(...lines.map(({ length }) => length))));
	return [
		...above,
		...lines.map((each) => ({ ...line(each, 'sans-bold', size, { align }), leading: 1.25 }))
	];
}

function titleOf({ title }: Badge, size: number, align: Side): readonly Block[] {
	return title === '' ? [] : [paragraph(span(tied(title), 'sans', size), { align })];
}

function seatOf({ seat }: Badge, size: number, align: Side): readonly Block[] {
	return seat === '' ? [] : [{ ...line(seat, 'sans-bold', size, { align }), before: 4 }];
}

function codeOf(
	{ code }: Badge,
	at: Place,
	[x, y, side]: readonly [x: number, y: number, side: number]
): readonly Panel[] {
	if (code === null) return [];
	const qr = { kind: 'qr', text: code, side: mm(side), align: 'center' } as const;
	return [panel(at, [x, y, side, side], [qr])];
}

function band(
	{ word, colour }: Badge,
	at: Place,
	area: Area,
	{ size, most }: { readonly size: number; readonly most: number }
): Panel {
	const [, , width, height] = area;
	const ground = { x: 0, y: 0, width: mm(width), height: mm(height), fill: colour };
	const words = evenLines(tied(word), most).map((each) =>
		line(each, 'sans-semibold', size, { align: 'center', ink: WHITE })
	);
	return panel(at, area, words, { padding: mm(1.5), ground: [{ kind: 'box', ...ground }] });
}
