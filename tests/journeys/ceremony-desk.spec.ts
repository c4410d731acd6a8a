import type { Locator, Page } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { ceremonyOf, choose, letters, openAfterwards, tray } from '../ceremony.ts';
import { bigButton, LAPTOP, openHall, undo } from '../hall.ts';
import { expect, test } from '../world.ts';

/** The mark of somebody in a batch, by its words. */
const mark = (batch: Locator, place: number, words: string | RegExp) =>
	batch
		.getByRole('listitem')
		.nth(place - 1)
		.getByRole('button', { name: words });

/** Picks somebody in the open dialog. */
async function pick(desk: Page, typed: string, name: RegExp): Promise<void> {
	const dialog = desk.getByRole('dialog');
	await dialog.getByRole('searchbox').fill(typed);
	await dialog.getByRole('button', { name }).click();
	await expect(dialog).toHaveCount(0);
}

test('whoever is honoured is marked before the ceremony, and the wall goes by it', async ({
	world
}) => {
	await world.command({ command: 'start' });
	await world.command({ command: 'go-to', cue: 'party-speech-invite' });
	const { desk, wall } = await openHall(world);
	await desk.getByRole('tab', { name: 'Khen thưởng' }).click();
	const batch = tray(desk, 'A');
	const [first, second] = (await ceremonyOf(world))?.batches[0]?.recipients ?? [];
	await mark(batch, 1, 'Vắng').click();
	await expect(mark(batch, 1, 'Vắng')).toHaveAttribute('aria-pressed', 'true');
	await mark(batch, 2, /^Nhận thay/).click();
	await expect(desk.getByRole('dialog')).toHaveAccessibleName(`Ai nhận thay ${second?.called}?`);
	await pick(desk, 'Nguyễn Hữu Phước', /^Ghi “Nguyễn Hữu Phước” nhận thay$/);
	await expect(batch).toContainText('Nguyễn Hữu Phước nhận thay');
	await world.command({ command: 'go-to', cue: 'awards-batch.A' });
	await expect(wall.getByText(second?.name ?? '')).toBeVisible();
	await expect(wall.getByText(first?.name ?? '')).toHaveCount(0);
	// The same press again takes the mark back.
	await mark(batch, 1, 'Vắng').click();
	await expect(wall.getByText(first?.name ?? '')).toBeVisible();
});

test('two marks that follow each other quickly are two marks', async ({ world }) => {
	const desk = await world.enter('organiser', '/c/quan-5/control', LAPTOP);
	await desk.getByRole('tab', { name: 'Khen thưởng' }).click();
	const batch = tray(desk, 'A');
	await mark(batch, 1, 'Lên nhận').dispatchEvent('click');
	await mark(batch, 2, 'Vắng').dispatchEvent('click');
	await expect(mark(batch, 1, 'Lên nhận')).toHaveAttribute('aria-pressed', 'true');
	await expect(mark(batch, 2, 'Vắng')).toHaveAttribute('aria-pressed', 'true');
});

test('an award is withdrawn once that is confirmed, and brought back', async ({ world }) => {
	const desk = await world.enter('organiser', '/c/quan-5/control', LAPTOP);
	await desk.getByRole('tab', { name: 'Khen thưởng' }).click();
	const batch = tray(desk, 'A');
	const [first] = (await ceremonyOf(world))?.batches[0]?.recipients ?? [];
	await batch.getByRole('button', { name: `Thao tác với ${first?.name}` }).click();
	await desk.getByRole('menuitem', { name: 'Rút khỏi lễ trao…' }).click();
	const question = desk.getByRole('alertdialog');
	await question.getByRole('button', { name: 'Không, quay lại' }).click();
	await expect(mark(batch, 1, 'Lên nhận')).toBeVisible();
	expect((await ceremonyOf(world))?.batches[0]?.recipients[0]?.isMarked).toBe(false);

	await batch.getByRole('button', { name: `Thao tác với ${first?.name}` }).click();
	await desk.getByRole('menuitem', { name: 'Rút khỏi lễ trao…' }).click();
	await question.getByRole('button', { name: 'Rút khỏi lễ trao' }).click();
	await expect(batch).toContainText('1/2 cá nhân lên nhận');
	await expect(mark(batch, 1, 'Lên nhận')).toHaveCount(0);
	await batch.getByRole('button', { name: `Đưa ${first?.name} trở lại lễ trao` }).click();
	await expect(batch).toContainText('2 cá nhân');
	await expect(mark(batch, 1, 'Lên nhận')).toHaveAttribute('aria-pressed', 'false');
});

