import { expect, test } from '../world.ts';
import {
	atRest,
	box,
	codeOf,
	DESK_PATH,
	named,
	openDesk,
	receptionView,
	said
} from '../reception.ts';

test('a device whose clock is wrong says so, and reports the right time', async ({ world }) => {
	const thuy = await named(world, 'Hồ Ngọc Thúy');
	const page = await world.enter(null, '/');
	await page.context().clock.install({ time: Date.now() + 180_000 });
	const value = await world.server.token('reception', { name: 'Cửa chính' });
	await page.context().addCookies([{ name: 'nt_session', value, url: world.server.url }]);
	await page.goto(DESK_PATH);
	await page.locator('html[data-awake]').waitFor({ state: 'attached' });
	await expect(page.getByText('Đồng hồ máy này nhanh 3 phút')).toBeVisible();
	await box(page).fill(codeOf(thuy));
	await expect(said(page)).toContainText('Mời vào');
	// A desk that was not answered in time lets people in by itself, and tells the server then.
	await expect.poll(async () => (await receptionView(world)).recent.length).toBe(1);
	const [passage] = (await receptionView(world)).recent;
	expect(Math.abs((passage?.at ?? 0) - Date.now())).toBeLessThan(30_000);
});

test('what a desk kept does not undo what the stream told it, however slowly it is read', async ({
	world
}) => {
	const page = await openDesk(world, 'Cửa chính');
	await expect.poll(() => page.evaluate(atRest)).toContain('content');
	await page.context().clock.install({ time: Date.now() + 180_000 });
	// The device's own store opens only when it is told to.
	await page.addInitScript(() => {
		const decrypt = crypto.subtle.decrypt.bind(crypto.subtle);
		const gate = new Promise<void>((open) => addEventListener('open-the-store', () => open()));
		crypto.subtle.decrypt = (...asked) =>
			gate.then(async () => {
				const content = await decrypt(...asked);
				dispatchEvent(new Event('store-read'));
				return content;
			});
		addEventListener('store-read', () => document.documentElement.setAttribute('data-read', ''));
	});
	await page.reload();
	await expect(page.getByText('Đồng hồ máy này nhanh 3 phút')).toBeVisible();
	await page.evaluate(() => dispatchEvent(new Event('open-the-store')));
	await page.locator('html[data-read]').waitFor({ state: 'attached' });
	await page.evaluate(() => new Promise(requestAnimationFrame));
	await expect(page.getByText('Đồng hồ máy này nhanh 3 phút')).toBeVisible();
});
