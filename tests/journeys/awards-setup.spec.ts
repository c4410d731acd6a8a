import type { Page } from '@playwright/test';
import { expect, test } from '../world.ts';

const LAPTOP = { viewport: { width: 1366, height: 768 } };
const SAMPLE = 'tests/samples/danh-sach-khen-thuong.xlsx';
const DECISION = 'Kèm theo Quyết định số 15/QĐ-MTTQ-BTT ngày 20 tháng 4 năm 2022';

/** A conference of a ward with no awards yet. */
async function convene(page: Page) {
	await page.goto('/admin/new');
	await page.getByText('Phường 6', { exact: true }).click();
	await page.getByLabel('Ngày tổ chức').fill('2022-03-24');
	await page.getByRole('button', { name: 'Tạo hội nghị' }).click();
	await expect(page).toHaveURL(/\/admin\/phuong-6/);
}

async function open(page: Page, path: string) {
	await page.goto(path);
	await page.locator('html[data-awake]').waitFor({ state: 'attached' });
}

function batches(page: Page) {
	return page.getByRole('list', { name: 'Đợt trao' }).getByRole('article');
}

/** Reads lines as they are pasted from Excel. */
async function paste(page: Page, lines: readonly (readonly string[])[]) {
	await page.getByLabel('Hoặc dán từ Excel').fill(lines.map((line) => line.join('\t')).join('\n'));
	await page.getByRole('button', { name: 'Xem trước phần vừa dán' }).click();
}

test('the list of awards is looked at, confirmed, handed over in batches, and doubles nobody', async ({
	world
}) => {
	const page = await world.enter('organiser', '/admin', LAPTOP);
	await convene(page);
	await expect(page.getByText('Chưa có danh sách khen thưởng')).toBeVisible();
	await open(page, '/admin/phuong-6/awards');
	await page.getByRole('link', { name: 'Nhập danh sách', exact: true }).click();
	await page.getByLabel('Chọn tệp').setInputFiles(SAMPLE);
	await expect(page.getByText('15 dòng khen thưởng: 15 mới')).toBeVisible();
	await expect(page.getByLabel('Số quyết định')).toHaveValue('15/QĐ-MTTQ-BTT');
	await expect(page.getByLabel('Ngày ký')).toHaveValue('2022-04-20');
	await page.getByLabel('Người ký').fill('Trần Văn Tùng');
	await page.getByRole('button', { name: 'Nhập 15 dòng khen thưởng' }).click();
	await expect(page.getByText('15 dòng mới')).toBeVisible();

	await page.getByRole('link', { name: 'Đợt trao' }).click();
	await expect(batches(page)).toHaveCount(3);
	await expect(batches(page).first()).toContainText('Bằng khen – Cá nhân 2');

	await open(page, '/admin/phuong-6/awards/import');
	await page.getByLabel('Chọn tệp').setInputFiles(SAMPLE);
	await expect(page.getByText('15 dòng khen thưởng: 15 đã có, không đổi')).toBeVisible();
	await expect(page.getByLabel('Người ký')).toHaveValue('Trần Văn Tùng');
	await expect(page.getByRole('button', { name: /không có gì để nhập/ })).toBeDisabled();
});

