import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { expect, test, type World } from '../world.ts';

const LAPTOP = { viewport: { width: 1366, height: 768 } };
const SAMPLE = 'tests/samples/tham-luan.csv';

async function flawsOf(page: Page) {
	const { violations } = await new AxeBuilder({ page }).analyze();
	return violations.map(({ id }) => id);
}

test.describe('the list of papers', () => {
	async function openImport(page: Page) {
		await page.goto('/admin/phuong-6/discussion/import');
		await page.locator('html[data-awake]').waitFor({ state: 'attached' });
	}

	async function convene(world: World): Promise<Page> {
		const page = await world.enter('organiser', '/admin/new', LAPTOP);
		await page.getByText('Phường 6', { exact: true }).click();
		await page.getByLabel('Ngày tổ chức').fill('2022-03-24');
		await page.getByRole('button', { name: 'Tạo hội nghị' }).click();
		await expect(page).toHaveURL(/\/admin\/phuong-6/);
		await openImport(page);
		return page;
	}

	test('is looked at, confirmed, and doubles nobody when it comes again mended', async ({
		world
	}) => {
		const page = await convene(world);
		await page.getByLabel('Chọn tệp').setInputFiles(SAMPLE);
		await expect(page.getByText('4 tham luận: 4 mới')).toBeVisible();
		await page.getByRole('button', { name: 'Nhập 4 tham luận' }).click();
		await expect(page.getByText('4 tham luận mới')).toBeVisible();

		await openImport(page);
		const mended = readFileSync(SAMPLE, 'utf8').replace('dịch bệnh;7', 'dịch bệnh;9');
		await page
			.getByLabel('Chọn tệp')
			.setInputFiles({ name: 'a.csv', mimeType: 'text/csv', buffer: Buffer.from(mended) });
		await expect(page.getByText('4 tham luận: 1 thay đổi, 3 đã có, không đổi')).toBeVisible();
		await expect(page.locator('.change')).toHaveText(/Số phút:\s*7\s*→.*9/);
		await page.getByRole('button', { name: 'Nhập 1 tham luận' }).click();
		await expect(page.getByText('1 tham luận được cập nhật')).toBeVisible();
		await page.getByRole('link', { name: 'Về danh sách tham luận' }).last().click();
		await expect(
			page.getByText(
				'4 tham luận trình bày 33 phút; chuyển người, mỗi lượt 40 giây, thêm 3 phút: cộng 36 phút'
			)
		).toBeVisible();
		await expect(page.getByRole('list', { name: 'Tham luận đăng ký' }).locator('li')).toHaveCount(
			4
		);
	});

	test('is put in order, and a paper is written by hand', async ({ world }) => {
		const page = await world.enter('organiser', '/admin/quan-5/discussion', LAPTOP);
		const rows = page.getByRole('list', { name: 'Tham luận đăng ký' }).locator('li');
		await page.getByLabel('Đưa tham luận của Ông Dương Tấn Đạt lên trước').click();
		await expect(rows.first()).toContainText('Dương Tấn Đạt');
		await expect(page.getByText('Đã lưu')).toBeVisible();

		await page.getByRole('button', { name: 'Thêm tham luận' }).click();
		const dialog = page.getByRole('dialog');
		await dialog.getByLabel('Tên tham luận').fill('Đổi mới hoạt động ở khu dân cư');
		await dialog.getByLabel('Xưng hô').fill('Bà');
		await dialog.getByLabel('Họ và tên').fill('Công Tằng Tôn Nữ Thị Ngọc Lan');
		await dialog.getByLabel('Số phút').fill('40');
		await dialog.getByRole('button', { name: 'Lưu', exact: true }).click();
		await expect(rows.last()).toContainText('Bà Công Tằng Tôn Nữ Thị Ngọc Lan');
		await expect(page.getByText(/Nội dung này có 55 phút, thiếu \d+ phút/)).toBeVisible();

		await page.reload();
		await expect(rows.first()).toContainText('Dương Tấn Đạt');
		expect(await flawsOf(page)).toEqual([]);
	});

	test('without headings is read once its columns are told', async ({ world }) => {
		const page = await convene(world);
		const pasted = [
			'1\tÔng Lê Thanh Dũng\tỦy ban MTTQ Việt Nam Phường 3\tChăm lo người nghèo\t7',
			'2\tBà Hồ Mỹ Phượng\tHội Phụ nữ Quận 5\tVai trò phụ nữ\t7'
		];
		await page.getByLabel('Hoặc dán từ Excel').fill(pasted.join('\n'));
		await page.getByRole('button', { name: 'Xem trước phần vừa dán' }).click();
		await expect(page.getByText('Chưa biết cột nào ghi người trình bày.')).toBeVisible();
		for (const [column, meaning] of [
			['Cột B', 'Người trình bày'],
			['Cột C', 'Đơn vị'],
			['Cột D', 'Tên tham luận'],
			['Cột E', 'Số phút']
		] as const) {
			await page.getByLabel(column, { exact: true }).selectOption(meaning);
		}
		await page.getByRole('button', { name: 'Nhập 2 tham luận' }).click();
		await expect(page.getByText('2 tham luận mới')).toBeVisible();
	});
});
