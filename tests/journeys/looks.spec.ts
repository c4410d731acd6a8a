import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { textsOutside } from '../hall.ts';
import { expect, test } from '../world.ts';

const PAGES: readonly (readonly [role: string | null, path: string])[] = [
	[null, '/'],
	[null, '/sign-in'],
	[null, '/help'],
	[null, '/c/quan-5'],
	[null, '/c/quan-5/self'],
	['projector', '/c/quan-5/projector'],
	['stage', '/c/quan-5/stage'],
	['mc', '/c/quan-5/mc'],
	['chair', '/c/quan-5/chair'],
	['organiser', '/c/quan-5/control'],
	['organiser', '/admin'],
	['organiser', '/admin/new'],
	['reception', '/c/quan-5/check-in'],
	['reception', '/c/quan-5/kiosk'],
	['organiser', '/admin/quan-5'],
	['organiser', '/admin/quan-5/poster'],
	['organiser', '/admin/quan-5/agenda'],
	['organiser', '/admin/quan-5/script'],
	['organiser', '/admin/quan-5/people'],
	['organiser', '/admin/quan-5/people/order'],
	['organiser', '/admin/quan-5/people/order/table'],
	['organiser', '/admin/quan-5/people/import'],
	['organiser', '/admin/quan-5/discussion'],
	['organiser', '/admin/quan-5/discussion/import'],
	['organiser', '/admin/quan-5/awards'],
	['organiser', '/admin/quan-5/awards/batches'],
	['organiser', '/admin/quan-5/awards/import'],
	['organiser', '/admin/quan-5/devices']
];

for (const [half, pages] of [PAGES.slice(0, 14), PAGES.slice(14)].entries()) {
	test(`axe finds nothing serious on any page, light or dark (${half + 1} of 2)`, async ({
		world
	}) => {
		test.setTimeout(240_000);
		await world.command({ command: 'start' });
		await world.change({ change: 'details', fields: { selfCheckIn: true } });
		for (const [role, path] of pages) {
			const page = await world.enter(role, path, { colorScheme: 'light' });
			expect(await seriousOn(page), path).toEqual([]);
			await page.emulateMedia({ colorScheme: 'dark' });
			expect(await seriousOn(page, 'color-contrast'), `${path} in the dark`).toEqual([]);
			await page.close();
		}
	});
}

/** What axe finds serious on a page; by one rule alone where only colours have changed. */
async function seriousOn(page: Page, rule?: string): Promise<string[]> {
	const axe = new AxeBuilder({ page });
	const { violations } = await (rule ? axe.withRules(rule) : axe).analyze();
	return violations
		.filter(({ impact }) => impact === 'serious' || impact === 'critical')
		.map(({ id, nodes }) => `${id} ${nodes.map((node) => node.html).join(' ')}`);
}

const WALLS = [
	{ width: 1024, height: 768 },
	{ width: 1366, height: 768 },
	{ width: 1920, height: 1080 },
	{ width: 3840, height: 2160 }
];
const SCENES = ['backdrop', 'agenda', 'item', 'speaker', 'break', 'welcome', 'message'] as const;

test('every scene stays inside its safe margins at every size of wall', async ({ world }) => {
	test.setTimeout(180_000);
	await world.command({ command: 'start' });
	await world.command({ command: 'go-to', cue: 'report-invite' });
	await world.change({ change: 'details', fields: { selfCheckIn: true } });
	for (const viewport of WALLS) {
		const wall = await world.enter('projector', '/c/quan-5/projector', { viewport });
		for (const scene of SCENES) {
			await world.command({ command: 'show', scene, text: 'ẾỖẬ Kính mời quý vị', minutes: 10 });
			await expect(wall.locator(`[data-scene=${scene}]`)).toHaveCount(1);
			await expect(wall.locator('[data-scene]')).toHaveCount(1);
			const outside = await textsOutside(wall);
			expect({ scene, viewport, outside }).toEqual({ scene, viewport, outside: [] });
		}
		await wall.close();
	}
});

test('the wall is right before any script has run', async ({ world, browser }) => {
	const context = await browser.newContext({
		baseURL: world.server.url,
		javaScriptEnabled: false,
		viewport: { width: 1366, height: 768 }
	});
	await context.addCookies([
		{ name: 'nt_session', value: await world.server.token('projector'), url: world.server.url }
	]);
	const wall = await context.newPage();
	await wall.goto('/c/quan-5/projector');
	for (const line of [
		'HỘI NGHỊ SƠ KẾT GIỮA NHIỆM KỲ',
		'THỰC HIỆN NGHỊ QUYẾT ĐẠI HỘI MẶT TRẬN TỔ QUỐC VIỆT NAM',
		'NHIỆM KỲ 2019 - 2024',
		'Quận 5, ngày 22 tháng 4 năm 2022'
	]) {
		const box = await wall.getByText(line, { exact: true }).boundingBox();
		expect(box?.height, `${line} stands on one line`).toBeLessThan(768 * 0.15);
	}
});

test('the wall speaks Vietnamese in a browser that was asked for English', async ({ world }) => {
	const wall = await world.enter('projector', '/c/quan-5/projector', { locale: 'en-US' });
	const cookie = { name: 'PARAGLIDE_LOCALE', value: 'en', url: world.server.url };
	await wall.context().addCookies([cookie]);
	await wall.reload();
	await expect(wall).toHaveTitle('Máy chiếu');
	await world.command({ command: 'show', scene: 'agenda' });
	await expect(wall.getByText('Chương trình Hội nghị')).toBeVisible();
	await world.command({ command: 'show', scene: 'break', text: 'Giải lao', minutes: 10 });
	await expect(wall.getByText('Hội nghị sẽ tiếp tục lúc')).toBeVisible();
});

test('English stays English once the page’s own script runs', async ({ world }) => {
	const phone = await world.enter(null, '/');
	await phone.getByRole('button', { name: 'English' }).click();
	await expect(phone.getByRole('button', { name: 'Tiếng Việt' })).toBeVisible();
	await phone.getByRole('link', { name: 'Sign in' }).click();
	await expect(phone.getByText('There is no passphrase yet.')).toBeVisible();
});
