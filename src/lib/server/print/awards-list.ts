import { awardName, type Award, type AwardForm, type Decision } from '#lib/awards/award.ts';
import { m } from '#lib/paraglide/messages.js';
import { annexes, type Annex, type AwardsGroup } from '#lib/print/awards-list.ts';
import { counted } from '#lib/script/award-values.ts';
import { curly } from '#lib/text/quotes.ts';
import { officialDate } from '#lib/time/official-date.ts';
import type { Block, Cell, Paragraph, Row } from '#lib/typeset/block.ts';
import { A4, lying, mm } from '#lib/typeset/length.ts';
import { cell, paragraph, row, span, table } from '#lib/typeset/make.ts';
import type { Print, Sheets } from '#lib/typeset/print.ts';
import type { Subject } from '#lib/typeset/subject.ts';
import { VI } from '../paper-language.ts';
import type { Order } from './order.ts';
import { evenMargins, tied, whole } from './style.ts';
import { headCell } from './table-head.ts';

const CENTRED = { align: 'center' } as const;
const SHADE = '#eeeeee';
const NUMERALS = ['I', 'II', 'III'];
/** High enough to sign in. */
const ROW: number = mm(10);

/** A column of the list: what stands over it, how wide it is, what it says of an award. */
type Column = {
	readonly head: string;
	readonly width: number;
	readonly of: (award: Award, place: number) => Cell;
};

/** Who is honoured, as the annex of the decision that says so: one list for each decision. */
export function awardsListPrint({ state }: Pick<Order, 'state'>): Print {
	const { name, awards } = state.conference;
	return {
		title: m.print_awards_title({ name }, VI),
		sections: annexes(awards).map((annex) => section(annex, name))
	};
}

function section(annex: Annex, conference: string): Sheets {
	const awards = annex.groups.flatMap((group) => group.awards);
	const columns = columnsFor(awards);
	const list = table(
		columns.map(({ width }) => width),
		annex.groups.flatMap((group, index) => rowsOf(group, NUMERALS[index] ?? '', columns)),
		{
			head: [row(columns.map(({ head }) => headCell(head)))],
			rule: 0.6,
			padding: { x: 4, y: 3 },
			before: 12
		}
	);
	const total = m.print_awards_total({ counts: counted(awards).join(', ') }, VI);
	return {
		kind: 'sheets',
		size: lying(A4),
		margins: evenMargins(mm(20)),
		numbered: true,
		blocks: [
			...headingOf(annex.decision, conference),
			list,
			paragraph(span(tied(total), 'serif-bold', 13), { before: 8 })
		],
		atMost: null,
		folded: false,
		about: aboutDecision(annex.decision)
	};
}

/** One whose number nobody has entered cannot be told by it. */
function aboutDecision({ id, number }: Decision): Subject | null {
	return number === '' ? null : { key: id, name: number };
}

function headingOf(decision: Decision, conference: string): readonly Block[] {
	const heading = m.print_awards_heading({ name: conference }, VI);
	return [
		paragraph(span(m.print_awards({}, VI), 'serif-bold', 16), CENTRED),
		paragraph(span(tied(heading), 'serif-bold', 13), { ...CENTRED, before: 2 }),
		paragraph(span(tied(annexTo(decision)), 'serif-italic', 13), { ...CENTRED, before: 4 })
	];
}

/** What nobody has entered yet is dotted, to be written by hand. */
function annexTo({ number, date, issuer }: Decision): string {
	return m.print_awards_annex(
		{
			number: number || m.print_awards_no_number({}, VI),
			date: date === '' ? m.print_awards_no_date({}, VI) : officialDate(date),
			issuer: issuer || m.print_awards_no_issuer({}, VI)
		},
		VI
	);
}

/** What it is given for and the money are left out where the decision says nothing of them. */
function columnsFor(awards: readonly Award[]): readonly Column[] {
	const merits: Column = {
		head: m.print_awards_merit({}, VI),
		width: 52,
		of: ({ merit }) => words(curly(merit))
	};
	const prizes: Column = {
		head: m.print_awards_prize({}, VI),
		width: 30,
		of: ({ prize }) => words(whole(prize), { align: 'right', shrinks: 0.8 })
	};
	return [
		{ head: m.print_number({}, VI), width: 11, of: (_, place) => words(String(place), CENTRED) },
		{ head: m.print_awards_name({}, VI), width: 58, of: nameCell },
		{ head: m.print_awards_post({}, VI), width: 56, of: ({ title }) => words(curly(title)) },
		{ head: m.print_awards_kind({}, VI), width: 34, of: ({ kind }) => words(curly(kind)) },
		...(awards.some(({ merit }) => merit !== '') ? [merits] : []),
		...(awards.some(({ prize }) => prize !== '') ? [prizes] : []),
		{ head: m.print_awards_received({}, VI), width: 34, of: () => cell([]) }
	];
}

function words(text: string, how: Partial<Paragraph> = {}): Cell {
	return cell(paragraph(span(tied(text), 'serif', 12), how), { place: 'middle' });
}

/** A person's name stays on one line; a body's is a sentence of its own. */
function nameCell(award: Award): Cell {
	const name = awardName(award);
	const text = award.form === 'individual' ? whole(name) : tied(name);
	return cell(paragraph(span(text, 'serif-bold', 12)), { place: 'middle' });
}

function rowsOf(
	{ form, awards }: AwardsGroup,
	numeral: string,
	columns: readonly Column[]
): readonly Row[] {
	const title = paragraph(span(`${numeral}. ${partOf(form)}`, 'serif-bold', 12));
	return [
		row([cell(title, { across: columns.length, fill: SHADE })], { keepsNext: true }),
		...awards.map((award, index) =>
			row(
				columns.map(({ of }) => of(award, index + 1)),
				{ height: ROW }
			)
		)
	];
}

function partOf(form: AwardForm): string {
	switch (form) {
		case 'collective':
			return m.print_awards_collectives({}, VI);
		case 'individual':
			return m.print_awards_individuals({}, VI);
		case 'household':
			return m.print_awards_households({}, VI);
	}
}
