import type { Cell } from '#lib/typeset/block.ts';
import { cell, paragraph, span } from '#lib/typeset/make.ts';

/** What stands over a column. */
export function headCell(words: string): Cell {
	const said = paragraph(span(words, 'serif-bold', 12), { align: 'center' });
	return cell(said, { place: 'middle' });
}
