import { encodingOfFont } from '#lib/roster/legacy-text.ts';
import { insideOf, tagsOf } from './markup.ts';
import { placeOf } from './workbook.ts';

/** The fonts of the time before Unicode in a workbook's styles: by the number a cell names its style with. */
export function legacyFonts(styles: string): ReadonlyMap<string, string> {
	const fonts = insideOf(styles, 'fonts')
		.split(/<\/(?:\w+:)?font>|<(?:\w+:)?font\s*\/>/)
		.map((font) => tagsOf(font, 'name')[0]?.val ?? '');
	const found = new Map<string, string>();
	for (const [style, { fontId }] of tagsOf(insideOf(styles, 'cellXfs'), 'xf').entries()) {
		const font = fonts[Number(fontId)] ?? '';
		if (encodingOfFont(font)) found.set(String(style), font);
	}
	return found;
}

/** The cells of a sheet in such a font: "0:1" is the second cell of the first row. */
export function fontsOf(
	markup: string,
	fonts: ReadonlyMap<string, string>
): Readonly<Record<string, string>> {
	if (fonts.size === 0) return {};
	return Object.fromEntries(
		tagsOf(markup, 'c').flatMap(({ r = '', s = '' }) => {
			const font = fonts.get(s);
			const { row, column } = placeOf(r);
			return font === undefined ? [] : [[`${row}:${column}`, font]];
		})
	);
}
