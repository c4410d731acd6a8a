import type { Page } from '@playwright/test';

/**
 * Opens a paper as a press does, and waits until its file is handed out: a browser may show it in its
 * new window, or only save it.
 * @returns where the file is
 */
export async function openPaper(room: Page, press: () => Promise<void>): Promise<string> {
	const opened = room.waitForEvent('popup');
	const answered = room
		.context()
		.waitForEvent('response', (answer) => new URL(answer.url()).pathname.endsWith('.pdf'));
	await press();
	const [paper, file] = await Promise.all([opened, answered]);
	await paper.close();
	return file.url();
}
