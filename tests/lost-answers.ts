import type { Page } from '@playwright/test';

/**
 * From now on the server does what a page asks of it, and its answers never arrive.
 * Ends with what it returns, once no answer is on its way to being lost.
 */
export async function loseAnswers(page: Page, url: string): Promise<() => Promise<void>> {
	await page.route(url, async (route) => {
		await route.fetch();
		await route.abort();
	});
	return () => page.unrouteAll({ behavior: 'wait' });
}
