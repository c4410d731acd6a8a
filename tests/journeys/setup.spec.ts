import type { ControlView } from '#lib/audience/control.ts';
import type { Locator, Page } from '@playwright/test';
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
	await world.change({ change: 'fact', name: 'thời đoạn', value: '' });
	await page.getByRole('button', { name: 'Chốt kịch bản' }).click();
	await expect(page.getByText('Chưa chốt được: còn 1 việc dưới đây.')).toBeVisible();
	await expect(page.getByRole('link', { name: 'Điền “thời đoạn”' })).toBeVisible();
	await world.change({ change: 'fact', name: 'thời đoạn', value: 'nửa đầu nhiệm kỳ' });
	await page.getByRole('button', { name: 'Chốt kịch bản' }).click();
	await expect(page.getByText(/Kịch bản đã chốt lúc/)).toBeVisible();
	const edit = { change: 'item', item: 'opening', fields: { title: 'Khác' } };
	expect(await (await world.change(edit)).json()).toMatchObject({ code: 'script-locked' });
});

/** The form of an item, opened from the agenda, and the box for who performs it. */
async function openItem(page: Page, item: string) {
	await page.goto('/admin/quan-5/agenda');
	const dialog = page.getByRole('dialog');
	// Before the page is alive a click is lost.
	await expect(async () => {
		await page.getByRole('button', { name: `Sửa: ${item}` }).click();
		await expect(dialog).toBeVisible({ timeout: 500 });
	}).toPass();
	return { dialog, box: dialog.getByRole('combobox', { name: 'Người thực hiện', exact: true }) };
}

/** As a paste does: the text is there at once, and no key was pressed. */
async function paste(box: Locator, text: string) {
	await box.click();
	await box.fill(text);
}

test.describe('choosing a person', () => {
	const ITEM = 'Phát biểu khai mạc Hội nghị';

	test('a pasted name opens the list on those it fits, and Enter takes the first of them', async ({
		world
	}) => {
		const page = await world.enter('organiser', '/admin', LAPTOP);
		const { dialog, box } = await openItem(page, ITEM);
		await paste(box, 'Phan Ngọc O');
		await expect(page.getByRole('listbox').getByRole('option')).toHaveText([/Bà Phan Ngọc Oanh/]);
		await box.press('ArrowDown');
		await box.press('Enter');
		await expect(box).toHaveValue('Bà Phan Ngọc Oanh');
		await dialog.getByRole('button', { name: 'Lưu' }).click();
		await expect(dialog).toBeHidden();
		await expect(page.getByRole('listitem', { name: ITEM })).toContainText('Bà Phan Ngọc Oanh');
	});

	test('a whole name typed without marks is a choice', async ({ world }) => {
		const page = await world.enter('organiser', '/admin', LAPTOP);
		const { dialog, box } = await openItem(page, ITEM);
		await box.click();
		await box.pressSequentially('phan ngoc oanh');
		await dialog.getByRole('button', { name: 'Lưu' }).click();
		await expect(dialog).toBeHidden();
		await expect(page.getByRole('listitem', { name: ITEM })).toContainText('Bà Phan Ngọc Oanh');
	});

	test('what is typed and not chosen is not saved over', async ({ world }) => {
		const page = await world.enter('organiser', '/admin', LAPTOP);
		const { dialog, box } = await openItem(page, ITEM);
		await paste(box, 'Phan Ngọc');
		await dialog.getByRole('button', { name: 'Lưu' }).click();
		await expect(dialog.getByText(/Chưa chọn người nào trong danh sách/)).toBeVisible();
		await expect(box).toBeFocused();
		await expect(box).toHaveValue('Phan Ngọc');
	});
});

test('a conference that was never run is deleted, and its screens with it', async ({ world }) => {
	const phone = await world.enter(null, '/c/quan-5');
	const page = await world.enter('organiser', '/admin/quan-5', LAPTOP);
	await page.getByRole('button', { name: 'Xóa hội nghị' }).click();
	const question = page.getByRole('alertdialog');
	await expect(question).toContainText('Xóa hội nghị của Quận 5, 22/4/2022?');
	await question.getByRole('button', { name: 'Xóa hội nghị' }).click();
	await expect(page).toHaveURL(/\/admin$/);
	await expect(page.getByText('Chưa có hội nghị nào.')).toBeVisible();
	expect((await phone.goto('/c/quan-5'))?.status()).toBe(404);
});

