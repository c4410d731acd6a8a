import { fold } from '#lib/text/fold.ts';

/** The place of a fact on the page of facts: "số quyết định" → "so-quyet-dinh". */
export function factAnchor(name: string): string {
	return fold(name).replace(/[^a-z0-9]+/g, '-');
}