test('a name is put right where it is seen, and desk, MC and wall follow', async ({ world }) => {
	const { desk, tablet, wall } = await openHall(world);
	await world.command({ command: 'start' });
	await world.command({ command: 'go-to', cue: 'awards-batch.C' });
	const before = (await ceremonyOf(world))?.batches[2]?.recipients[0];
	await desk.getByRole('button', { name: `Thao tác với ${before?.name}` }).click();
	await desk.getByRole('menuitem', { name: 'Sửa tên…' }).click();
	const dialog = desk.getByRole('dialog');
	await dialog.getByLabel('Họ tên hoặc tên tập thể').fill('Lâm Gia Thịnh Vượng');
	await dialog.getByRole('button', { name: 'Lưu' }).click();
	await expect(dialog).toHaveCount(0);
	for (const screen of [tray(desk, 'C'), tablet.getByRole('main'), wall.locator('body')]) {
		await expect(screen).toContainText('Lâm Gia Thịnh Vượng');
	}
	expect((await ceremonyOf(world))?.batches[2]?.recipients[0]).toMatchObject({
		award: before?.award,
		title: before?.title,
		place: 1
	});
});

test('who may not set up is offered no correction, and cannot read what it would need', async ({
	world
}) => {
	const desk = await world.enter('control', '/c/quan-5/control', LAPTOP);
	await desk.getByRole('tab', { name: 'Khen thưởng' }).click();
	const [first] = (await ceremonyOf(world))?.batches[0]?.recipients ?? [];
	await desk.getByRole('button', { name: `Thao tác với ${first?.name}` }).click();
	await expect(desk.getByRole('menuitem', { name: 'Rút khỏi lễ trao…' })).toBeVisible();
	await expect(desk.getByRole('menuitem', { name: 'Sửa tên…' })).toHaveCount(0);
	const answer = await desk.request.get(`/c/quan-5/control/awards/${first?.award}`);
	expect(answer.status()).toBe(403);
});

test('a batch moved during the ceremony keeps its letter, and desk, MC and wall agree who is next', async ({
	world
}) => {
	await world.command({ command: 'start' });
	await world.command({ command: 'go-to', cue: 'awards-return.A' });
	const { desk, tablet, wall } = await openHall(world);
	await expect(desk.getByRole('region', { name: 'Chờ bên cánh gà' })).toContainText('Đợt 2/3');
	await expect(bigButton(desk, /^Tiếp theo: Mời lên nhận\. Đợt 2 · khay B$/)).toBeVisible();
	await desk.getByRole('button', { name: 'Xem người nhận' }).first().scrollIntoViewIfNeeded();
	await choose(desk, 'C', 'Trao sớm hơn một đợt');
	await expect.poll(() => letters(world)).toBe('ACB');
	await expect(
		desk.getByRole('region', { name: 'Chờ bên cánh gà' }).getByRole('article')
	).toHaveAccessibleName('Khay C');
	const [first] = (await ceremonyOf(world))?.batches[1]?.recipients ?? [];
	await bigButton(desk, /^Tiếp theo: Mời lên nhận\. Đợt 2 · khay C$/).click();
	await expect(wall.getByText(first?.name ?? '')).toBeVisible();
	await expect(tablet.getByRole('main')).toContainText(first?.name ?? '');
	await desk.getByRole('tab', { name: 'Trình tự' }).click();
	await expect(desk.locator('[aria-current=step] [aria-current=step]')).toHaveText('Mời lên nhận');
	await expect(desk.getByRole('button', { name: 'Đợt 2 · khay C', exact: true })).toBeVisible();
});

test('a batch nobody comes up for is not offered to be called, and says so', async ({ world }) => {
	await world.command({ command: 'start' });
	await world.command({ command: 'go-to', cue: 'awards-return.A' });
	await world.command({ command: 'go-to', cue: 'awards-return.B' });
	const { desk } = await openHall(world);
	for (const { award } of (await ceremonyOf(world))?.batches[2]?.recipients ?? [])
		await world.command({ command: 'mark-award', award, mark: { as: 'absent' } });
	await expect(tray(desk, 'C')).toContainText('Chưa ai lên nhận');
	await expect(desk.getByRole('button', { name: 'Thao tác với khay C' })).toHaveCount(0);
	await bigButton(desk, /^Tiếp theo/).click();
	await openAfterwards(desk);
	await expect(
		desk.getByText('Đã trao hết các đợt có người lên nhận. Chưa ai lên nhận: khay C.')
	).toBeVisible();
});

