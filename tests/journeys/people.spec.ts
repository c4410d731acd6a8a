import type { Page } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { expect, test, type World } from '../world.ts';

const LAPTOP = { viewport: { width: 1366, height: 768 } };

/** The names the list shows, from the top. */
function names(page: Page) {
	return page.getByRole('main').getByRole('listitem').getByRole('strong');
}

async function openList(world: World): Promise<Page> {
	return world.enter('organiser', '/admin/quan-5/people', LAPTOP);
}

test('people are found without marks, by initials and by the end of a phone number', async ({
	world
}) => {
	const person = { category: 'other-guests', honorific: 'Bà', phone: '0909 777 555' };
	await world.roster({
		change: 'add-person',
		person: { ...person, name: 'Trương Thị Kim Xuyến' }
	});
	const page = await openList(world);
	const search = page.getByRole('searchbox');
	for (const typed of ['xuyen', 'ttkx', '7555']) {
		await search.fill(typed);
		await expect(names(page)).toHaveText(['Bà Trương Thị Kim Xuyến']);
	}
	await search.fill('thuy');
	await expect(names(page).first()).toHaveText('Bà Hồ Ngọc Thúy');
});

test('the list is sorted by given name as Vietnamese is, or by protocol', async ({ world }) => {
	const page = await openList(world);
	await page.getByText('Theo tên', { exact: true }).click();
	await expect(names(page).first()).toHaveText('Bà Lê Thị Thu Ánh');
	await expect(names(page).last()).toHaveText('Ông Tăng Ngọc Ỷ');
	await page.getByText('Theo thứ tự giới thiệu', { exact: true }).click();
	await expect(names(page).first()).toHaveText('Ông Ngô Minh Hùng');
});

test('once somebody has come, the office sees who has not, and takes the record away', async ({
	world
}) => {
	const page = await openList(world);
	await expect(page.getByRole('link', { name: 'Xuất bảng điểm danh' })).toBeVisible();
	await expect(page.getByLabel(/^Chưa đến/)).toHaveCount(0);
	const come = (await world.delegates()).delegates.find(({ name }) => name === 'Hồ Ngọc Thúy');
	await world.checkIn({ id: randomUUID(), delegateId: come?.id, at: new Date().toISOString() });
	await page.reload();
	await expect(names(page).filter({ hasText: 'Hồ Ngọc Thúy' })).toHaveCount(1);
	await page.getByLabel('Chưa đến (73)').check();
	await expect(names(page)).toHaveCount(73);
	await expect(names(page).filter({ hasText: 'Hồ Ngọc Thúy' })).toHaveCount(0);
});

test('one field is set for many people at once', async ({ world }) => {
	const page = await openList(world);
	await page
		.getByRole('checkbox', { name: 'Chọn tất cả: Đại diện lãnh đạo cấp ủy cùng cấp' })
		.check();
	await expect(page.getByText('Đã chọn 3 người')).toBeVisible();
	await page.getByRole('button', { name: 'Sửa cùng lúc' }).click();
	const dialog = page.getByRole('dialog', { name: 'Sửa 3 người cùng lúc' });
	await dialog.getByLabel('Sửa mục').selectOption({ label: 'Ghế hoặc khu vực' });
	await dialog.getByLabel('Đổi thành').fill('Hàng ghế đầu');
	await dialog.getByRole('button', { name: 'Lưu' }).click();
	await expect(dialog).toBeHidden();
	await expect(page.getByText('Hàng ghế đầu')).toHaveCount(3);
	await expect(page.getByText('Đã chọn 3 người')).toBeHidden();
});

