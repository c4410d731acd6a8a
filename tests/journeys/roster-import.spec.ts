import type { Page } from '@playwright/test';
import writeWorkbook from 'write-excel-file/node';
import { take } from '../taken.ts';
import { expect, test } from '../world.ts';

const LAPTOP = { viewport: { width: 1366, height: 768 } };
const SAMPLE = 'tests/samples/danh-sach-dai-bieu.xlsx';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A conference of a ward with nobody on its list yet. */
async function convene(page: Page) {
	await page.goto('/admin/new');
	await page.getByText('Phường 6', { exact: true }).click();
	await page.getByLabel('Ngày tổ chức').fill('2022-03-24');
	await page.getByRole('button', { name: 'Tạo hội nghị' }).click();
	await expect(page).toHaveURL(/\/admin\/phuong-6/);
}

async function open(page: Page, slug: string) {
	await page.goto(`/admin/${slug}/people/import`);
	await page.locator('html[data-awake]').waitFor({ state: 'attached' });
}

/** Chooses a file that a test has made up. */
function choose(page: Page, name: string, content: Buffer) {
	const file = { name, mimeType: XLSX, buffer: content };
	return page.getByLabel('Chọn tệp').setInputFiles(file);
}

test('the office’s list is looked at, confirmed, and doubles nobody when it comes again', async ({
	world
}) => {
	const page = await world.enter('organiser', '/admin', LAPTOP);
	await convene(page);
	await open(page, 'phuong-6');
	await page.getByLabel('Chọn tệp').setInputFiles(SAMPLE);
	await expect(page.getByText('74 người: 74 mới')).toBeVisible();
	await expect(page.getByLabel('Cột B: Họ và tên')).toHaveValue('name');
	await expect(page.getByLabel(/I. ĐẠI DIỆN LÃNH ĐẠO MẶT TRẬN/)).toHaveValue('upper-front');
	await page.getByRole('button', { name: 'Nhập 74 người' }).click();
	await expect(page.getByText('74 người mới')).toBeVisible();
	await page.getByRole('link', { name: 'Về danh sách đại biểu' }).last().click();
	await expect(page.getByText('74 người trong danh sách')).toBeVisible();
	await expect(page.getByText('Bà Trần Thị Ngọc Huệ')).toBeVisible();

	await open(page, 'phuong-6');
	await page.getByLabel('Chọn tệp').setInputFiles(SAMPLE);
	await expect(page.getByText('74 người: 74 đã có, không đổi')).toBeVisible();
	await expect(page.getByRole('button', { name: /không có gì để nhập/ })).toBeDisabled();
});

test('against the list it was taken from, only what really differs is shown, old and new', async ({
	world
}) => {
	const page = await world.enter('organiser', '/admin/quan-5/people/import', LAPTOP);
	await page.getByLabel('Chọn tệp').setInputFiles(SAMPLE);
	await expect(page.getByText('74 người: 2 thay đổi, 72 đã có, không đổi')).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Thay đổi (2)' })).toBeVisible();
	await expect(page.getByText('Ghi chú: chưa có → thành Đến trễ 15 phút')).toBeVisible();
	const moved = page
		.getByRole('listitem')
		.filter({ hasText: /Thành phần: Phục vụ, báo chí →.*Khách mời khác/ });
	await moved.getByRole('checkbox').uncheck();
	await expect(moved.getByText('Không nhập')).toBeVisible();
	await expect(page.getByRole('button', { name: 'Nhập 1 người' })).toBeEnabled();
});

test('what is exported is imported again without a change', async ({ world }) => {
	const page = await world.enter('organiser', '/admin/quan-5/people', LAPTOP);
	const { name, content } = await take(page.getByRole('link', { name: 'Xuất Excel' }));
	expect(name).toBe('danh-sach-dai-bieu-quan-5.xlsx');
	await page.getByRole('link', { name: 'Nhập từ Excel' }).click();
	await choose(page, 'a.xlsx', content);
	await expect(page.getByText('74 người: 74 đã có, không đổi')).toBeVisible();
});

const HEADINGS = ['TT', 'Họ tên đại biểu', 'Cơ quan', 'SĐT', 'Dân tộc'];

/** A list with everything that goes wrong in lists. */
function nasty(): Promise<Buffer> {
	const old = { fontFamily: '.VnTime' };
	return writeWorkbook([
		[{ value: 'DANH SÁCH KHÁCH MỜI', columnSpan: 5 }],
		[],
		HEADINGS,
		[{ value: 'I. Khách mời', columnSpan: 5 }],
		[1, 'Ông Võ Văn Dũng – Phó Chủ tịch'.normalize('NFD'), 'UBND Phường 6', 901234567, 'Kinh'],
		[
			2,
			{ value: 'Bµ Tr\u00ad¬ng ThÞ Kim XuyÕn', ...old },
			{ value: 'Ph\u00adêng 6', ...old },
			912345678
		],
		HEADINGS,
		[3, 'ÔNG\u00a0ĐẶNG QUỐC  ÁNH', 'Công an Phường 6', '+84 923 456 789', 'Hoa'],
		[4, 'Bà Lý Thị Ỷ', 'Chùa Phổ Quang', 'hỏi văn phòng', 'Kinh'],
		[],
		[{ value: 'II. Tiểu thương chợ Kim Biên', columnSpan: 5 }],
		[5, 'Bà Lưu Mỹ Hoà', 'Chợ Kim Biên', 934567890, 'Hoa'],
		[null, 'Tổng cộng: 5 người']
	]).toBuffer();
}

