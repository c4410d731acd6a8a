import {
	AlignmentType,
	Document,
	Header,
	LeaderType,
	Packer,
	PageNumber,
	Paragraph,
	Tab,
	TabStopType,
	TextRun,
	type FileChild,
	type IParagraphOptions
} from 'docx';
import type { Passage, TextKind } from '#lib/minutes/passage.ts';
import { AFTER, HANGING, INDENT, lineOf, ruleOf, SIZES, twips } from './docx-style.ts';
import { letterheadTable, signatureTable } from './docx-tables.ts';

/** A4, and its margins above, right, below and left, in millimetres (Decree 30/2020, Annex I). */
const PAGE = { width: 210, height: 297, top: 20, right: 15, bottom: 20, left: 30 } as const;
const TEXT_WIDTH = PAGE.width - PAGE.left - PAGE.right;

const JUSTIFIED = { alignment: AlignmentType.JUSTIFIED, spacing: { after: AFTER } } as const;
const MIDDLE = { alignment: AlignmentType.CENTER, spacing: { after: AFTER } } as const;

/** How each kind of line is set, and what stands before its words. */
const STYLES: Readonly<
	Record<TextKind, { mark: string; bold: boolean; paragraph: IParagraphOptions }>
> = {
	heading: {
		mark: '',
		bold: true,
		paragraph: { keepNext: true, spacing: { before: AFTER, after: AFTER } }
	},
	item: { mark: '', bold: true, paragraph: { keepNext: true, ...JUSTIFIED } },
	sentence: {
		mark: '',
		bold: false,
		paragraph: { ...JUSTIFIED, indent: { firstLine: INDENT } }
	},
	point: { mark: '- ', bold: false, paragraph: { ...JUSTIFIED, indent: { firstLine: INDENT } } },
	detail: {
		mark: '+ ',
		bold: false,
		paragraph: { ...JUSTIFIED, indent: { left: 1.5 * INDENT + HANGING, hanging: HANGING } }
	}
};

/** A paper as a file that Word edits: the same lines as on the screen, set as Decree 30/2020 asks. */
export function writeDocx(
	passages: readonly Passage[],
	{ title, author }: { readonly title: string; readonly author: string }
): Promise<Buffer> {
	const font = 'Times New Roman';
	const file = new Document({
		title,
		creator: author,
		lastModifiedBy: author,
		styles: {
			default: {
				document: { run: { font, size: SIZES.body, language: { value: 'vi-VN' } } }
			}
		},
		sections: [
			{
				properties: {
					titlePage: true,
					page: {
						size: { width: twips(PAGE.width), height: twips(PAGE.height) },
						margin: {
							top: twips(PAGE.top),
							right: twips(PAGE.right),
							bottom: twips(PAGE.bottom),
							left: twips(PAGE.left),
							header: twips(PAGE.top / 2)
						}
					}
				},
				headers: {
					default: new Header({ children: [pageNumber()] }),
					first: new Header({ children: [new Paragraph({})] })
				},
				children: passages.flatMap(childrenOf)
			}
		]
	});
	return Packer.toBuffer(file);
}

function childrenOf(passage: Passage): readonly FileChild[] {
	switch (passage.kind) {
		case 'letterhead':
			return [letterheadTable(passage), new Paragraph({})];
		case 'title':
			return [
				lineOf(
					passage.text,
					{ size: SIZES.title, bold: true },
					{ ...MIDDLE, spacing: { after: 0 } }
				)
			];
		case 'subject':
			return [
				lineOf(passage.text, { bold: true }, { ...MIDDLE, spacing: { after: 60 } }),
				ruleOf(50, TEXT_WIDTH),
				new Paragraph({})
			];
		case 'caution':
			return [lineOf(passage.text, { italics: true }, MIDDLE)];
		case 'room':
			return Array.from({ length: passage.lines }, dotted);
		case 'signatures':
			// Word wants a paragraph after the last table.
			return [new Paragraph({}), signatureTable(passage), new Paragraph({})];
		default: {
			const { mark, bold, paragraph } = STYLES[passage.kind];
			return [lineOf(mark + passage.text, { bold }, paragraph)];
		}
	}
}

/** A line of dots as wide as the text, whatever the letters that are written on it. */
function dotted(): Paragraph {
	const end = { type: TabStopType.RIGHT, position: twips(TEXT_WIDTH), leader: LeaderType.DOT };
	return new Paragraph({
		tabStops: [end],
		spacing: { after: AFTER },
		children: [new TextRun({ children: [new Tab()] })]
	});
}

/** In the middle of the upper margin, from the second page on. */
function pageNumber(): Paragraph {
	return new Paragraph({
		alignment: AlignmentType.CENTER,
		children: [new TextRun({ children: [PageNumber.CURRENT] })]
	});
}
