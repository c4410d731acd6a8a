import type { Place } from '#lib/print/grid.ts';
import { evenLines } from '#lib/print/even-lines.ts';
import type { Block, Paragraph } from '#lib/typeset/block.ts';
import { mm } from '#lib/typeset/length.ts';
import { paragraph, span } from '#lib/typeset/make.ts';
import type { Panel } from '#lib/typeset/print.ts';
import { tied, whole } from './style.ts';

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
	/** What the code says, and the figures typed where it cannot be read; null for whoever has none. */
	readonly code: { readonly says: string; readonly figures: string } | null;
};

const SOFT = '#4a443d';
const WHITE = '#ffffff';

/** 86 × 54 mm, lying: the name over the whole width, the code at the lower right. */
export function smallBadge(badge: Badge, at: Place): readonly Panel[] {
	const { heading, code } = badge;
	const align = 'left' as const;
	const most = code === null ? 43 : 31;
	const about = [...titleOf(badge, { size: 9.5, most }, align), ...seatOf(badge, 10, align)];
	return [
		panel(at, [4, 2.8, 78, 5], [line(heading, 'sans-semibold', 7.5, { align, ink: SOFT })]),
		namePanel(badge, at, [4, 8, 78, 16], { small: 8.5, large: 17 }, align),
		panel(at, [4, 25, code === null ? 78 : 56, 20], about, { place: 'top' }),
		...codeOf(badge, at, [61.3, 23.4, 21], 6.2),
		...band(badge, at, [0, 47.6, 86, 6.4], { size: 9, most: 56 })
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
	const titleHeight = code === null ? 40 : 18;
	const title = titleOf(badge, { size: 12, most: 34 }, align);
	return [
		panel(at, [5, 5, 80, 16], head),
		namePanel(badge, at, [5, 22, 80, 32], { small: 13, large: 25 }, align),
		panel(at, [5, 55, 80, titleHeight], title, { place: 'top' }),
		...codeOf(badge, at, [30.5, 75, 29], 9),
		panel(at, [5, 110, 80, 6], seatOf(badge, 12, align)),
		...band(badge, at, [0, 118, 90, 12], { size: 11, most: 34 })
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
	return paragraph(span(tied(words), face, size, ink), { align, leading: LEADING, shrinks: 0.75 });
}

/** A name is rather made smaller than broken, down to so small a part of its size. */
const LEAST_OF_NAME = 0.8;
/** How wide a capital is, in sizes, a little more than on average. */
const CAPITAL = 0.72;
const LEADING = 1.27;
/** Space for the marks of the name, in sizes of what stands above it. */
const BELOW = 0.3;

/**
 * The name as large as its place takes it, a long one on two or three lines of one size; what they
 * are called by above it has the same size on every badge.
 */
function namePanel(
	{ honorific, name }: Badge,
	at: Place,
	area: Area,
	{ small, large }: { readonly small: number; readonly large: number },
	align: Side
): Panel {
	const [, , width, height] = area;
	const above =
		honorific === ''
			? []
			: [{ ...line(honorific, 'sans', small, { align, ink: SOFT }), after: small * BELOW }];
	const fitting = (letters: number) => mm(width) / (CAPITAL * letters);
	const lines = evenLines(name.toLocaleUpperCase('vi'), fitting(1) / large / LEAST_OF_NAME);
	// A point to spare: what does not fit by a hair would be set smaller as a whole.
	const room = mm(height) - 1 - above.length * small * (LEADING + BELOW);
	const size = Math.min(
		large,
		fitting(Math.max(...lines.map(({ length }) => length))),
		room / (LEADING * lines.length)
	);
	return panel(at, area, [
		...above,
		...lines.map((each) => line(each, 'sans-bold', size, { align }))
	]);
}

/** @param most letters of a line, about: a title has lines of one length */
function titleOf(
	{ title }: Badge,
	{ size, most }: { readonly size: number; readonly most: number },
	align: Side
): readonly Block[] {
	return evenLines(tied(title), most).map((each) => line(each, 'sans', size, { align }));
}

function seatOf({ seat }: Badge, size: number, align: Side): readonly Block[] {
	return seat === '' ? [] : [{ ...line(seat, 'sans-bold', size, { align }), before: 4 }];
}

/** The code over its figures, which are of a size. */
function codeOf(
	{ code }: Badge,
	at: Place,
	[x, y, side]: readonly [x: number, y: number, side: number],
	size: number
): readonly Panel[] {
	if (code === null) return [];
	const align = 'center' as const;
	const qr = { kind: 'qr', text: code.says, side: mm(side), align } as const;
	const figures = line(whole(code.figures), 'sans-semibold', size, { align });
	return [panel(at, [x, y, side, side], [qr]), panel(at, [x, y + side, side, size / 2], [figures])];
}

/** How far words stay away from the ends of the band. */
const INSET = 4;

function band(
	{ word, colour }: Badge,
	at: Place,
	[x, y, width, height]: Area,
	{ size, most }: { readonly size: number; readonly most: number }
): readonly Panel[] {
	const box = { x: 0, y: 0, width: mm(width), height: mm(height), fill: colour };
	const words = evenLines(tied(word), most).map((each) =>
		line(each, 'sans-semibold', size, { align: 'center', ink: WHITE })
	);
	return [
		panel(at, [x, y, width, height], [], { ground: [{ kind: 'box', ...box }] }),
		panel(at, [x + INSET, y, width - 2 * INSET, height], words)
	];
}
