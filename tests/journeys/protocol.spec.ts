import type { Page } from '@playwright/test';
import { expect, test, type World } from '../world.ts';

const LAPTOP = { viewport: { width: 1366, height: 768 } };
const FRONT = 'Mặt trận và lãnh đạo cấp trên';
const PARTY = 'Cấp ủy cùng cấp';

async function openTable(world: World): Promise<Page> {
	return world.enter('organiser', '/admin/quan-5/people/order/table', LAPTOP);
}

const preview = (page: Page) => page.getByRole('list', { name: 'Thứ tự theo bảng này' });
const titles = (page: Page) => page.getByRole('textbox', { name: /^Tên khối thứ/ });
const bloc = (page: Page, name: string) => page.getByRole('listitem', { name, exact: true });

async function open(page: Page, name: string) {
	await bloc(page, name).getByText('Ai thuộc khối này').click();
	return bloc(page, name);
}

async function save(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'Lưu', exact: true }).click();
	await expect(page.getByText('Đã lưu')).toBeVisible();
}

test('a bloc moved up by keyboard is introduced earlier, on the list and by the MC', async ({
	world
}) => {
	const page = await world.enter('organiser', '/admin/quan-5/people/order', LAPTOP);
	const names = page.getByRole('main').getByRole('listitem').getByRole('strong');
	await expect(names.first()).toHaveText('Ông Ngô Minh Hùng');
	await page.getByRole('link', { name: 'Bảng thứ tự' }).click();

	await expect(titles(page).first()).toHaveValue(FRONT);
	await page.getByRole('button', { name: `Chuyển xuống: ${FRONT}` }).press('Enter');
	await expect(titles(page).first()).toHaveValue(PARTY);
	await expect(preview(page).getByRole('listitem').first()).toContainText(
		/Bà Phan Ngọc Oanh\s*hiện thứ 5/
	);
	const down = page.getByRole('button', { name: `Chuyển xuống: ${FRONT}` });
	await expect(down).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(titles(page).nth(2)).toHaveValue(FRONT);
	await expect(down).toBeFocused();
	await save(page);
	await page.getByRole('link', { name: 'Thứ tự giới thiệu' }).click();
	await expect(names.first()).toHaveText('Bà Phan Ngọc Oanh');

	await world.command({ command: 'start' });
	await world.command({ command: 'go-to', cue: 'introduction-delegates' });
	const tablet = await world.enter('mc', '/c/quan-5/mc', {
		viewport: { width: 800, height: 1280 }
	});
	await expect(tablet.getByRole('region', { name: 'Lời dẫn' })).toContainText(
		/Phan Ngọc Oanh.*Ngô Minh Hùng/s
	);
});

test('a new bloc is told by its words, levels and posts by their lines, before anything is saved', async ({
	world
}) => {
	const page = await openTable(world);
	await page.getByRole('button', { name: 'Thêm khối' }).click();
	await expect(titles(page)).toHaveCount(9);
	await page.keyboard.type('Lực lượng công an');
	const added = bloc(page, 'Lực lượng công an');
	await expect(added).toContainText('0 người');
	await added.getByLabel('Từ nhận biết').fill('Công an');
	await expect(added).toContainText('một khối đứng trên đã có: Công an.');
	const up = page.getByRole('button', { name: 'Chuyển lên: Lực lượng công an' });
	for (const place of [7, 6]) {
		await up.click();
		await expect(titles(page).nth(place - 1)).toHaveValue('Lực lượng công an');
	}
	await expect(added).toContainText('1 người');

	const party = await open(page, PARTY);
	const upper = party.getByRole('checkbox', { name: /^Mời đại diện lãnh đạo Mặt trận/ });
	await upper.check();
	await expect(party).toContainText('7 người');
	await expect(bloc(page, FRONT)).toContainText('0 người');
	await page
		.getByRole('textbox', { name: 'Chức vụ, từ cao xuống thấp' })
		.fill('Chuyên viên\nPhó Chủ tịch, PBT');
	await expect(preview(page).getByRole('listitem').first()).toContainText('Ông Hoàng Quốc Dũng');
	const levels = page.getByRole('textbox', { name: 'Cấp của cơ quan, từ cao xuống thấp' });
	await levels.fill('Quận, Huyện\nThành phố');
	await expect(preview(page).getByRole('listitem').first()).toContainText('Bà Phan Ngọc Oanh');
	await save(page);
	await page.reload();
	await expect(bloc(page, 'Lực lượng công an')).toContainText('1 người');
	await expect(bloc(page, PARTY)).toContainText('7 người');
	await expect(levels).toHaveValue('Quận · Huyện\nThành phố');
});

test('a bloc that is needed is not taken out, and the default comes back when it is asked for', async ({
	world
}) => {
	const person = { category: 'other-guests', honorific: 'Ông', name: 'Lê Quang Vinh', phone: '' };
	await world.roster({ change: 'add-person', person: { ...person, bloc: 'C' } });
	const page = await openTable(world);
	const council = await open(page, 'Hội đồng nhân dân');
	await council.getByRole('button', { name: 'Bỏ khối: Hội đồng nhân dân' }).click();
	await expect(council.getByRole('alert')).toContainText('còn 1 người được xếp vào bằng tay');

	const other = await open(page, 'Ban ngành, lực lượng vũ trang, đoàn thể');
	await other.getByRole('button', { name: /^Bỏ khối/ }).click();
	await expect(other.getByRole('alert')).toContainText('Hãy chọn khối khác giữ việc đó');
	await page.getByLabel('Khối của khách khác').selectOption({ label: 'Ủy ban nhân dân' });
	await other.getByRole('button', { name: /^Bỏ khối/ }).click();
	await expect(other).toHaveCount(0);
	await save(page);
	await page.reload();
	await page.locator('html[data-awake]').waitFor({ state: 'attached' });
	await expect(titles(page)).toHaveCount(7);

	await page.getByRole('button', { name: 'Về bảng mặc định' }).click();
	await page.getByRole('button', { name: 'Dùng bảng mặc định' }).click();
	await expect(titles(page)).toHaveCount(8);
	await page.getByRole('button', { name: 'Bỏ thay đổi' }).click();
	await expect(titles(page)).toHaveCount(7);
	await page.getByRole('button', { name: 'Về bảng mặc định' }).click();
	await page.getByRole('button', { name: 'Dùng bảng mặc định' }).click();
	await save(page);
	await page.reload();
	await expect(titles(page)).toHaveCount(8);
	await expect(page.getByLabel('Khối của khách khác')).toHaveValue('F');
});

test('a table the API is sent must be whole', async ({ world }) => {
	const blocs = [{ id: 'A', title: 'Khách', categories: [], words: [] }];
	const table = { blocs, hosts: 'A', others: 'B', levels: [], posts: [] };
	const answer = await world.change({ change: 'protocol', table: { ...table, others: 'Z' } });
	expect(answer.status()).toBe(409);
	expect(await answer.json()).toMatchObject({ code: 'bloc-needed' });
	const twice = { ...table, others: 'A', blocs: [...blocs, ...blocs] };
	expect((await world.change({ change: 'protocol', table: twice })).status()).toBe(400);
});