test('whoever sends word that they will not come is kept with the reason', async ({ world }) => {
	const page = await openList(world);
	await page.getByRole('button', { name: 'Sửa: Bà Phan Ngọc Oanh' }).click();
	const dialog = page.getByRole('dialog', { name: 'Bà Phan Ngọc Oanh' });
	await expect(dialog.getByLabel('Lý do vắng')).toBeHidden();
	await dialog.getByLabel('Trả lời giấy mời').selectOption({ label: 'Báo vắng' });
	await dialog.getByLabel('Lý do vắng').fill('Họp Thành ủy');
	await dialog.getByText('Thứ tự giới thiệu').click();
	await dialog.getByLabel('Giữ chức từ').fill('5/2020');
	await dialog.getByRole('button', { name: 'Lưu' }).click();
	await expect(dialog).toBeHidden();
	const row = page.getByRole('listitem').filter({ hasText: 'Bà Phan Ngọc Oanh' });
	await expect(row).toContainText('Báo vắng');
	await row.getByRole('button', { name: 'Sửa: Bà Phan Ngọc Oanh' }).click();
	await expect(dialog.getByLabel('Lý do vắng')).toHaveValue('Họp Thành ủy');
	await dialog.getByText('Thứ tự giới thiệu').click();
	await expect(dialog.getByLabel('Giữ chức từ')).toHaveValue('05/2020');
});

