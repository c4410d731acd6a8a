import { chromium, expect, test } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CHROMIUM_ARGS, ensureChromium } from '../../scripts/chromium.ts';
import { cameraArgs, filmOf } from '../fake-camera.ts';
import { DESK_PATH, said } from '../reception.ts';
import { discard, startServer } from '../server.ts';

test('a code held before the camera lets its owner in, once', async () => {
	const server = await startServer();
	const folder = mkdtempSync(join(tmpdir(), 'nghi-trinh-film-'));
	const film = join(folder, 'paper.y4m');
	const headers = { authorization: `Bearer ${await server.token('reception')}` };
	const conference = `${server.url}/api/v1/conferences/quan-5`;
	const ask = async (path: string) => (await fetch(conference + path, { headers })).json();
	const { delegates } = (await ask('/delegates')) as {
		delegates: { name: string; marks: string[] }[];
	};
	const [first] = delegates;
	filmOf(first?.marks.find((mark) => mark.length === 8) ?? '', film);
	const browser = await chromium.launch({
		executablePath: ensureChromium(),
		args: [...CHROMIUM_ARGS, ...cameraArgs(film)]
	});
	try {
		const context = await browser.newContext({ baseURL: server.url, locale: 'vi-VN' });
		const value = await server.token('reception', { name: 'Cửa chính' });
		await context.addCookies([{ name: 'nt_session', value, url: server.url }]);
		const desk = await context.newPage();
		await desk.goto(DESK_PATH);
		await desk.locator('html[data-awake]').waitFor({ state: 'attached' });
		await desk.getByRole('button', { name: 'Quét bằng máy ảnh' }).click();
		await expect(said(desk)).toContainText('Mời vào', { timeout: 20_000 });
		await expect(said(desk)).toContainText(first?.name ?? '');
		await desk.getByRole('button', { name: 'Tắt máy ảnh' }).click();
		await expect(desk.locator('video')).toHaveCount(0);
		expect(await ask('')).toMatchObject({ seq: 1, tally: { inHall: 1 } });
	} finally {
		await browser.close();
		await server.stop();
		discard(server.dataDir);
		rmSync(folder, { recursive: true });
	}
});
