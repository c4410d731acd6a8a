import {
	AlignmentType,
	BorderStyle,
	Paragraph,
	TextRun,
	type IParagraphOptions,
	type IRunOptions
} from 'docx';
import { tiedNumbers } from '../print/style.ts';

/** Millimetres as Word counts lengths: in twentieths of a point. */
export function twips(millimetres: number): number {
	return Math.round((millimetres * 1440) / 25.4);
}

/** Word counts the size of letters in halves of a point. */
export const SIZES = {
	head: 24,
	motto: 26,
	title: 32,
	body: 28,
	label: 24,
	recipient: 22
} as const;
/** Space after a paragraph: 6 points, in twentieths (Decree 30/2020, Annex I). */
export const AFTER = 120;
/** How far the first line of a paragraph is set in: 10 millimetres. */
export const INDENT = twips(10);
/** How far what follows the mark of a detail hangs behind it: 4 millimetres. */
export const HANGING = twips(4);

type Paragraphed = Omit<IParagraphOptions, 'text' | 'children'>;

/** A paragraph of one style; its numbers stay with what they count. */
export function lineOf(
	text: string,
	run: IRunOptions = {},
	paragraph: Paragraphed = {}
): Paragraph {
	return new Paragraph({
		...paragraph,
		children: [new TextRun({ ...run, text: tiedNumbers(text.normalize('NFC')) })]
	});
}

/** A line in the middle of its column, with no space after it. */
export function centred(text: string, run: IRunOptions = {}): Paragraph {
	return lineOf(text, run, { alignment: AlignmentType.CENTER, spacing: { after: 0 } });
}

/** A line drawn in the middle of a column, so many millimetres of so many. */
export function ruleOf(length: number, column: number): Paragraph {
	const side = twips((column - length) / 2);
	return new Paragraph({
		indent: { left: side, right: side },
		spacing: { after: 0, line: 60, lineRule: 'exact' },
		border: { top: { style: BorderStyle.SINGLE, size: 6, space: 0, color: '000000' } },
		children: []
	});
}
