import { unzipSync } from 'fflate';
import type { Page } from '@playwright/test';
import { LAPTOP } from '../hall.ts';
import { openPaper } from '../paper.ts';
import { expect, test } from '../world.ts';

const ROOM = '/admin/quan-5/print';
const PAPER = '/c/quan-5/print';

/** Prints a paper by its button. */
async function print(room: Page, name: string): Promise<void> {
	await openPaper(room, () => room.getByRole('link', { name, exact: true }).click());
}

test('the programme is anybody’s, in each of its forms', async ({ world }) => {
	const { request } = await world.enter(null, '/c/quan-5');
	for (const way of ['', '?size=a5', '?times=off']) {
		const answer = await request.get(`/c/quan-5/programme.pdf${way}`);
		expect(answer.headers()['content-type']).toBe('application/pdf');
		expect((await answer.body()).subarray(0, 5).toString()).toBe('%PDF-');
	}
	expect((await request.get('/c/quan-5/programme.pdf?size=a9')).status()).toBe(400);
});

for (const [role, status] of [
	[null, 401],
	['reception', 403],
	['projector', 403],
	['mc', 403],
	['chair', 403],
	['control', 200]
] as const) {
	test(`other papers are for the office and the desk: ${role ?? 'anyone'} gets ${status}`, async ({
		world
	}) => {
		const { request } = await world.enter(role, '/c/quan-5');
		for (const file of ['invitations.pdf', 'standings', 'pack.zip', 'invitations/progress']) {
			expect((await request.get(`${PAPER}/${file}`)).status()).toBe(status);
		}
	});
}

test('the minutes, which tell why people were absent, are for whoever sets up alone', async ({
	world
}) => {
	await world.command({ command: 'start' });
	const desk = await world.enter('control', '/c/quan-5');
	const office = await world.enter('organiser', '/c/quan-5');
	for (const file of ['minutes.pdf', 'minutes/progress']) {
		expect((await desk.request.get(`${PAPER}/${file}`)).status()).toBe(403);
		expect((await office.request.get(`${PAPER}/${file}`)).status()).toBe(200);
	}
	const pack = async ({ request }: Page) => {
		const bytes = await (await request.get(`${PAPER}/pack.zip`)).body();
		return Object.keys(unzipSync(new Uint8Array(bytes))).filter((name) => /bien-ban/.test(name));
	};
	expect(await pack(desk)).toEqual([]);
	expect(await pack(office)).toHaveLength(1);
	await world.command({ command: 'end' });
	const told = async ({ request }: Page) => (await request.get(`${PAPER}/standings`)).text();
	expect(await told(desk)).not.toContain('minutes');
	expect(await told(office)).toContain('minutes');
});

test('a name that is corrected makes printed papers wrong, and only those pages are printed again', async ({
	world
}) => {
	const room = await world.enter('organiser', ROOM, LAPTOP);
	await expect(room.getByText('Chưa in giấy nào.')).toBeVisible();
	await print(room, 'A4: Chương trình');
	await print(room, 'In: Giấy mời');
	await room.bringToFront();
	await room.reload();
	await expect(room.getByText('Mọi giấy đã in vẫn đúng với hiện tại.')).toBeVisible();

	const desk = await world.enter('control', '/c/quan-5/control', LAPTOP);
	const { delegates } = await world.delegates();
	const guest = delegates.find(({ name }) => name === 'Ngô Minh Hùng');
	const fields = { name: 'Ngô Minh Hưng' };
	await world.roster({ change: 'person', person: guest?.id, fields });
	await room.reload();
	await expect(room.getByText('In lại giấy: Ông Ngô Minh Hưng.')).toBeVisible();
	await expect(room.getByText('Bỏ giấy')).toHaveCount(0);
	await expect(room.getByText('In lại trang 1.')).toBeVisible();

	await desk.reload();
	await desk.getByRole('button', { name: 'Giấy đã in nay không còn đúng: 2' }).click();
	const told = desk.getByRole('dialog');
	await expect(told.getByRole('listitem')).toHaveCount(2);
	const again = await told
		.getByRole('link', { name: 'In lại phần sai: Giấy mời' })
		.getAttribute('href');
	const [path, choice] = (again ?? '').split('?');
	// As the button does: it is made first, then handed out.
	await desk.request.get(`${path}/progress?${choice}`);
	const pdf = await (await desk.request.get(`${path}.pdf?${choice}`)).body();
	expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(1);

	await room.reload();
	await expect(room.getByText('In lại giấy:')).toHaveCount(0);
	await room.getByText('Còn đúng: ').click();
	await room.getByRole('button', { name: 'Bỏ khỏi danh sách: Giấy mời' }).click();
	await expect(room.getByRole('button', { name: 'Bỏ khỏi danh sách: Giấy mời' })).toHaveCount(0);
});