test('a corrected list corrects the name, and takes off only whom the office says', async ({
	world
}) => {
	const page = await world.enter('organiser', '/admin/quan-5/awards/import', LAPTOP);
	await paste(page, [
		[DECISION],
		['STT', 'Họ và tên', 'Chức vụ, đơn vị', 'Hình thức khen'],
		['1', 'Bà Vũ Thị Thu Chậu', 'Chủ tịch, Ủy ban MTTQ Việt Nam Phường 7', 'Giấy khen']
	]);
	await expect(page.getByText('1 dòng khen thưởng: 1 cần xem lại')).toBeVisible();
	await expect(page.getByText('Khác dấu với “Vũ Thị Thu Châu”')).toBeVisible();
	await expect(page.getByText(/Vũ Thị Thu Châu → thành Vũ Thị Thu Chậu/)).toBeVisible();
	await page.getByLabel('Nhập Bà Vũ Thị Thu Chậu, dòng 3').check();
	await expect(page.getByRole('heading', { name: 'Không còn trong tệp (14)' })).toBeVisible();
	await page.getByLabel('Bỏ Bà Nguyễn Bích Nga khỏi danh sách khen thưởng').check();
	await page.getByRole('button', { name: 'Nhập 1 dòng khen thưởng' }).click();
	await expect(page.getByText('1 dòng được cập nhật')).toBeVisible();
	await expect(page.getByText('1 dòng đã bỏ')).toBeVisible();

	await page.getByRole('link', { name: 'Về danh sách khen thưởng' }).last().click();
	await expect(page.getByText('Danh sách đại biểu ghi khác dấu: Vũ Thị Thu Châu')).toBeVisible();
	await expect(page.getByText('Nguyễn Bích Nga')).toHaveCount(0);
	await expect(page.getByText('14 tập thể, hộ gia đình và cá nhân · 3 đợt trao')).toBeVisible();
	await open(page, '/admin/quan-5/people');
	await page.getByText('Soát tên').click();
	await expect(page.getByText('trong danh sách khen thưởng')).toBeVisible();
});

test('batches are arranged by menu and by hand, letters following, and given back to the order', async ({
	world
}) => {
	const page = await world.enter('organiser', '/admin/quan-5/awards/batches', LAPTOP);
	const names = () => batches(page).nth(0).getByRole('list').getByRole('strong');
	await page.getByRole('button', { name: 'Chuyển: Bà Đặng Mỹ Lan' }).click();
	await page.getByRole('menuitem', { name: 'Đợt mới ở cuối' }).click();
	await expect(batches(page)).toHaveCount(4);
	await expect(batches(page).nth(3)).toContainText('Bà Đặng Mỹ Lan');
	await expect(names()).toHaveText(['Ông Lê Thanh Dũng']);

	await page.getByRole('button', { name: 'Đưa cả khay B lên trước' }).click();
	await expect(batches(page).first()).toContainText('Khay A');
	await expect(batches(page).first()).toContainText('Giấy khen – Tập thể');

	const handle = page.getByRole('button', {
		name: 'Kéo để đổi chỗ: Ủy ban MTTQ Việt Nam Phường 9'
	});
	await handle.focus();
	await handle.press('Space');
	await page.keyboard.press('ArrowUp');
	await page.keyboard.press('Space');
	await expect(names().first()).toHaveText('Ủy ban MTTQ Việt Nam Phường 9');
	await expect(handle).toBeFocused();

	await page.getByRole('button', { name: 'Xếp lại theo thứ tự' }).click();
	await page.getByRole('alertdialog').getByRole('button', { name: 'Xếp lại theo thứ tự' }).click();
	await expect(batches(page)).toHaveCount(3);
	await expect(names()).toHaveText(['Ông Lê Thanh Dũng', 'Bà Đặng Mỹ Lan']);
	const propose = page.getByRole('button', { name: /^Chọn .* làm người trao khay A$/ });
	await expect(propose).toHaveCount(3);
	const [first] = await propose.allTextContents();
	await propose.first().click();
	await expect(batches(page).first().getByLabel('Người trao', { exact: true })).toHaveValue(
		(first ?? '').trim()
	);
});

test('a batch is moved by keyboard as far as it is wanted', async ({ world }) => {
	const page = await world.enter('organiser', '/admin/quan-5/awards/batches', LAPTOP);
	await page.getByLabel('Đưa cả khay C lên trước').focus();
	await page.keyboard.press('Enter');
	await expect(page.getByLabel('Đưa cả khay B lên trước')).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.getByLabel('Đưa cả khay A lên trước')).toBeFocused();
	await expect(page.getByRole('article').first()).toContainText('Ông Lâm Gia Thịnh');
});

