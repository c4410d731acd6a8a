import { expect, type Page } from '@playwright/test';
import type { ControlView } from '#lib/audience/control.ts';
import type { World } from './world.ts';

/** What the desk sees. */
export const viewOf = (world: World) => world.view<ControlView>('control');
/** The ceremony as the desk sees it. */
export const ceremonyOf = async (world: World) => (await viewOf(world)).ceremony;

/** A batch as the desk shows it. */
export const tray = (desk: Page, code: string) =>
	desk.getByRole('article', { name: `Khay ${code}` });

/** The batches in today's order, by the letters of their trays. */
export const letters = async (world: World) =>
	(await ceremonyOf(world))?.batches.map(({ code }) => code).join('');

/** Chooses from the menu of a batch. */
export async function choose(desk: Page, code: string, choice: string): Promise<void> {
	await desk.getByRole('button', { name: `Thao tác với khay ${code}` }).click();
	await desk.getByRole('menuitem', { name: choice }).click();
}

/** Opens the ceremony once its item has been left: leaving puts the run-sheet in its place. */
export async function openAfterwards(desk: Page): Promise<void> {
	await expect(desk.getByRole('tab', { name: 'Trình tự' })).toHaveAttribute(
		'aria-selected',
		'true'
	);
	await desk.getByRole('tab', { name: /^Khen thưởng/ }).click();
}
