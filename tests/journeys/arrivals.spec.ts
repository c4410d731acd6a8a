import type { Page } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { bigButton, openHall } from '../hall.ts';
import { loseAnswers } from '../lost-answers.ts';
import { expect, test, type World } from '../world.ts';

/** Finds people: the first so many members still outside, or whoever has these names. */
async function find(world: World, wanted: number | readonly string[]) {
	const { delegates } = await world.delegates();
	if (typeof wanted !== 'number') return delegates.filter(({ name }) => wanted.includes(name));
	return delegates
		.filter(({ category, inside }) => category === 'members' && inside === null)
		.slice(0, wanted);
}

/** Lets people in by a door. */
async function letIn(world: World, wanted: number | readonly string[], door = {}): Promise<void> {
	const at = new Date().toISOString();
	const people = await find(world, wanted);
	const scans = people.map(({ id }) => ({ id: randomUUID(), delegateId: id, at, ...door }));
	expect((await world.checkIn(scans)).status()).toBe(200);
}

const goTo = (world: World, cue: string) => world.command({ command: 'go-to', cue });
/** The desk's line about the figure the next words read. */
const figure = (desk: Page) =>
	desk
		.getByRole('paragraph')
		.filter({ has: desk.getByRole('button', { name: /^Sửa: Số đại biểu/ }) });
const TABLET = { viewport: { width: 800, height: 1280 } };

test('who has come is introduced and counted as the hall hears it; later ones are a line of their own', async ({
	world
}) => {
	const { desk, tablet } = await openHall(world);
	const other = await world.enter('mc', '/c/quan-5/mc', TABLET);
	const words = tablet.getByRole('region', { name: 'Lời dẫn' });
	await world.command({ command: 'start' });

	await goTo(world, 'introduction-delegates');
	await expect(words).toContainText('ông Ngô Minh Hùng');
	await letIn(world, 47);
	await letIn(world, ['Nguyễn Thị Nga', 'Phan Ngọc Oanh', 'Trần Thị Ngọc Huệ']);
	await goTo(world, 'introduction-reason');
	await goTo(world, 'introduction-delegates');
	await expect(words).toContainText(/Trần Thị Ngọc Huệ.*Phan Ngọc Oanh.*Nguyễn Thị Nga/s);
	await expect(words).not.toContainText('Ngô Minh Hùng');
	await expect(figure(desk)).toContainText(/Điểm danh:\s*47\s*\/ 57.*sẽ chốt khi MC đọc/s);

	await goTo(world, 'introduction-attendance');
	await expect(words).toContainText('có mặt 47 vị, đạt tỷ lệ 82,46%');
	await expect(words).toContainText(/đã chốt lúc \d\d:\d\d\./);
	await letIn(world, 3);
	await expect(words).toContainText(/đã chốt lúc \d\d:\d\d; đến sau: 3 vị\./);
	await expect(words).toContainText('có mặt 47 vị, đạt tỷ lệ 82,46%');
	await expect(tablet.getByText('Vừa thay đổi')).toHaveCount(0);
	await expect(figure(desk)).toContainText(/Đã chốt:\s*47\s*\/ 57.*lúc \d\d:\d\d · đến sau: 3/s);

	await letIn(world, ['Ngô Minh Hùng']);
	const sentence =
		'giới thiệu bổ sung: ông Ngô Minh Hùng – Phó Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam Thành phố Hồ Chí Minh – vừa có mặt tại Hội nghị.';
	for (const screen of [tablet, other]) {
		await expect(screen.getByRole('alert').filter({ hasText: sentence })).toBeVisible();
	}
	await tablet.getByRole('button', { name: 'Đã giới thiệu' }).click();
	for (const screen of [tablet, other]) {
		await expect(screen.getByText(sentence)).toHaveCount(0);
	}

	await world.command({ command: 'end' });
	await expect(desk.getByText('Có mặt lúc kết thúc')).toBeVisible();
	await expect(desk.getByRole('definition').filter({ hasText: '50/57' })).toBeVisible();
});

test('several who come late are introduced one by one, once, even when the answers are lost', async ({
	world
}) => {
	const { tablet } = await openHall(world);
	const other = await world.enter('mc', '/c/quan-5/mc', TABLET);
	await letIn(world, ['Nguyễn Thị Nga']);
	await world.command({ command: 'start' });
	await goTo(world, 'introduction-delegates');
	await letIn(world, ['Phan Ngọc Oanh', 'Ngô Minh Hùng']);
	const card = tablet.getByRole('alert').filter({ hasText: 'Giới thiệu bổ sung' });
	await expect(card).toContainText('ông Ngô Minh Hùng');
	await expect(card).toContainText('và 1 vị nữa');
	await loseAnswers(tablet, '**/run');
	const done = tablet.getByRole('button', { name: 'Đã giới thiệu' });
	await done.click();
	await expect(card).toContainText('bà Phan Ngọc Oanh');
	await done.click();
	await expect(card).toHaveCount(0);
	await expect(other.getByText('Giới thiệu bổ sung')).toHaveCount(0);
});

test('the desk sees who has come, and whom two doors let in', async ({ world }) => {
	const { desk } = await openHall(world);
	await world.change({ change: 'details', fields: { quorum: 'over-half' } });
	await letIn(world, 28, { station: 'Cửa chính' });
	await desk.getByRole('tab', { name: 'Điểm danh' }).click();
	const panel = desk.getByRole('tabpanel', { name: 'Điểm danh' });
	await expect(panel).toContainText('Còn thiếu 1');
	await letIn(world, 1, { station: 'Cửa chính' });
	await expect(panel.getByText('Đủ', { exact: true })).toBeVisible();
	await expect(panel.getByRole('row', { name: /^Ủy viên/ })).toContainText('29/57');
	const name = 'Nguyễn Thị Nga';
	await letIn(world, [name], { station: 'Cửa chính' });
	await letIn(world, [name], { station: 'Cửa sau', admitted: true });
	await expect(panel.getByRole('link', { name: /^1 người vào trùng/ })).toHaveAttribute(
		'href',
		'/c/quan-5/check-in'
	);
	// The words wait for nobody: the doors have counted.
	await world.command({ command: 'start' });
	await goTo(world, 'introduction-delegates');
	await expect(bigButton(desk, /^Tiếp theo/)).toBeVisible();
	await expect(desk.getByLabel('Số đại biểu có mặt:')).toHaveCount(0);
	await desk.getByRole('button', { name: 'Sửa: Số đại biểu có mặt' }).click();
	await expect(desk.getByLabel('Số đại biểu có mặt:')).toHaveValue('29');
	await desk.getByLabel('Số đại biểu có mặt:').fill('30');
	await desk.keyboard.press('Enter');
	await expect(figure(desk)).toContainText(/Đã chốt:\s*30\s*\/ 57/);
});