test('a name written with other marks in the script is pointed out, and leads there', async ({
	world
}) => {
	await world.change({
		change: 'fact',
		name: 'nhóm chụp ảnh',
		value: 'các vị lãnh đạo cùng bà Hồ Ngọc Thủy'
	});
	const page = await openList(world);
	await page.getByText('1 chỗ cùng chữ nhưng khác dấu').click();
	await expect(page.getByText('Hồ Ngọc Thủy', { exact: true })).toBeVisible();
	await page.getByRole('link', { name: 'Sửa: Thông tin cho lời dẫn: nhóm chụp ảnh' }).click();
	await expect(page).toHaveURL(/\/admin\/quan-5\/script#nhom-chup-anh$/);
});

test('a name written with other marks among the papers leads to that paper’s form', async ({
	world
}) => {
	await world.change({
		change: 'papers',
		set: [
			{
				id: 'p-thuy',
				honorific: 'Bà',
				name: 'Hồ Ngọc Thủy',
				unit: 'Ủy ban MTTQ Việt Nam Quận 5',
				topic: 'Chăm lo người nghèo',
				minutes: 7,
				personId: null
			}
		],
		removed: []
	});
	const page = await openList(world);
	await page.getByText('1 chỗ cùng chữ nhưng khác dấu').click();
	await page.getByRole('link', { name: 'Sửa: trong danh sách tham luận' }).click();
	const form = page.getByRole('dialog');
	await expect(form.getByLabel('Họ và tên')).toHaveValue('Hồ Ngọc Thủy');
});

test('two alike names that are both right are put away, and looked at again', async ({ world }) => {
	const add = (name: string) =>
		world.roster({
			change: 'add-person',
			person: { category: 'other-guests', honorific: 'Ông', name, phone: '' }
		});
	for (const name of ['Nguyễn Văn Tuấn', 'Nguyễn Văn Tuân', 'Lê Văn Hoà', 'Lê Văn Hòa']) {
		await add(name);
	}
	const page = await openList(world);
	const doubts = page.getByText('chỗ cùng chữ nhưng khác dấu');
	await expect(doubts).toHaveText('Soát tên: 2 chỗ cùng chữ nhưng khác dấu');
	await doubts.click();
	await page.getByRole('button', { name: 'Đúng là hai tên khác nhau' }).click();
	await expect(doubts).toHaveText('Soát tên: 1 chỗ cùng chữ nhưng khác dấu');
	await page.getByRole('button', { name: 'Cả hai cách viết đều đúng' }).click();
	await expect(doubts).toBeHidden();
	await page.reload();
	await page.getByText('Đã xem và cho là đúng (2)').click();
	await expect(doubts).toBeHidden();
	await page.getByRole('button', { name: 'Soát lại: Nguyễn Văn Tuấn, Nguyễn Văn Tuân' }).click();
	await expect(doubts).toHaveText('Soát tên: 1 chỗ cùng chữ nhưng khác dấu');
	const kept = page.getByRole('button', { name: 'Soát lại: Lê Văn Hoà, Lê Văn Hòa' });
	await expect(kept).toBeVisible();
});

test.describe('the order of introduction', () => {
	const GROUP = 'Đại diện lãnh đạo cấp ủy cùng cấp';
	const REASON = 'Thay mặt Ban Thường vụ';

	async function openOrder(world: World) {
		const page = await world.enter('organiser', '/admin/quan-5/people/order', LAPTOP);
		const group = page.getByRole('list', { name: GROUP });
		return { page, group, order: group.getByRole('strong') };
	}

	test('is explained, and overridden by keyboard with a reason that is kept', async ({ world }) => {
		const { page, group, order } = await openOrder(world);
		await expect(order).toHaveText([
			'Bà Phan Ngọc Oanh',
			'Ông Bùi Chí Minh',
			'Bà Quách Thị Tuyết Hương'
		]);
		await expect(group).toContainText('sau bà Phan Ngọc Oanh (Phó Bí thư Thường trực)');
		await page.getByLabel('Kéo để đổi chỗ: Bà Quách Thị Tuyết Hương').focus();
		await page.keyboard.press('Space');
		await page.keyboard.press('ArrowUp');
		await page.keyboard.press('Space');
		const dialog = page.getByRole('dialog', { name: 'Chuyển chỗ bà Quách Thị Tuyết Hương' });
		await expect(dialog.getByLabel('Đứng ngay trước')).toHaveValue(/./);
		await dialog.getByLabel('Lý do').fill(REASON);
		await dialog.getByRole('button', { name: 'Lưu' }).click();
		await expect(dialog).toBeHidden();
		const moved = ['Bà Phan Ngọc Oanh', 'Bà Quách Thị Tuyết Hương', 'Ông Bùi Chí Minh'];
		await expect(order).toHaveText(moved);
		await expect(group).toContainText(`Xếp theo yêu cầu: ${REASON}`);
		await page.reload();
		await expect(order).toHaveText(moved);
		await page.getByRole('button', { name: 'Xếp lại theo bảng: Bà Quách Thị Tuyết Hương' }).click();
		await expect(order.last()).toHaveText('Bà Quách Thị Tuyết Hương');
	});

	test('a move that is given up leaves it as it was', async ({ world }) => {
		const { page, order } = await openOrder(world);
		await page.getByRole('button', { name: 'Chuyển: Bà Phan Ngọc Oanh' }).click();
		const dialog = page.getByRole('dialog');
		await dialog.getByLabel('Đứng ngay trước').selectOption({ label: 'Cuối nhóm' });
		await dialog.getByRole('button', { name: 'Hủy' }).click();
		await expect(dialog).toBeHidden();
		await expect(order.first()).toHaveText('Bà Phan Ngọc Oanh');
	});

	test('whoever is introduced together is no longer in it', async ({ world }) => {
		const { page, order } = await openOrder(world);
		await expect(order).toHaveCount(3);
		const people = await page.context().newPage();
		await people.goto('/admin/quan-5/people');
		await people.locator('html[data-awake]').waitFor({ state: 'attached' });
		await people.getByRole('checkbox', { name: 'Chọn Ông Bùi Chí Minh' }).check();
		await people.getByRole('button', { name: 'Sửa cùng lúc' }).click();
		await people.getByLabel('Sửa mục').selectOption({ label: 'Cách giới thiệu' });
		await people.getByLabel('Đổi thành').selectOption({ label: 'Giới thiệu chung' });
		await people.getByRole('button', { name: 'Lưu' }).click();
		await expect(people.getByRole('dialog')).toBeHidden();
		await page.reload();
		await expect(order).toHaveCount(2);
		await page.getByText('Giới thiệu chung: 1 vị').first().click();
		await expect(page.getByText('Ông Bùi Chí Minh', { exact: true })).toBeVisible();
	});
});
