import { m } from '#lib/paraglide/messages.js';
import { fullTitle, vocative, type Person } from '#lib/people/person.ts';
import { aboutPerson } from '#lib/print/about.ts';
import { platesFor, type Plate } from '#lib/print/plate.ts';
import type { Block } from '#lib/typeset/block.ts';
import { A4, lying, mm } from '#lib/typeset/length.ts';
import { paragraph, span } from '#lib/typeset/make.ts';
import type { LineMark } from '#lib/typeset/mark.ts';
import type { Board, Panel, Print } from '#lib/typeset/print.ts';
import { VI } from '../paper-language.ts';
import type { Order } from './order.ts';
import { tied, whole } from './style.ts';

const SHEET = lying(A4);
const FACE = SHEET.height / 2;
const PADDING = mm(10);
/** Points of a name, of a title below it, of what stands above it, and the least of both (domain.md §3.7). */
const NAME = 90;
const TITLE = 26;
const ABOVE = 28;
const LEAST = 20;
/** What stands around a name, in sizes of it: it is not read before the name, however small that is. */
const AROUND = 0.6;
/** How wide a capital is on average, in sizes. */
const CAPITAL = 0.7;
/** A name stays on one line, however small it must be for that. */
const ONE_LINE = 0.1;
const RED = '#8f1420';
const CENTRED = { align: 'center', leading: 1.25 } as const;

/** Plates to be folded in the middle and stood on the table: the name is read from both sides. */
export function platesPrint({ state, choice }: Order): Print {
	return {
		title: m.print_plates_title({ name: state.conference.name }, VI),
		sections: platesFor(state, choice).map(board)
	};
}

function board(plate: Plate): Board {
	const blocks = faceOf(plate);
	const side = (y: number, turned: boolean): Panel => ({
		x: 0,
		y,
		width: SHEET.width,
		height: FACE,
		turned,
		padding: PADDING,
		place: 'middle',
		ground: [],
		blocks,
		about: null
	});
	return {
		kind: 'board',
		size: SHEET,
		panels: [side(0, true), side(FACE, false)],
		marks: [FOLD],
		about: aboutPerson(plate.person)
	};
}

/** Where the sheet is folded. */
const FOLD: LineMark = {
	kind: 'line',
	x: 0,
	y: FACE,
	toX: SHEET.width,
	toY: FACE,
	weight: 0.3,
	style: 'dashed'
};

function faceOf({ person, role }: Plate): readonly Block[] {
	const name = whole(person.name.toLocaleUpperCase('vi'));
	const fitting = (SHEET.width - 2 * PADDING) / (CAPITAL * name.length);
	const around = (most: number) => Math.max(LEAST, Math.min(most, fitting * AROUND));
	return [
		...line(role === null ? '' : roleWord(role), 'sans-semibold', around(ABOVE), RED),
		...line(dignity(person), 'sans', around(ABOVE)),
		paragraph(span(name, 'sans-bold', NAME), { ...CENTRED, shrinks: ONE_LINE }),
		...line(fullTitle(person), 'sans', around(TITLE))
	];
}

function line(
	words: string,
	face: 'sans' | 'sans-semibold',
	size: number,
	ink?: string
): readonly Block[] {
	return words === '' ? [] : [paragraph(span(tied(words), face, size, ink), CENTRED)];
}

/** A religious title belongs to the name; whether somebody is "Ông" or "Bà" is seen. */
function dignity(person: Person): string {
	return vocative(person) === person.honorific ? person.honorific : '';
}

function roleWord(role: NonNullable<Plate['role']>): string {
	return role === 'chair' ? m.print_plate_chair({}, VI) : m.print_plate_secretary({}, VI);
}
