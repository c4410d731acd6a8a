import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { isRefusal } from '#lib/refusal.ts';
import { readSheets } from '#lib/server/sheets/read-sheets.ts';
import { viewOf } from '../ceremony.ts';
import { take } from '../taken.ts';
import { expect, test, type World } from '../world.ts';

const LAPTOP = { viewport: { width: 1366, height: 768 } };
const PHONE = { viewport: { width: 390, height: 844 } };
const PAGE = '/admin/quan-5/report';
const NOT_BEGUN = 'Hội nghị chưa bắt đầu.';

const UNHELD = [
	'Tham luận, thảo luận, góp ý của các đại biểu',
	'Giải lao',
	'Đại diện Ban Thường trực Ủy ban MTTQ Việt Nam cấp trên trực tiếp phát biểu',
	'Tuyên dương khen thưởng'
];

const goTo = (world: World, cue: string) => world.command({ command: 'go-to', cue });

/** Lets people in by a door. */
async function letIn(world: World, ...names: readonly string[]): Promise<void> {
	const at = new Date().toISOString();
	const { delegates } = await world.delegates();
	const wanted = delegates.filter(({ name }) => names.includes(name));
	const scans = wanted.map(({ id }) => ({ id: randomUUID(), delegateId: id, at }));
	expect((await world.checkIn(scans)).status()).toBe(200);
}

/** A short meeting: the awards are passed over, a break is put in, a leader speaks. */
async function hold(world: World): Promise<void> {
	await letIn(world, 'Hồ Ngọc Thúy', 'Lê Minh Bảo', 'Phan Ngọc Oanh', 'Tăng Văn Trí');
	await world.command({ command: 'start' });
	const rest = { title: 'Giải lao', kind: 'break', minutes: 10, before: 'upper-front-speech' };
	await world.command({ command: 'insert', ...rest });
	await world.command({ command: 'skip', item: 'awards' });
	for (const item of ['opening', 'report', 'committee-speech', 'closing']) {
		const { rows } = await viewOf(world);
		const [cue] = rows.find(({ id }) => id === item)?.cues ?? [];
		await goTo(world, cue?.id ?? '');
	}
	await world.command({ command: 'end' });
}

async function flawsOf(page: Page) {
	const { violations } = await new AxeBuilder({ page }).analyze();
	return violations.map(({ id }) => id);
}

test('a rehearsal is not reported; a day under way is, so far', async ({ world }) => {
	const page = await world.enter('organiser', '/c/quan-5/control', LAPTOP);
	const rehearse = (on: boolean) =>
		page.request.post('/api/v1/conferences/quan-5/rehearsal', { data: { on } });
	await rehearse(true);
	await world.command({ command: 'start' });
	await page.goto(PAGE);
	await expect(page.getByText(NOT_BEGUN)).toBeVisible();

	await rehearse(false);
	await world.command({ command: 'start' });
	await page.goto('/admin/quan-5');
	await page.getByRole('link', { name: /xem Báo cáo Hội nghị đến lúc này$/ }).click();
	await expect(page.getByText(/Hội nghị đang diễn ra\. Số liệu tính đến \d\d:\d\d/)).toBeVisible();
	await expect(page.getByRole('row', { name: /1\. Tuyên bố lý do/ })).toContainText('đang diễn ra');
	await expect(page.getByText('Bản tin được soạn khi Hội nghị kết thúc.')).toBeVisible();
	expect(await flawsOf(page)).toEqual([]);
});

test('once it is over, the organiser reads what was planned and what happened, and takes it along', async ({
	world
}) => {
	await hold(world);
	const page = await world.enter('organiser', '/admin/quan-5', LAPTOP);
	await page.getByRole('link', { name: 'Báo cáo Hội nghị' }).click();
	await expect(page.getByRole('heading', { name: 'Báo cáo Hội nghị' })).toBeVisible();
	await expect(page.getByRole('link', { name: 'Báo cáo', exact: true })).toHaveAttribute(
		'aria-current',
		'page'
	);
	await expect(page.getByRole('heading', { name: 'Kế hoạch và thực tế' })).toBeVisible();
	await expect(page.getByRole('img', { name: /^Biểu đồ kế hoạch và thực tế/ })).toBeVisible();
	await expect(page.getByText('Thêm trong ngày: Giải lao.')).toBeVisible();
	const row = (name: RegExp) => page.getByRole('row', { name });
	await expect(row(/^7\. Tuyên dương khen thưởng/)).toContainText('bỏ qua');
	await expect(row(/^2\. Phát biểu khai mạc/)).toContainText('Bà Hồ Ngọc Thúy – Chủ tịch');
	await expect(row(/^5\. Đại diện Ban Thường trực/)).toContainText('không thực hiện');
	const members = page.getByRole('rowgroup').filter({ hasText: 'Ủy viên Ủy ban MTTQ' }).first();
	await expect(members.getByRole('cell').nth(0)).toHaveText('57');
	await expect(members.getByRole('cell').nth(1)).toHaveText('3');
	expect(await flawsOf(page)).toEqual([]);

	const file = await take(page.getByRole('link', { name: 'Kế hoạch và thực tế (.xlsx)' }));
	expect(file.name).toBe('ke-hoach-va-thuc-te-quan-5.xlsx');
	const sheets = await readSheets(file.content);
	if (isRefusal(sheets)) throw new Error('the workbook could not be read');
	const lines = sheets[0]?.rows.map((cells) => cells.filter((cell) => cell !== '').join(' '));
	expect(lines).toContain(`Không thực hiện: ${UNHELD.join('; ')}.`);
});

test('the news item tells what happened and who was there, and is mended before it is copied', async ({
	world
}) => {
	await hold(world);
	const page = await world.enter('organiser', PAGE, PHONE);
	const draft = page.getByRole('textbox', { name: 'Tin ngắn' });
	const text = await draft.inputValue();
	expect(text).toContain('Chủ trì Hội nghị: bà Hồ Ngọc Thúy, Chủ tịch; ông Lê Minh Bảo');
	expect(text).toContain(
		'Tham dự có bà Phan Ngọc Oanh, Phó Bí thư Thường trực Quận ủy Quận 5; cùng 3/57 vị Ủy viên.'
	);
	expect(text).toContain('Phát biểu chỉ đạo, bà Phan Ngọc Oanh đề nghị …');
	expect(text).toMatch(/Bà Hồ Ngọc Thúy tổng kết, bế mạc Hội nghị lúc \d+ giờ \d\d\.$/);
	expect(text).not.toMatch(/Ngô Minh Hùng|khen|tham luận|\d{9,}/);

	await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
	await expect(page.getByText('Còn 1 chỗ “…” cần quý vị viết.')).toBeVisible();
	await draft.fill(text.replace('…', 'đẩy mạnh các phong trào thi đua.'));
	await expect(page.getByText(/cần quý vị viết/)).toHaveCount(0);
	await page.getByRole('button', { name: 'Chép' }).click();
	await expect(page.getByRole('button', { name: 'Đã chép' })).toBeVisible();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await draft.inputValue());
	expect(await flawsOf(page)).toEqual([]);
});

test('only the organiser reads it', async ({ world }) => {
	for (const role of ['control', 'reception']) {
		const headers = { authorization: `Bearer ${await world.server.token(role)}` };
		for (const path of [PAGE, `${PAGE}/export`]) {
			expect((await fetch(world.server.url + path, { headers })).status).toBe(403);
		}
	}
});
