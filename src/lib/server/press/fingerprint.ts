import { createHash } from 'node:crypto';
import type { Page } from '#lib/typeset/mark.ts';

/** What a page shows, in a few letters: it changes with whatever is printed on it. */
export function fingerprint({ width, height, marks }: Page): string {
	const shown = JSON.stringify([width, height, marks], (_, value: unknown) =>
		typeof value === 'number' ? Math.round(value * 100) / 100 : value
	);
	return createHash('sha256').update(shown).digest('base64url').slice(0, 16);
}