test('the number and the day of the invitations are typed once, and what was printed without is wrong', async ({
	world
}) => {
	const room = await world.enter('organiser', ROOM, LAPTOP);
	await print(room, 'In: Giấy mời');
	await room.bringToFront();
	await room.getByText('Số và ngày ban hành: chừa chỗ viết tay').click();
	await room.getByLabel('Số giấy mời').fill('15 ');
	await room.getByLabel('Ngày ban hành').fill('2026-03-05');
	await expect(room.getByText('Số: 15/GM-MTTQ-BTT')).toBeVisible();
	await room.getByLabel('Ngày ban hành').press('Enter');
	const known = '15/GM-MTTQ-BTT, ngày 05 tháng 3 năm 2026';
	await expect(room.getByText(`Số và ngày ban hành: ${known}`)).toBeVisible();
	await expect(room.getByText(/^In lại giấy: .* tờ nữa\.$/)).toBeVisible();
});

test('papers are printed for one category alone, and only theirs are right again', async ({
	world
}) => {
	const room = await world.enter('organiser', ROOM, LAPTOP);
	await print(room, 'In: Giấy mời');
	const { delegates } = await world.delegates();
	for (const [before, name] of [
		['Ngô Minh Hùng', 'Ngô Minh Hưng'],
		['Trương Bích Quỳnh', 'Trương Bích Quyên']
	]) {
		const person = delegates.find((each) => each.name === before)?.id;
		await world.roster({ change: 'person', person, fields: { name } });
	}
	await room.bringToFront();
	await room.reload();
	const wrong = room.getByText('In lại giấy:');
	await expect(wrong).toContainText('Ông Ngô Minh Hưng');
	await expect(wrong).toContainText('Bà Trương Bích Quyên');

	await room.getByLabel('Cho ai').selectOption('Khách mời khác');
	await expect(room.getByText('Chỉ in cho thành phần đã chọn.')).toHaveCount(3);
	const link = room.getByRole('link', { name: 'In: Giấy mời – Khách mời khác', exact: true });
	const file = await room.request.get(await openPaper(room, () => link.click()));
	expect(file.url()).toContain('invitations.pdf?category=other-guests');
	const pages = (await file.body()).toString('latin1').match(/\/Type \/Page\b/g);
	expect(pages).toHaveLength(3);
	await room.bringToFront();
	await room.reload();
	await expect(wrong).toHaveText('In lại giấy: Ông Ngô Minh Hưng.');
});

test('the whole set is one archive, in order, with its contents', async ({ world }) => {
	const { request } = await world.enter('organiser', ROOM);
	const answer = await request.get(`${PAPER}/pack.zip`);
	const files = Object.entries(unzipSync(new Uint8Array(await answer.body())));
	expect(files.map(([name]) => name).slice(0, 3)).toEqual([
		'00-muc-luc-bo-giay-in.pdf',
		'01-chuong-trinh.pdf',
		'02-chuong-trinh-dieu-hanh.pdf'
	]);
	for (const [, bytes] of files) {
		expect(Buffer.from(bytes.subarray(0, 5)).toString()).toBe('%PDF-');
	}
});

test('without awards there is nothing of them to print, and what was printed is to go', async ({
	world
}) => {
	const room = await world.enter('organiser', ROOM, LAPTOP);
	await print(room, 'In: Danh sách khen thưởng');
	await world.change({ change: 'item', item: 'awards', fields: { enabled: false } });
	await room.reload();
	await expect(room.getByRole('link', { name: /khen thưởng|khay|cánh gà/ })).toHaveCount(0);
	await expect(
		room.getByText('Nội dung này không còn trong chương trình: bỏ giấy đã in.')
	).toBeVisible();
	expect((await room.request.get(`${PAPER}/awards-list.pdf`)).status()).toBe(404);
});
