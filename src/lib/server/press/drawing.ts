import type { Mark, Page, TextMark } from '#lib/typeset/mark.ts';
import { fontOf } from './fonts.ts';

/**
 * A page as a drawing (SVG). Letters are drawn as outlines, so that no font is looked for; a backdrop has
 * words and coloured ground, neither lines nor codes.
 */
export function drawingOf({ width, height, marks }: Page): string {
	const drawn = marks.map(draw).join('');
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">${drawn}</svg>`;
}

function draw(mark: Mark): string {
	switch (mark.kind) {
		case 'box':
			return `<rect x="${mark.x}" y="${mark.y}" width="${mark.width}" height="${mark.height}" fill="${mark.fill ?? 'none'}"/>`;
		case 'placed':
			return `<g transform="translate(${mark.x} ${mark.y})">${mark.marks.map(draw).join('')}</g>`;
		case 'text':
			return drawText(mark);
		default:
			return '';
	}
}

/** Outlines stand on their baseline and look up; a drawing's y looks down. */
function drawText({ x, y, text, face, size, ink }: TextMark): string {
	const font = fontOf(face);
	const { glyphs, positions } = font.layout(text);
	let at = 0;
	const outlines = glyphs.map((glyph, index) => {
		const { xOffset = 0, yOffset = 0, xAdvance = 0 } = positions[index] ?? {};
		const outline = `<path transform="translate(${at + xOffset} ${yOffset})" d="${glyph.path.toSVG()}"/>`;
		at += xAdvance;
		return outline;
	});
	const scale = size / font.unitsPerEm;
	return `<g fill="${ink}" transform="translate(${x} ${y}) scale(${scale} ${-scale})">${outlines.join('')}</g>`;
}
