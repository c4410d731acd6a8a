import {
	AlignmentType,
	BorderStyle,
	Table,
	TableCell,
	TableLayoutType,
	TableRow,
	WidthType,
	type IRunOptions,
	type Paragraph
} from 'docx';
import type { Passage, Signature } from '#lib/minutes/passage.ts';
import { AFTER, centred, lineOf, ruleOf, SIZES, twips } from './docx-style.ts';

type Letterhead = Extract<Passage, { kind: 'letterhead' }>;
type Signatures = Extract<Passage, { kind: 'signatures' }>;

const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const NO_LINES = {
	...{ top: NO_LINE, bottom: NO_LINE, left: NO_LINE, right: NO_LINE },
	...{ insideHorizontal: NO_LINE, insideVertical: NO_LINE }
};
/** Millimetres: two lines of capitals side by side are a little wider than the text below them. */
const HEAD = { columns: [82, 90], left: -5 } as const;
const FOOT = { columns: [82, 83], left: 0 } as const;
/** Half a line under the issuer; as long as the line above it under the motto. */
const RULES = { issuer: 30, motto: 57 } as const;
/** Millimetres to sign in, and between whoever signed and to whom it is sent. */
const ROOM = { sign: 28, send: 6 } as const;

/** The issuer at the left, the nation at the right; below them the number, and where and when. */
export function letterheadTable({ issuer, motto, number, placeAndDate }: Letterhead): Table {
	const [left, right] = HEAD.columns;
	const [nation = '', words = ''] = motto;
	return twoColumns(HEAD, [
		[
			[
				...issuer.map(({ text, bold }) => centred(text, { size: SIZES.head, bold })),
				ruleOf(RULES.issuer, left)
			],
			[
				centred(nation, { size: SIZES.head, bold: true }),
				centred(words, { size: SIZES.motto, bold: true }),
				ruleOf(RULES.motto, right)
			]
		],
		[
			[underRule(number, { size: SIZES.motto })],
			[underRule(placeAndDate, { size: SIZES.motto, italics: true })]
		]
	]);
}

/** Clear of the rule above it; of one size, the number and the date share a baseline. */
function underRule(text: string, run: IRunOptions): Paragraph {
	return lineOf(text, run, {
		alignment: AlignmentType.CENTER,
		spacing: { before: AFTER, after: 0 }
	});
}

/** Who signs at the left and at the right; below at the left, to whom it is sent. */
export function signatureTable({ left, right, label, recipients }: Signatures): Table {
	const sent = recipients.map((text, index) => {
		const end = index === recipients.length - 1 ? '.' : ';';
		return lineOf(`- ${text}${end}`, { size: SIZES.recipient }, { spacing: { after: 0 } });
	});
	const to = lineOf(
		label,
		{ size: SIZES.label, bold: true, italics: true },
		{ spacing: { before: twips(ROOM.send), after: 0 } }
	);
	return twoColumns(FOOT, [
		[signing(left), signing(right)],
		[[to, ...sent], [centred('')]]
	]);
}

function signing({ office, name }: Signature): readonly Paragraph[] {
	const run = { size: SIZES.body, bold: true };
	const below = {
		alignment: AlignmentType.CENTER,
		spacing: { before: twips(ROOM.sign), after: 0 }
	};
	return [centred(office, run), lineOf(name, run, below)];
}

type Columns = { readonly columns: readonly [number, number]; readonly left: number };

function twoColumns(
	{ columns, left }: Columns,
	rows: readonly (readonly (readonly Paragraph[])[])[]
): Table {
	return new Table({
		layout: TableLayoutType.FIXED,
		columnWidths: columns.map(twips),
		width: { size: twips(columns[0] + columns[1]), type: WidthType.DXA },
		indent: { size: twips(left), type: WidthType.DXA },
		borders: NO_LINES,
		rows: rows.map(
			(cells) =>
				new TableRow({
					cantSplit: true,
					children: cells.map(
						(children, index) =>
							new TableCell({
								width: { size: twips(columns[index] ?? 0), type: WidthType.DXA },
								margins: { left: 0, right: 0 },
								children: [...children]
							})
					)
				})
		)
	});
}