test('a conference that was run is kept, and tells how it went', async ({ world }) => {
	await world.command({ command: 'start' });
	await world.command({ command: 'end' });
	const page = await world.enter('organiser', '/admin/quan-5', LAPTOP);
	await expect(page.getByRole('heading', { name: 'Hội nghị đã kết thúc' })).toBeVisible();
	await expect(
		page.getByText(/^Bắt đầu lúc \d\d:\d\d, kết thúc lúc \d\d:\d\d, ngày/)
	).toBeVisible();
	await expect(page.getByText(/phải giữ làm hồ sơ, không xóa được/)).toBeVisible();
	await expect(page.getByRole('button', { name: 'Xóa hội nghị' })).toHaveCount(0);
});

test('a thing to do names the person it concerns and opens their form', async ({ world }) => {
	const { people } = await world.view<ControlView>('control');
	const person = people.find(({ name }) => name === 'Bà Hồ Ngọc Thúy')?.id;
	await world.roster({ change: 'person', person, fields: { honorific: '' } });
	const page = await world.enter('organiser', '/admin/quan-5', LAPTOP);
	await page.getByText('Còn 1 việc để kịch bản đủ lời').click();
	await page.getByRole('link', { name: 'Điền xưng hô cho Hồ Ngọc Thúy' }).click();
	const dialog = page.getByRole('dialog', { name: 'Hồ Ngọc Thúy' });
	await dialog.getByRole('button', { name: 'Bà', exact: true }).click();
	await dialog.getByRole('button', { name: 'Lưu' }).click();
	await expect(page.getByText('Bà Hồ Ngọc Thúy')).toBeVisible();
});

test('minutes changed by hand move the end of the day at once', async ({ world }) => {
	const page = await world.enter('organiser', '/admin/quan-5/agenda', LAPTOP);
	await expect(page.getByText(/bế mạc 10:37/)).toBeVisible();
	const phone = await world.enter(null, '/c/quan-5');
	await world.change({ change: 'item', item: 'discussion', fields: { minutes: 45 } });
	await expect(phone.getByText('Theo chương trình, kết thúc lúc 10:27.')).toBeVisible();
});

test('the whole menu is within reach on a low screen', async ({ world }) => {
	const page = await world.enter('organiser', '/admin/quan-5/minutes', {
		viewport: { width: 1366, height: 620 }
	});
	const last = page
		.getByRole('navigation', { name: 'Các phần của hội nghị' })
		.getByRole('link')
		.last();
	await last.scrollIntoViewIfNeeded();
	await expect(last).toBeInViewport({ ratio: 0.95 });
	expect(await page.evaluate(() => window.scrollY)).toBeLessThan(100);
});

test('a tablet is paired by its link, is listed, and is out the moment it is revoked', async ({
	world,
	browser
}) => {
	const desk = await world.enter('organiser', '/admin/quan-5/devices', LAPTOP);
	await desk.getByLabel('Tên thiết bị').first().fill('Máy tính bảng của MC');
	await desk.getByRole('button', { name: 'Tạo mã ghép' }).click();
	const link = (await desk.locator('code', { hasText: '/pair/' }).textContent()) ?? '';
	await expect(desk.getByText(/^\d{4} \d{4} \d{4}$/)).toBeVisible();
	const tablet = await (await browser.newContext({ baseURL: world.server.url })).newPage();
	await tablet.goto(new URL(link.trim()).pathname);
	await tablet.getByRole('button', { name: 'Ghép thiết bị này' }).click();
	await expect(tablet).toHaveURL(/\/c\/quan-5\/mc$/);
	await expect(desk.getByRole('heading', { name: 'Đã ghép: Máy tính bảng của MC' })).toBeVisible();
	await world.command({ command: 'start' });
	await expect(
		tablet.getByText('Tuyên bố lý do, giới thiệu đại biểu', { exact: true })
	).toBeVisible();
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
