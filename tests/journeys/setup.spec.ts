import type { ControlView } from '#lib/audience/control.ts';
import { expect, test } from '../world.ts';

const LAPTOP = { viewport: { width: 1366, height: 768 } };

test('a ward’s conference outside its window is warned of in the plan’s words, and made with a reason', async ({
	world
}) => {
	const page = await world.enter('organiser', '/admin/new', LAPTOP);
	await page.getByText('Phường 6', { exact: true }).click();
	await page.getByLabel('Ngày tổ chức').fill('2022-04-02');
	await expect(page.getByText(/Từ ngày 01\/3\/2022 đến 31\/3\/2022/).first()).toBeVisible();
	await page.getByRole('button', { name: 'Tạo hội nghị' }).click();
	await expect(page).toHaveURL(/\/admin\/new$/);
	await page.getByLabel('Lý do vẫn tổ chức').fill('Hội trường đang sửa chữa');
	await page.getByRole('button', { name: 'Tạo hội nghị' }).click();
	await expect(page).toHaveURL(/\/admin\/phuong-6/);
	await expect(page.getByText('Hội trường đang sửa chữa')).toBeVisible();
});

test('Ward 12 shows the sentence that exempts it', async ({ world }) => {
	const page = await world.enter('organiser', '/admin/new', LAPTOP);
	await page.getByText('Phường 12', { exact: true }).click();
	await expect(
		page.getByText(/Phường 12 không thực hiện tổ chức Hội nghị sơ kết giữa nhiệm kỳ/)
	).toBeVisible();
});

test('a ready conference is locked; an unfilled name keeps one from being locked', async ({
	world
}) => {
	const page = await world.enter('organiser', '/admin/quan-5', LAPTOP);
	await world.change({ change: 'fact', name: 'số quyết định', value: '' });
	await page.getByRole('button', { name: 'Chốt kịch bản' }).click();
	await expect(page.getByText(/Chưa chốt được/)).toContainText('số quyết định');
	await world.change({ change: 'fact', name: 'số quyết định', value: '15/QĐ-MTTQ-BTT' });
	await page.getByRole('button', { name: 'Chốt kịch bản' }).click();
	await expect(page.getByText(/Kịch bản đã chốt lúc/)).toBeVisible();
	const edit = { change: 'item', item: 'opening', fields: { title: 'Khác' } };
	expect(await (await world.change(edit)).json()).toMatchObject({ code: 'script-locked' });
});

test('minutes changed by hand move the end of the day at once', async ({ world }) => {
	const page = await world.enter('organiser', '/admin/quan-5/agenda', LAPTOP);
	await expect(page.getByText(/bế mạc 10:37/)).toBeVisible();
	const phone = await world.enter(null, '/c/quan-5');
	await world.change({ change: 'item', item: 'discussion', fields: { minutes: 45 } });
	await expect(phone.getByText('Dự kiến kết thúc lúc 10:27.')).toBeVisible();
});

test('a tablet is paired by its link, is listed, and is out the moment it is revoked', async ({
	world,
	browser
}) => {
	const desk = await world.enter('organiser', '/admin/quan-5/devices', LAPTOP);
	await desk.getByLabel('Tên thiết bị').first().fill('Máy tính bảng của MC');
	await desk.getByRole('button', { name: 'Tạo mã ghép' }).click();
	const link = (await desk.locator('code', { hasText: '/pair/' }).textContent()) ?? '';
	const tablet = await (await browser.newContext({ baseURL: world.server.url })).newPage();
	await tablet.goto(new URL(link.trim()).pathname);
	await tablet.getByRole('button', { name: 'Ghép thiết bị này' }).click();
	await expect(tablet).toHaveURL(/\/c\/quan-5\/mc$/);
	await world.command({ command: 'start' });
	await expect(
		tablet.getByText('Tuyên bố lý do, giới thiệu đại biểu', { exact: true })
	).toBeVisible();
	await desk.reload();
	await desk.getByRole('button', { name: 'Ngừng ghép: Máy tính bảng của MC' }).click();
	await desk.getByRole('alertdialog').getByRole('button', { name: 'Ngừng ghép' }).click();
	await expect(tablet.getByText('Máy này không còn được xem kịch bản')).toBeVisible();
	await expect(tablet.getByText('Kính thưa')).toHaveCount(0);
});

test('offline, the MC’s tablet even reloads, and shows where the hall was', async ({ world }) => {
	const tablet = await world.enter('mc', '/c/quan-5/mc', {
		viewport: { width: 800, height: 1280 }
	});
	await world.command({ command: 'start' });
	const item = tablet.getByText('Tuyên bố lý do, giới thiệu đại biểu', { exact: true });
	await expect(item).toBeVisible();
	// The page is put away last, after everything it needs.
	const kept = () => tablet.evaluate(async () => Boolean(await caches.match('/c/quan-5/mc')));
	await expect.poll(kept).toBe(true);
	await tablet.context().setOffline(true);
	await tablet.reload();
	await expect(item).toBeVisible();
	await expect(tablet.getByText(/Mất kết nối từ/)).toBeVisible();
	await tablet.context().setOffline(false);
	await world.command({ command: 'go-to', cue: 'report-invite' });
	await expect(tablet.getByText(/^Thông qua Báo cáo/)).toBeVisible({ timeout: 20_000 });
	const { phase } = await world.view<ControlView>('control');
	expect(phase).toBe('running');
});
