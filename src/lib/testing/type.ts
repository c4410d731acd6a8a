import { paragraph, span } from '#lib/typeset/make.ts';
import type { Paragraph } from '#lib/typeset/block.ts';
import type { Mark, TextMark } from '#lib/typeset/mark.ts';
import type { Metrics } from '#lib/typeset/metrics.ts';

/** A face in which every letter is half as wide as its size, and reaches 0.8 up and 0.2 down. */
export const EVEN: Metrics = {
	drawable: (_, text) => text,
	advance: (_, text) => text.length / 2,
	ascent: () => 0.8,
	descent: () => 0.2
};

/** A paragraph at ten points: a letter is five wide, a line ten high. */
export function words(text: string, how: Partial<Paragraph> = {}): Paragraph {
	return paragraph(span(text, 'serif', 10), { leading: 1, ...how });
}

/** The words among marks, with those that are set down inside them, where they stand on the page. */
export function textsOf(marks: readonly Mark[]): readonly TextMark[] {
	return marks.flatMap((mark) => {
		if (mark.kind === 'text') return [mark];
		return mark.kind === 'placed' ? textsOf(mark.marks).map((each) => inside(each, mark)) : [];
	});
}

type Place = {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
	readonly turned: boolean;
};

function inside(text: TextMark, place: Place): TextMark {
	if (!place.turned) return { ...text, x: place.x + text.x, y: place.y + text.y };
	return {
		...text,
		x: place.x + place.width - text.x - text.width,
		y: place.y + place.height - text.y
	};
}
