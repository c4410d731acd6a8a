import { m } from '#lib/paraglide/messages.js';
import { fullName } from '#lib/people/person.ts';
import { aboutPerson } from '#lib/print/about.ts';
import { evenLines } from '#lib/print/even-lines.ts';
import { cutMarks, placesOf, sheetsOf, type Grid, type Place } from '#lib/print/grid.ts';
import { seatLabels, type SeatLabel } from '#lib/print/seat-label.ts';
import type { Paragraph } from '#lib/typeset/block.ts';
import { A4, mm } from '#lib/typeset/length.ts';
import { paragraph, span } from '#lib/typeset/make.ts';
import type { Board, Panel, Print } from '#lib/typeset/print.ts';
import { VI } from '../paper-language.ts';
import type { Order } from './order.ts';
import { tied } from './style.ts';

/** The common sheet of 24 adhesive labels, 70 × 37 mm, without gaps. */
const GRID: Grid = {
	sheet: A4,
	each: { width: mm(70), height: mm(37) },
	columns: 3,
	rows: 8,
	gutter: 0
};
/** Printers leave out so much at the edge of a sheet, and sheets of labels are never laid in quite straight. */
const PADDING = mm(5);

/** Labels for the seats, on sheets bought ready cut or to be cut by hand. */
export function seatLabelsPrint({ state, choice }: Order): Print {
	return {
		title: m.print_seat_labels_title({ name: state.conference.name }, VI),
		sections: sheetsOf(seatLabels(state.people, choice), GRID).map(board)
	};
}

function board(labels: readonly SeatLabel[]): Board {
	return {
		kind: 'board',
		size: A4,
		panels: placesOf(GRID).flatMap((at, index) => {
			const label = labels[index];
			return label ? [{ ...panel(label, at), cutting: index }] : [];
		}),
		marks: cutMarks(GRID),
		about: null
	};
}

function panel({ seat, person }: SeatLabel, at: Place): Panel {
	const blocks = [
		...lines(seat, { face: 'sans-bold', size: 22, most: 18 }),
		...lines(fullName(person), { face: 'sans-bold', size: 12, most: 30 }),
		...lines(person.unit, { face: 'sans', size: 9, most: 46 })
	];
	const how = { turned: false, padding: PADDING, place: 'middle', ground: [] } as const;
	return { ...at, ...how, blocks, about: aboutPerson(person) };
}

type Style = {
	readonly face: 'sans' | 'sans-bold';
	readonly size: number;
	/** Letters of a line, made a little smaller if they must be. */
	readonly most: number;
};

function lines(words: string, { face, size, most }: Style): readonly Paragraph[] {
	return evenLines(tied(words), most).map((line) =>
		paragraph(span(line, face, size), { align: 'center', shrinks: 0.7 })
	);
}
