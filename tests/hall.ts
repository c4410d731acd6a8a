import type { Page } from '@playwright/test';
import type { ControlView } from '#lib/audience/control.ts';
import { expect, type World } from './world.ts';

export const LAPTOP = { viewport: { width: 1366, height: 768 } };
const TABLET = { viewport: { width: 800, height: 1280 }, hasTouch: true };

/** The hall as it is on the day: the desk, the MC's tablet and the wall, each a browser of its own. */
export async function openHall(world: World) {
	const desk = await world.enter('organiser', '/c/quan-5/control', LAPTOP);
	const tablet = await world.enter('mc', '/c/quan-5/mc', TABLET);
	const wall = await world.enter('projector', '/c/quan-5/projector', LAPTOP);
	return { desk, tablet, wall };
}

/** The one big button of the desk. */
export const bigButton = (desk: Page, name: RegExp) =>
	desk.getByRole('main').getByRole('button', { name });

/** Starts the meeting itself, on a day that is not the planned one. */
export async function start(desk: Page): Promise<void> {
	await bigButton(desk, /^Bắt đầu/).click();
	await desk.getByRole('dialog').getByRole('button', { name: 'Bắt đầu thật' }).click();
}

/** What stands on a wall outside its safe margins, the outer twentieth, and whether it scrolls. */
export function textsOutside(wall: Page): Promise<string[]> {
	return wall.evaluate(() => {
		const range = document.createRange();
		const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		const found: string[] = [];
		while (texts.nextNode()) {
			const text = texts.currentNode;
			if (!text.textContent?.trim()) continue;
			range.selectNodeContents(text);
			const { left, right, top, bottom, width } = range.getBoundingClientRect();
			const [x, y] = [innerWidth * 0.05 - 1, innerHeight * 0.05 - 1];
			const inside = left >= x && right <= innerWidth - x && top >= y && bottom <= innerHeight - y;
			if (width > 1 && !inside) found.push(text.textContent);
		}
		const { scrollWidth, scrollHeight } = document.documentElement;
		if (scrollWidth > innerWidth || scrollHeight > innerHeight) found.push('scrolls');
		return found;
	});
}

/** Takes back the last thing that was done, and waits until that is so. */
export async function undo(world: World, desk: Page): Promise<void> {
	const { revision } = await world.view<ControlView>('control');
	await desk.getByRole('button', { name: /^Hoàn tác/ }).click();
	await expect
		.poll(async () => (await world.view<ControlView>('control')).revision)
		.toBeGreaterThan(revision);
}
