import type { Locator } from '@playwright/test';

/** A file that a page offers, as its reader is given it. */
export type Taken = { readonly name: string; readonly content: Buffer };

/**
 * Takes the file behind a link with the page's own rights. A browser's download in the background is
 * cancelled now and then when the page goes on; what matters is what the server hands out.
 */
export async function take(link: Locator): Promise<Taken> {
	const href = await link.getAttribute('href');
	const answer = await link.page().request.get(href ?? '');
	const [, name = ''] =
		/filename="([^"]+)"/.exec(answer.headers()['content-disposition'] ?? '') ?? [];
	return { name, content: await answer.body() };
}
