import AxeBuilder from '@axe-core/playwright';
import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { loseAnswers } from '../lost-answers.ts';
import { expect, test, type World } from '../world.ts';
import { everyone, named, openDesk, PHONE, receptionView, recent } from '../reception.ts';
import { LAPTOP } from '../hall.ts';

const PATH = '/c/quan-5/check-in/ticks';

const field = (page: Page) => page.getByLabel('Các số đã đánh dấu trên danh sách');
const check = (page: Page) => page.getByRole('region', { name: 'Đối chiếu với danh sách' });
const row = (page: Page, number: number) =>
	check(page)
		.getByRole('listitem')
		.filter({ has: page.getByText(String(number), { exact: true }) });
const record = (page: Page) => page.getByRole('button', { name: /^Ghi \d+ người có mặt/ });
const sent = (page: Page) => page.getByRole('region', { name: 'Kết quả' });
const inHall = async (world: World) => (await receptionView(world)).tally.inHall;

test('ticks are typed, compared and recorded, and the desk counts them', async ({ world }) => {
	const thuy = await named(world, 'Hồ Ngọc Thúy');
	await world.checkIn({
		id: randomUUID(),
		delegateId: thuy.id,
		at: '2022-04-22T00:41:00Z',
		station: 'Cửa chính',
		admitted: true
	});
	const desk = await openDesk(world, 'Cửa chính');
	await desk.getByRole('link', { name: 'Nhập lại danh sách ký tên' }).click();
	await field(desk).fill('44-47, 20 22;64');
	await expect(row(desk, 64)).toContainText('Bà Phan Ngọc Oanh');
	await expect(row(desk, 64)).toContainText('Quận ủy Quận 5');
	await expect(row(desk, 64)).toContainText('Đại diện lãnh đạo cấp ủy cùng cấp');
	await expect(row(desk, thuy.number)).toContainText('Đã vào lúc 07:41, không ghi thêm');
	await row(desk, 22).getByRole('checkbox').uncheck();
	await desk.getByLabel('Giờ đến (chung cả đợt)').fill('07:50');
	await record(desk).click();
	await expect(sent(desk)).toContainText('5 người đã ghi có mặt');
	await expect(sent(desk)).toContainText('Đã ghi có mặt lúc 07:50');
	expect(await inHall(world)).toBe(6);

	await desk.getByRole('link', { name: 'Bàn điểm danh', exact: true }).click();
	await expect(recent(desk)).toContainText('07:50 · Vào · Danh sách ký tên');
	const came = (await everyone(world)).filter(({ inside }) => inside);
	const numbers = came.map(({ number }) => number).sort((one, other) => one - other);
	expect(numbers).toEqual([20, 44, 45, thuy.number, 47, 64]);
	expect((await named(world, 'Hồ Ngọc Thúy')).inside?.station).toBe('Cửa chính');
	expect((await receptionView(world)).conflicts).toEqual([]);
});

test('a sheet that is typed twice, by two people at once, changes nothing', async ({ world }) => {
	const [one, other] = await Promise.all([
		world.enter('reception', PATH, LAPTOP),
		world.enter('control', PATH, PHONE)
	]);
	for (const page of [one, other]) {
		await field(page).fill('1-4');
		await expect(record(page)).toHaveText(/^Ghi 4 người/);
	}
	await Promise.all([record(one).click(), record(other).click()]);
	for (const page of [one, other]) {
		await expect(sent(page)).toContainText(/4 người đã (ghi có mặt|vào từ trước)/);
	}
	await field(one).fill('1-4');
	await expect(row(one, 4)).toContainText('không ghi thêm');
	await expect(one.getByRole('button', { name: 'Chưa có ai để ghi' })).toBeDisabled();
	expect(await inHall(world)).toBe(4);
	expect((await receptionView(world)).conflicts).toEqual([]);
});

test('one number and Enter at a time; what names nobody stays to be put right', async ({
	world
}) => {
	const gone = await everyone(world);
	await world.roster({
		change: 'remove-person',
		person: gone.find((one) => one.number === 70)?.id
	});
	const page = await world.enter('organiser', PATH, PHONE);
	await field(page).fill('3');
	await field(page).press('Enter');
	await expect(field(page)).toHaveValue('');
	await field(page).fill('17, 70, 140, 9-2, ba');
	await field(page).press('Enter');
	await expect(field(page)).toHaveValue('70, 140, 9-2, ba');
	await expect(page.getByText('Số 70: nay không còn trong danh sách')).toBeVisible();
	await expect(page.getByText('Số 140: không có ai mang số này')).toBeVisible();
	await expect(page.getByText('“9-2” viết ngược')).toBeVisible();
	await expect(page.getByText('“ba” không phải là số')).toBeVisible();
	await record(page).click();
	await expect(field(page)).toBeFocused();
	expect(await inHall(world)).toBe(0);
	await field(page).fill('14');
	await record(page).click();
	await expect(sent(page)).toContainText('3 người đã ghi có mặt');
});

test('ticks whose answer is lost are kept on the device, and the desk delivers them once', async ({
	world
}) => {
	const page = await world.enter('reception', PATH, LAPTOP);
	const answersArrive = await loseAnswers(page, '**/check-ins');
	await field(page).fill('1-3');
	await record(page).click();
	await expect(sent(page)).toContainText('3 người chờ gửi');
	await field(page).fill('2');
	await expect(row(page, 2)).toContainText('không ghi thêm');
	await field(page).fill('');
	await answersArrive();
	await page.goto('/c/quan-5/check-in');
	await expect(recent(page)).toContainText('Danh sách ký tên');
	await expect(page.getByText('chờ gửi')).toHaveCount(0);
	expect(await receptionView(world)).toMatchObject({ seq: 3, tally: { inHall: 3 }, conflicts: [] });
});

test('ticks are typed back after the conference has ended too', async ({ world }) => {
	await world.command({ command: 'start' });
	await world.command({ command: 'end' });
	const page = await world.enter('organiser', PATH, LAPTOP);
	await expect(page.getByText('bàn điểm danh không ghi thêm được')).toBeVisible();
	await field(page).fill('12');
	await record(page).click();
	await expect(sent(page)).toContainText('1 người đã ghi có mặt');
	expect(await inHall(world)).toBe(1);
});

test('who has no business at the desk does not get in', async ({ world }) => {
	const page = await world.enter('projector', '/', LAPTOP);
	expect((await page.goto(PATH))?.status()).toBe(403);
});

for (const colorScheme of ['light', 'dark'] as const) {
	test(`everybody can use the page when it is ${colorScheme}`, async ({ world }) => {
		const page = await world.enter('reception', PATH, { ...LAPTOP, colorScheme });
		await field(page).fill('1-3, 140');
		await expect(row(page, 3)).toBeVisible();
		expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
		await field(page).fill('1-3');
		await record(page).click();
		await expect(sent(page)).toContainText('3 người đã ghi có mặt');
		expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
	});
}