test('a list with everything that goes wrong is understood, or asked about', async ({ world }) => {
	const page = await world.enter('organiser', '/admin', LAPTOP);
	await convene(page);
	await open(page, 'phuong-6');
	await choose(page, 'danh sách.xlsx', await nasty());
	await expect(page.getByText('5 người: 3 mới, 2 cần xem lại')).toBeVisible();
	await expect(page.getByText(/Cột “Dân tộc” là dữ liệu cá nhân nhạy cảm/)).toBeVisible();
	await expect(page.getByText(/2 ô viết bằng phông chữ cũ/)).toBeVisible();

	await page.getByLabel(/II. Tiểu thương chợ Kim Biên/).selectOption('other-guests');
	await expect(page.getByText('5 người: 4 mới, 1 cần xem lại')).toBeVisible();
	await expect(page.getByText('Số điện thoại không đúng dạng.')).toBeVisible();
	await page.getByLabel('Điện thoại', { exact: true }).fill('0945678901');
	await page.getByLabel('Điện thoại', { exact: true }).press('Enter');
	await expect(page.getByText('5 người: 5 mới')).toBeVisible();
	await page.getByRole('button', { name: 'Nhập 5 người' }).click();
	await expect(page.getByText('5 người mới')).toBeVisible();

	await page.getByRole('link', { name: 'Về danh sách đại biểu' }).last().click();
	for (const name of [
		'Ông Võ Văn Dũng',
		'Bà Trương Thị Kim Xuyến',
		'Ông Đặng Quốc Ánh',
		'Bà Lý Thị Ỷ',
		'Bà Lưu Mỹ Hoà'
	]) {
		await expect(page.getByText(name, { exact: true })).toBeVisible();
	}
	await expect(page.getByText('0901234567')).toBeVisible();
	await expect(page.getByText('Phó Chủ tịch UBND Phường 6')).toBeVisible();
});

test('rows are pasted, a column is corrected, and the same people are found without marks', async ({
	world
}) => {
	const page = await world.enter('organiser', '/admin/quan-5/people/import', LAPTOP);
	await page
		.getByLabel('Hoặc dán từ Excel')
		.fill('Ho ten\tSo may\nHO NGOC THUY\t0900000000\nLe Minh Bao\t0923322168\n');
	await page.getByRole('button', { name: 'Xem trước phần vừa dán' }).click();
	await page.getByLabel('Cột B: So may').selectOption('ignored');
	await expect(page.getByText('2 người: 2 đã có, không đổi')).toBeVisible();
	await page.getByLabel('Cột B: So may').selectOption('phone');
	await expect(page.getByText('2 người: 1 đã có, không đổi, 1 cần xem lại')).toBeVisible();
	await page.getByLabel('Nhập Bà Ho Ngoc Thuy, dòng 2').check();
	await page.getByRole('button', { name: 'Nhập 1 người' }).click();
	await expect(page.getByText('1 người được cập nhật')).toBeVisible();
	await page.getByRole('link', { name: 'Về danh sách đại biểu' }).last().click();
	await expect(page.getByText('Bà Hồ Ngọc Thúy')).toBeVisible();
	await expect(page.getByText('0900000000')).toBeVisible();
});

test('two of one name are asked about by their lines, and come in both once the office says so', async ({
	world
}) => {
	const page = await world.enter('organiser', '/admin/quan-5/people/import', LAPTOP);
	const lines = [
		'Họ tên;Đơn vị;Thành phần',
		'Võ Văn Dũng;Phường 1;Khách mời',
		'Bà Lý Thị Ỷ;Phường 1;Khách mời',
		'VÕ VĂN DŨNG;Phường 2;Khách mời'
	];
	await choose(page, 'a.csv', Buffer.from(lines.join('\n')));
	await expect(page.getByText('3 người: 2 mới, 1 cần xem lại')).toBeVisible();
	const question = 'Trùng họ tên với dòng 2: một người hay hai người?';
	await expect(page.getByText(question)).toBeVisible();
	await page.getByLabel('Nhập Võ Văn Dũng, dòng 4').check();
	await expect(page.getByText(question)).toBeVisible();
	await page.getByRole('button', { name: 'Nhập 3 người' }).click();
	await expect(page.getByText('3 người mới')).toBeVisible();

	await page.getByRole('button', { name: 'Nhập tệp khác' }).click();
	await choose(page, 'a.csv', Buffer.from(lines.join('\n')));
	await expect(page.getByText('3 người: 3 đã có, không đổi')).toBeVisible();
});

test('a file that cannot be read says what to do, and the page goes on', async ({ world }) => {
	const page = await world.enter('organiser', '/admin/quan-5/people/import', LAPTOP);
	const old = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
	await choose(page, 'danh-sach.xls', old);
	await expect(page.getByText(/rồi lưu lại thành \.xlsx/)).toBeVisible();
	await choose(page, 'a.csv', Buffer.from('Họ tên;Thành phần\nVõ Văn Dũng;Khách mời'));
	await expect(page.getByText('1 người: 1 mới')).toBeVisible();
});

test('only the organiser reads files, imports and exports', async ({ world, playwright }) => {
	const request = await playwright.request.newContext({ baseURL: world.server.url });
	const people = '/api/v1/conferences/quan-5/people';
	for (const [role, status] of [
		['control', 403],
		[null, 401]
	] as const) {
		const headers: Record<string, string> = role
			? { authorization: `Bearer ${await world.server.token(role)}` }
			: {};
		const sheets = await request.post(`${people}/import/sheets`, { data: 'a;b', headers });
		const change = { id: crypto.randomUUID(), change: 'import', added: [], changed: [] };
		const imported = await request.post(`${people}/import`, { data: change, headers });
		expect([sheets.status(), imported.status()]).toEqual([status, status]);
	}
	const page = await world.enter('control', '/c/quan-5/control');
	expect((await page.request.get('/admin/quan-5/people/export')).status()).toBe(403);
	await request.dispose();
});
