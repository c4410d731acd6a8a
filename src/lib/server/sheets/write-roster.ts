import writeWorkbook, { type Row } from 'write-excel-file/node';
import type { Conference } from '#lib/conference/conference.ts';
import { m } from '#lib/paraglide/messages.js';
import type { Person, Reply } from '#lib/people/person.ts';
import { BOOK, boxed, HEAD, sectionTitle, titles } from './cells.ts';

/** What the sheet says of a conference. */
type Headed = Pick<Conference, 'categories' | 'convener' | 'name' | 'place' | 'date'>;

/** The columns, as the office's own list has them, and how wide they are in characters. */
const COLUMNS: readonly {
	readonly heading: () => string;
	readonly width: number;
	readonly cell: (person: Person) => string;
}[] = [
	{ heading: m.roster_export_name, width: 28, cell: ({ name }) => name },
	{ heading: m.roster_export_honorific, width: 12, cell: ({ honorific }) => honorific },
	{ heading: m.roster_export_position, width: 36, cell: ({ position }) => position },
	{ heading: m.roster_export_unit, width: 44, cell: ({ unit }) => unit },
	{ heading: m.roster_export_phone, width: 14, cell: ({ phone }) => phone },
	{ heading: m.roster_export_seat, width: 10, cell: ({ seat }) => seat },
	{ heading: m.roster_export_reply, width: 14, cell: ({ reply }) => REPLIES[reply]() },
	{ heading: m.roster_export_note, width: 28, cell: ({ note }) => note }
];
/** Of numbers, before the others. */
const NUMBERS = { heading: m.roster_export_ordinal, width: 6 };
const REPLIES: Readonly<Record<Reply, () => string>> = {
	waiting: () => '',
	coming: m.roster_export_reply_coming,
	late: m.roster_export_reply_late,
	absent: m.roster_export_reply_absent
};
const SPAN = COLUMNS.length + 1;

/**
 * The list as a workbook of the shape it is imported from: titles, headings, a section for each
 * category, people numbered through. Phone numbers are text, so that no zero is lost.
 */
export function writeRoster(conference: Headed, people: readonly Person[]): Promise<Buffer> {
	const headings = [NUMBERS, ...COLUMNS].map(({ heading }) => boxed(heading(), HEAD));
	const list = m.roster_export_title({ name: conference.name });
	const data = [...titles(conference, list, SPAN), [], headings, ...sections(conference, people)];
	return writeWorkbook(
		data,
		{
			sheet: m.roster_export_sheet(),
			columns: [NUMBERS, ...COLUMNS].map(({ width }) => ({ width })),
			orientation: 'landscape'
		},
		BOOK
	).toBuffer();
}

function sections({ categories }: Headed, people: readonly Person[]): Row[] {
	const groups = categories
		.map(({ id, title }) => ({ title, members: people.filter(({ category }) => category === id) }))
		.filter(({ members }) => members.length > 0);
	let number = 0;
	return groups.flatMap(({ title, members }, index) => [
		sectionTitle(index, title, SPAN),
		...members.map((person) => [
			boxed(++number, { align: 'center' }),
			...COLUMNS.map(({ cell }) => boxed(cell(person), { wrap: true }))
		])
	]);
}
