import type { Mark, Page, PlacedMark } from '#lib/typeset/mark.ts';
import type { Metrics } from '#lib/typeset/metrics.ts';

/** A rectangle on a page, with the words or the code that fill it. */
export type Box = {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
	readonly says: string;
};

/** How far capitals reach without their marks; marks may reach into the line above. */
const CAPITALS = 0.72;
/** Points by which neighbours may touch: what rounding and slanted letters cost. */
const TOUCH = 1;

/** What is written or coded on a page, and where. */
export function boxesOf(marks: readonly Mark[], metrics: Metrics): readonly Box[] {
	return marks.flatMap((mark): readonly Box[] => {
		switch (mark.kind) {
			case 'text':
				return [
					{
						left: mark.x,
						top: mark.y - CAPITALS * mark.size,
						right: mark.x + metrics.advance(mark.face, mark.text.trimEnd()) * mark.size,
						bottom: mark.y + metrics.descent(mark.face) * mark.size,
						says: mark.text
					}
				];
			case 'qr':
				return [
					{
						left: mark.x,
						top: mark.y,
						right: mark.x + mark.side,
						bottom: mark.y + mark.side,
						says: mark.text
					}
				];
			case 'placed':
				return boxesOf(mark.marks, metrics).map((box) => inside(box, mark));
			default:
				return [];
		}
	});
}

function inside(box: Box, { x, y, width, height, turned }: PlacedMark): Box {
	const { left, top, right, bottom, says } = box;
	if (!turned) {
		return { left: left + x, top: top + y, right: right + x, bottom: bottom + y, says };
	}
	return {
		left: x + width - right,
		top: y + height - bottom,
		right: x + width - left,
		bottom: y + height - top,
		says
	};
}

/** What stands partly off its page. */
export function outside({ width, height, marks }: Page, metrics: Metrics): readonly string[] {
	return boxesOf(marks, metrics)
		.filter(
			({ left, top, right, bottom }) =>
				left < -TOUCH || top < -TOUCH || right > width + TOUCH || bottom > height + TOUCH
		)
		.map(({ says }) => says);
}

/** Pairs that are written over each other. */
export function overlaps({ marks }: Page, metrics: Metrics): readonly string[] {
	const boxes = [...boxesOf(marks, metrics)].sort((some, other) => some.top - other.top);
	return boxes.flatMap((upper, index) => {
		const found: string[] = [];
		for (let next = index + 1; next < boxes.length; next++) {
			const lower = boxes[next];
			if (!lower || lower.top > upper.bottom - TOUCH) break;
			const shared = Math.min(upper.right, lower.right) - Math.max(upper.left, lower.left);
			if (shared > TOUCH) found.push(`${upper.says} / ${lower.says}`);
		}
		return found;
	});
}
