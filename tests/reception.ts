import { expect, type Page } from '@playwright/test';
import Database from 'better-sqlite3';
import { join } from 'node:path';
import type { ReceptionView } from '#lib/audience/reception.ts';
import type { KnownDelegate } from '#lib/reception/local-list.ts';
import { LAPTOP } from './hall.ts';
import type { World } from './world.ts';

export const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true };
export const DESK_PATH = '/c/quan-5/check-in';

/** A desk of its own, by the name of its door, ready to let people in. */
export async function openDesk(
	world: World,
	name: string,
	options: object = LAPTOP
): Promise<Page> {
	const page = await world.enter(null, '/', options);
	const value = await world.server.token('reception', { name });
	await page.context().addCookies([{ name: 'nt_session', value, url: world.server.url }]);
	await page.goto(DESK_PATH);
	await page.locator('html[data-awake]').waitFor({ state: 'attached' });
	await expect(said(page)).toContainText('Quét mã QR');
	return page;
}

/** Everyone on the list, as a desk knows them. */
export async function everyone(world: World): Promise<readonly KnownDelegate[]> {
	const headers = { authorization: `Bearer ${await world.server.token('reception')}` };
	const address = `${world.server.url}/api/v1/conferences/quan-5/delegates`;
	const answer = await fetch(address, { headers });
	return ((await answer.json()) as { delegates: KnownDelegate[] }).delegates;
}

/** Somebody on the list. */
export async function named(world: World, name: string): Promise<KnownDelegate> {
	const found = (await everyone(world)).find((each) => each.name === name);
	if (!found) throw new Error(`nobody is called ${name}`);
	return found;
}

/** The figures in a person's QR code: they are secret, only the database has them. */
export function tokenOf(world: World, person: string): string {
	const db = new Database(join(world.server.dataDir, 'nghi-trinh.sqlite'), { readonly: true });
	const token = db.prepare('select token from pass where person_id = ?').pluck().get(person);
	db.close();
	return String(token);
}

/** The short code printed under a person's QR code. */
export function codeOf({ marks }: KnownDelegate): string {
	return marks.find((mark) => mark.length === 8) ?? '';
}

/** What the desks are told now. */
export function receptionView(world: World): Promise<ReceptionView> {
	return world.view<ReceptionView>('reception');
}

/** The large card that says what became of the last scan. */
export const said = (desk: Page) => desk.getByRole('status', { name: 'Kết quả lượt vừa rồi' });
export const box = (desk: Page) => desk.getByRole('search').getByRole('textbox');
export const recent = (desk: Page) => desk.getByRole('region', { name: 'Vừa qua các cửa' });
export const results = (desk: Page) => desk.getByRole('region', { name: 'Kết quả tìm' });
export const conflicts = (desk: Page) => desk.getByRole('region', { name: 'Vào trùng' });

/**
 * Types as a keyboard-type scanner does: all keys at once, and Enter. The system stamps a key when it
 * is struck, not when a busy page gets to it.
 */
export async function scan(desk: Page, text: string): Promise<void> {
	await desk.evaluate((typed) => {
		const struck = performance.now();
		const press = (key: string, code: string) => {
			const event = new KeyboardEvent('keydown', { key, code, bubbles: true, cancelable: true });
			Object.defineProperty(event, 'timeStamp', { value: struck });
			(document.activeElement ?? document.body).dispatchEvent(event);
		};
		for (const key of typed) press(key, /\d/.test(key) ? `Digit${key}` : '');
		press('Enter', 'Enter');
	}, text);
}

/** All that lies on the device's disk, as whoever finds the device could read it. */
export async function atRest(): Promise<string> {
	const found: string[] = [JSON.stringify({ ...localStorage })];
	for (const { name = '' } of await indexedDB.databases()) {
		const db = await new Promise<IDBDatabase>((resolve, reject) => {
			const asked = indexedDB.open(name);
			asked.onsuccess = () => resolve(asked.result);
			asked.onerror = () => reject(asked.error);
		});
		for (const store of db.objectStoreNames) {
			const rows = await new Promise<unknown[]>((resolve, reject) => {
				const asked = db.transaction(store).objectStore(store).getAll();
				asked.onsuccess = () => resolve(asked.result as unknown[]);
				asked.onerror = () => reject(asked.error);
			});
			const text = rows.map((row) =>
				JSON.stringify(row, (_, value: unknown) =>
					value instanceof ArrayBuffer ? new TextDecoder().decode(value) : value
				)
			);
			if (rows.length > 0) found.push(store, ...text);
		}
		db.close();
	}
	for (const name of await caches.keys()) {
		const page = await (await caches.open(name)).match('/c/quan-5/check-in');
		if (page) found.push(await page.text());
	}
	return found.join('\n');
}
