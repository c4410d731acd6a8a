import { createHash } from 'node:crypto';
import type { Piece } from '#lib/print/outdated.ts';
import type { Mark, Page, PlacedMark } from '#lib/typeset/mark.ts';

/**
 * What of a page is somebody's own, or the whole page: each with what it shows, in a few letters.
 * What is cut out of a sheet is the same wherever on it it stands.
 */
export function piecesOf({ width, height, marks, about }: Page): readonly Piece[] {
	const own = Map.groupBy(marks.filter(isSomebodys), (mark) => mark.about);
	if (own.size === 0) return [{ about, fingerprint: fingerprint([width, height, marks]) }];
	return [...own].map(([name, panels]) => ({
		about: name,
		fingerprint: fingerprint(panels.map((panel) => fromFirst(panel, panels)))
	}));
}

function isSomebodys(mark: Mark): mark is PlacedMark {
	return mark.kind === 'placed' && mark.about !== '';
}

function fromFirst(panel: PlacedMark, [first]: readonly PlacedMark[]): PlacedMark {
	return { ...panel, x: panel.x - (first?.x ?? 0), y: panel.y - (first?.y ?? 0) };
}

function fingerprint(shown: unknown): string {
	const text = JSON.stringify(shown, (_, value: unknown) =>
		typeof value === 'number' ? Math.round(value * 100) / 100 : value
	);
	return createHash('sha256').update(text).digest('base64url').slice(0, 16);
}