test('a presenter who has not come, the spare, another one: everything is undone step by step', async ({
	world
}) => {
	await world.command({ command: 'start' });
	await world.command({ command: 'go-to', cue: 'awards-return.A' });
	const { desk } = await openHall(world);
	const before = await ceremonyOf(world);
	const presenter = before?.batches[1]?.presenter ?? '';
	const batch = tray(desk, 'B');
	await expect(batch).toContainText(`Người trao: ${presenter}`);

	// The doors count: whoever was not let in has not come, and so nobody can present.
	const { delegates } = await world.delegates();
	const personOf = (name: string) =>
		delegates.find((each) => `${each.honorific} ${each.name}`.trim() === name)?.id;
	const arrive = (delegateId: string | undefined) =>
		world.checkIn({ id: randomUUID(), delegateId, at: new Date().toISOString(), station: 'Cửa' });
	const guest = delegates.find(({ name }) => name === 'Nguyễn Bích Nga')?.id;
	await arrive(guest);
	await expect(batch.getByRole('alert')).toContainText(`${presenter} không có mặt`);

	// The spare comes and stands in.
	const spare = 'Ông Bùi Chí Minh';
	await arrive(personOf(spare));
	await expect(batch).toContainText(`Người trao: ${spare}`);
	await expect(batch).toContainText(`thay ${presenter}`);
	// Others come too; three are proposed at the most.
	for (const name of ['Ông Lâm Gia Thịnh', 'Ông Trần Hoàng Kiệt']) await arrive(personOf(name));
	const standing = await ceremonyOf(world);

	await batch.getByRole('button', { name: 'Đổi người trao' }).click();
	// Whoever is there comes before whoever is not, and who is fit to present before both.
	const lists = desk.getByRole('dialog').getByRole('list');
	await expect(lists.nth(0)).toHaveAccessibleName('Đề nghị');
	await expect(lists.nth(0).getByRole('listitem').first()).toContainText(spare);
	await expect(lists.nth(1)).toHaveAccessibleName('Đang có mặt');
	await expect(lists.nth(1).getByRole('listitem')).toHaveCount(1);
	await expect(lists.nth(2).getByText('Chưa đến').first()).toBeVisible();
	await pick(desk, 'nguyen bich nga', /Bà Nguyễn Bích Nga/);
	await expect(batch).toContainText('Người trao: Bà Nguyễn Bích Nga');
	await mark(batch, 1, 'Lên nhận').click();
	await expect(mark(batch, 1, 'Lên nhận')).toHaveAttribute('aria-pressed', 'true');
	await choose(desk, 'B', 'Trao muộn hơn một đợt');
	await expect.poll(() => letters(world)).toBe('ACB');

	await undo(world, desk);
	expect(await letters(world)).toBe('ABC');
	await undo(world, desk);
	await expect(mark(batch, 1, 'Lên nhận')).toHaveAttribute('aria-pressed', 'false');
	await undo(world, desk);
	expect(await ceremonyOf(world)).toEqual(standing);
	await expect(batch).toContainText(`thay ${presenter}`);
});

test('three are proposed to present a batch, to whoever runs the day', async ({ world }) => {
	const proposals = async (role: 'control' | 'mc', code: string) => {
		const desk = await world.enter(role, `/c/quan-5/${role}`, LAPTOP);
		const answer = await desk.request.get(`/c/quan-5/control/presenters/${code}`);
		return [answer.status(), await answer.json()];
	};
	const [status, ids] = await proposals('control', 'A');
	expect(status).toBe(200);
	const { delegates } = await world.delegates();
	expect(ids.map((id: string) => delegates.find((each) => each.id === id)?.name)).toEqual([
		'Ngô Minh Hùng',
		'Trần Thị Ngọc Huệ',
		'Dương Công Bảo'
	]);
	expect(await proposals('control', 'Z')).toMatchObject([404, { code: 'batch-not-found' }]);
	expect(await proposals('mc', 'A')).toMatchObject([403, { code: 'forbidden' }]);
});
