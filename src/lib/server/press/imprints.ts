import { createHash } from 'node:crypto';
import type { Imprint } from '#lib/print/outdated.ts';
import type { Mark, Page, PlacedMark } from '#lib/typeset/mark.ts';
import type { Subject } from '#lib/typeset/subject.ts';

/**
 * What of a page is somebody's own, or the whole page: each with what it shows, in a few letters.
 * What is cut out of a sheet is the same wherever on it it stands.
 */
export function imprintsOf({ width, height, marks, about }: Page): readonly Imprint[] {
	const own = Map.groupBy(marks.filter(isSomebodys), (mark) => `${mark.cutting} ${mark.about.key}`);
	if (own.size === 0) return [{ about, fingerprint: fingerprint(about, [width, height, marks]) }];
	return [...own.values()].map((panels) => {
		const whose = panels[0]?.about ?? null;
		const shown = panels.map((panel) => fromFirst(panel, panels));
		return { about: whose, fingerprint: fingerprint(whose, shown) };
	});
}

function isSomebodys(mark: Mark): mark is PlacedMark & { readonly about: Subject } {
	return mark.kind === 'placed' && mark.about !== null;
}

function fromFirst(panel: PlacedMark, [first]: readonly PlacedMark[]): PlacedMark {
	const place = { x: panel.x - (first?.x ?? 0), y: panel.y - (first?.y ?? 0) };
	return { ...panel, about: null, cutting: undefined, ...place };
}

/** Papers that look alike are told apart by whose they are: each of two namesakes needs one. */
function fingerprint(about: Subject | null, shown: unknown): string {
	const text = JSON.stringify([about?.key, shown], (_, value: unknown) =>
		typeof value === 'number' ? Math.round(value * 100) / 100 : value
	);
	return createHash('sha256').update(text).digest('base64url').slice(0, 16);
}
