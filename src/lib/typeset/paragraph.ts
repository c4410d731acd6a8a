import type { Paragraph, Span } from './block.ts';
import { fill, setLine, widthOf, type Line } from './lines.ts';
import { piece, type Measure, type Piece } from './piece.ts';
import { untied, wordsOf } from './words.ts';

/** A paragraph as its lines. Its first two stay together, and its last two. */
export function layParagraph(paragraph: Paragraph, measure: Measure): readonly Piece[] {
	const { align, before, after, keepsNext } = paragraph;
	const { metrics, width, scale } = measure;
	const spans = shrunk(paragraph, measure);
	const first = width - paragraph.indent.first * scale;
	const rest = width - paragraph.indent.rest * scale;
	const lines = fill(wordsOf(spans, metrics), { first, rest }, metrics);
	return lines.map((line, index) => {
		const isFirst = index === 0;
		const isLast = index === lines.length - 1;
		const room = isFirst ? first : rest;
		const { height, baseline } = heightOf(line, spans, paragraph.leading, measure);
		const marks = setLine(line, align, room).map((mark) => ({
			...mark,
			x: mark.x + width - room,
			y: baseline
		}));
		return piece(height, marks, {
			before: isFirst ? before * scale : 0,
			after: isLast ? after * scale : 0,
			keepsNext: isLast ? keepsNext : isFirst || index === lines.length - 2
		});
	});
}

/** The words at the size they are set in: what must stay on one line is made smaller first. */
function shrunk({ spans, shrinks, indent }: Paragraph, measure: Measure): readonly Span[] {
	const { metrics, width, scale } = measure;
	const scaled = spans.map((span) => ({ ...span, size: span.size * scale }));
	if (shrinks === 1) return scaled;
	const words = wordsOf(scaled, metrics).flatMap((word) => untied(word, metrics));
	const natural = widthOf(words);
	const least = Math.min(1, Math.max(shrinks, (width - indent.first * scale) / natural));
	return scaled.map((span) => ({ ...span, size: span.size * least }));
}

/** How high a line is, and where in it the letters stand. */
function heightOf(
	{ words }: Line,
	spans: readonly Span[],
	leading: number,
	{ metrics }: Measure
): { height: number; baseline: number } {
	const parts = words.flatMap((word) => word.parts);
	const set = parts.length > 0 ? parts : spans;
	const size = Math.max(...set.map((each) => each.size));
	const ascent = Math.max(...set.map((each) => metrics.ascent(each.face) * each.size));
	const descent = Math.max(...set.map((each) => metrics.descent(each.face) * each.size));
	const height = Math.max(leading * size, ascent + descent);
	return { height, baseline: (height - ascent - descent) / 2 + ascent };
}