test('a batch dragged with the keys keeps the focus, whatever its letter becomes', async ({
	world
}) => {
	const page = await world.enter('organiser', '/admin/quan-5/awards/batches', LAPTOP);
	await page.getByRole('button', { name: 'Kéo để đổi chỗ: Khay C' }).focus();
	await page.keyboard.press('Space');
	await page.keyboard.press('ArrowUp');
	await page.keyboard.press('ArrowUp');
	await page.keyboard.press('Space');
	await expect(batches(page).first()).toContainText('Giấy khen – Cá nhân');
	await expect(page.getByRole('button', { name: 'Kéo để đổi chỗ: Khay A' })).toBeFocused();
});

test('a presenter who has sent excuses is pointed out beside others who could', async ({
	world
}) => {
	const { delegates } = await world.delegates();
	const presenter = delegates.find(({ name }) => name === 'Ngô Minh Hùng');
	await world.roster({
		change: 'person',
		person: presenter?.id,
		fields: { reply: 'absent' }
	});
	const page = await world.enter('organiser', '/admin/quan-5/awards/batches', LAPTOP);
	await expect(page.getByText('Ông Ngô Minh Hùng đã báo vắng.')).toBeVisible();
	const proposed = page.getByRole('button', { name: /^Chọn .* làm người trao khay A$/ });
	await expect(proposed.first()).toBeVisible();
	await expect(proposed.filter({ hasText: 'Ngô Minh Hùng' })).toHaveCount(0);
});

test('a list while the awards are off is pointed out, and one press brings them back', async ({
	world
}) => {
	await world.change({ change: 'unlock' });
	await world.change({ change: 'item', item: 'awards', fields: { enabled: false } });
	const page = await world.enter('organiser', '/admin/quan-5', LAPTOP);
	await expect(page.getByText('Có danh sách nhưng phần khen thưởng đang tắt')).toBeVisible();
	await page.getByRole('main').getByRole('link', { name: 'Khen thưởng', exact: true }).click();
	await page.getByRole('button', { name: 'Bật phần khen thưởng' }).click();
	await expect(page.getByText(/phần khen thưởng đang tắt/)).toHaveCount(0);
});

test('once trays are laid nobody is offered to be taken off the list, and it is said why', async ({
	world
}) => {
	const page = await world.enter('organiser', '/admin/quan-5/awards', LAPTOP);
	const edit = page.getByRole('button', { name: 'Sửa: Ông Lê Thanh Dũng' });
	const dialog = page.getByRole('dialog');
	await edit.click();
	await expect(dialog.getByRole('button', { name: 'Xóa' })).toBeVisible();
	await world.command({ command: 'start' });
	await open(page, '/admin/quan-5/awards');
	await edit.click();
	await expect(dialog).toContainText('Khay đã xếp nên không bỏ ai khỏi danh sách được nữa');
	await expect(dialog.getByRole('button', { name: 'Xóa' })).toHaveCount(0);

	await open(page, '/admin/quan-5/awards/import');
	await paste(page, [
		[DECISION],
		['STT', 'Họ và tên', 'Chức vụ, đơn vị', 'Hình thức khen'],
		['1', 'Bà Vũ Thị Thu Châu', 'Chủ tịch, Ủy ban MTTQ Việt Nam Phường 7', 'Giấy khen']
	]);
	await expect(page.getByRole('heading', { name: 'Không còn trong tệp (14)' })).toBeVisible();
	await expect(page.getByText('Khay đã xếp nên không bỏ ai')).toBeVisible();
	await expect(page.getByText('Bà Nguyễn Bích Nga')).toBeVisible();
	await expect(page.getByLabel('Bỏ bà Nguyễn Bích Nga khỏi danh sách khen thưởng')).toHaveCount(0);
});
