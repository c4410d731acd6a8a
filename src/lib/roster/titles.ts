import { categoryOf } from './category.ts';
import { cellOf, type PersonLine } from './lines.ts';
import type { Reading } from './reading.ts';

/** A title under which people stand, and the category it means; null while it is not known. */
export type Title = { readonly title: string; readonly category: string | null };

/**
 * The title each person stands under: a cell of their own, else the innermost section whose meaning
 * is known, else the outermost, else the sheet's name if that means one; '' when there is none.
 */
export function titlesOf(
	lines: readonly PersonLine[],
	{ columns, categories, chosen, name }: Reading
): readonly Title[] {
	const resolve = (title: string): Title => ({
		title,
		category: chosen[title] ?? categoryOf(title, categories)
	});
	let above = { section: '', cell: '' };
	return lines.map(({ cells, sections }) => {
		const section = sections.join('\n');
		const own = cellOf(cells, columns.meanings, 'category');
		// A merged cell of a text file stands only in its first line.
		const cell = own || (above.section === section ? above.cell : '');
		above = { section, cell };
		if (cell !== '') return resolve(cell);
		const known = sections.map(resolve).findLast((each) => each.category !== null);
		const [outermost = resolve(name).category ? name : ''] = sections;
		return known ?? resolve(outermost);
	});
}
