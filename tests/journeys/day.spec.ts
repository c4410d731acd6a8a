import type { Page } from '@playwright/test';
import type { ControlView } from '#lib/audience/control.ts';
import { bigButton, openHall, start } from '../hall.ts';
import { expect, test, type World } from '../world.ts';

const PHONE = { viewport: { width: 390, height: 844 } };

/** The item the MC's tablet stands at. */
const onTablet = (tablet: Page, title: string) => tablet.getByText(title, { exact: true });

/** Opens the menu of an item on the desk and chooses from it. */
async function choose(desk: Page, item: string, choice: RegExp): Promise<void> {
	await desk.getByRole('button', { name: `Thao tác với “${item}”` }).click();
	await desk.getByRole('menuitem', { name: choice }).click();
}

/** Presses the big button until the run stands at the last cue. */
async function pressThrough(world: World, desk: Page, atItem: (title: string) => Promise<void>) {
	await start(desk);
	for (let item = ''; ;) {
		const view = await world.view<ControlView>('control');
		if (view.item && view.item !== item) {
			item = view.item;
			await atItem(view.rows.find((row) => row.id === item)?.title ?? '');
		}
		const cues = view.rows.flatMap((row) => row.cues);
		const next = cues[cues.findIndex((cue) => cue.id === view.cue) + 1];
		if (!next) return;
		await bigButton(desk, /^Tiếp theo/).click();
		await expect.poll(async () => (await world.view<ControlView>('control')).cue).toBe(next.id);
	}
}

test('the desk presses through all eight items; the tablet and the wall follow', async ({
	world
}) => {
	test.setTimeout(180_000);
	const { desk, tablet, wall } = await openHall(world);
	await expect(wall.getByText('HỘI NGHỊ SƠ KẾT GIỮA NHIỆM KỲ')).toBeVisible();
	await expect(wall.getByText('Quận 5, ngày 22 tháng 4 năm 2022')).toBeVisible();
	const seen: string[] = [];
	await pressThrough(world, desk, async (title) => {
		seen.push(title);
		await expect(onTablet(tablet, title)).toBeVisible();
	});
	expect(seen).toEqual([
		'Tuyên bố lý do, giới thiệu đại biểu',
		'Phát biểu khai mạc Hội nghị',
		'Thông qua Báo cáo sơ kết giữa nhiệm kỳ thực hiện Nghị quyết Đại hội Mặt trận Tổ quốc Việt Nam các cấp, nhiệm kỳ 2019 - 2024',
		'Tham luận, thảo luận, góp ý của các đại biểu',
		'Đại diện Ban Thường trực Ủy ban MTTQ Việt Nam cấp trên trực tiếp phát biểu',
		'Đại diện lãnh đạo cấp ủy cùng cấp phát biểu chỉ đạo',
		'Tuyên dương khen thưởng',
		'Tổng kết, bế mạc Hội nghị'
	]);
	await bigButton(desk, /^Kết thúc/)
		.first()
		.click();
	await desk.getByRole('alertdialog').getByRole('button', { name: 'Kết thúc Hội nghị' }).click();
	await expect(tablet.getByText('Hội nghị đã kết thúc')).toBeVisible();
	await expect(wall.getByText('NHIỆM KỲ 2019 - 2024')).toBeVisible();
});

test('awards switched off leave seven numbered items and an end twenty minutes earlier, everywhere', async ({
	world
}) => {
	const { desk, tablet, wall } = await openHall(world);
	const phone = await world.enter(null, '/c/quan-5', PHONE);
	await expect(phone.getByText('Theo chương trình, kết thúc lúc 10:37.')).toBeVisible();
	await expect(desk.getByText('10:37').first()).toBeVisible();

	await choose(desk, 'Tuyên dương khen thưởng', /Hôm nay không có/);

	await expect(phone.getByText('Theo chương trình, kết thúc lúc 10:17.')).toBeVisible();
	await expect(phone.getByRole('listitem')).toHaveCount(7);
	await expect(phone.getByRole('listitem').last()).toContainText('7. Tổng kết, bế mạc Hội nghị');
	await expect(desk.getByText('10:17').first()).toBeVisible();
	await world.command({ command: 'start' });
	await world.command({ command: 'show', scene: 'agenda' });
	await expect(wall.getByText('Tổng kết, bế mạc Hội nghị')).toBeVisible();
	await expect(wall.getByText('Tuyên dương')).toHaveCount(0);
	await world.command({ command: 'go-to', cue: 'introduction-programme' });
	await expect(tablet.getByText('10 giờ 17')).toBeVisible();
	await expect(tablet.getByText(/khen thưởng/i)).toHaveCount(0);

	const off = desk.getByRole('listitem').filter({ hasText: 'Tuyên dương khen thưởng' });
	await off.getByRole('button', { name: /Đưa vào/ }).click();
	await expect(phone.getByText('Theo chương trình, kết thúc lúc 10:37.')).toBeVisible();
});

test('the vice-chair stands in for the chair in item 2; script, wall and phone agree', async ({
	world
}) => {
	const { desk, tablet, wall } = await openHall(world);
	await choose(desk, 'Phát biểu khai mạc Hội nghị', /Chọn người thay/);
	await desk.getByLabel(/Gõ tên hoặc chức danh/).fill('duong quoc vinh');
	await desk
		.getByRole('dialog')
		.getByRole('button', { name: /Ông Dương Quốc Vinh/ })
		.click();
	await start(desk);
	await expect(onTablet(tablet, 'Tuyên bố lý do, giới thiệu đại biểu')).toBeVisible();
	await world.command({ command: 'go-to', cue: 'opening-invite' });

	await expect(wall.getByText('Ông Dương Quốc Vinh')).toBeVisible();
	await expect(wall.getByText('Hồ Ngọc Thúy')).toHaveCount(0);
	const words = tablet.getByRole('main');
	await expect(words).toContainText('thay mặt bà Hồ Ngọc Thúy, ông Dương Quốc Vinh');
	const phone = await world.enter(null, '/c/quan-5', PHONE);
	await expect(phone.getByText('Ông Dương Quốc Vinh').first()).toBeVisible();
});

test('the MC’s tablet loses the network, reads on, and falls in step again by itself', async ({
	world
}) => {
	const { tablet } = await openHall(world);
	await world.command({ command: 'start' });
	await expect(onTablet(tablet, 'Tuyên bố lý do, giới thiệu đại biểu')).toBeVisible();
	await tablet.context().setOffline(true);
	await expect(tablet.getByText(/Mất kết nối từ/)).toBeVisible({ timeout: 40_000 });
	await tablet.keyboard.press('ArrowRight');
	await expect(tablet.getByRole('heading', { name: 'Giới thiệu đại biểu' })).toBeVisible();
	await world.command({ command: 'go-to', cue: 'report-invite' });
	await tablet.context().setOffline(false);
	await expect(tablet.getByText(/Mất kết nối từ/)).toHaveCount(0, { timeout: 20_000 });
	await expect(tablet.getByText(/^Thông qua Báo cáo/)).toBeVisible();
});

test('a clicker steps the run, and never starts it', async ({ world }) => {
	const { desk } = await openHall(world);
	await desk.keyboard.press('PageDown');
	expect((await world.view<ControlView>('control')).phase).toBe('ready');
	await start(desk);
	await expect(bigButton(desk, /^Tiếp theo/)).toBeVisible();
	const { rows } = await world.view<ControlView>('control');
	await desk.keyboard.press('PageDown');
	const cue = async () => (await world.view<ControlView>('control')).cue;
	await expect.poll(cue).toBe(rows[0]?.cues[1]?.id);
	await expect(bigButton(desk, /^Tiếp theo/)).toContainText(rows[0]?.cues[2]?.title ?? '');
	await desk.keyboard.press('PageUp');
	await expect.poll(cue).toBe(rows[0]?.cues[0]?.id);
});

test('a word to the MC is seen, and the desk sees that it was', async ({ world }) => {
	const { desk, tablet } = await openHall(world);
	await world.command({ command: 'tell', text: 'Mời kết thúc sớm' });
	const word = tablet.getByRole('alert').filter({ hasText: 'Mời kết thúc sớm' });
	await word.getByRole('button', { name: 'Đã rõ' }).click();
	await expect(desk.getByText(/MC đã xem/)).toBeVisible();
	await expect(tablet.getByText('Mời kết thúc sớm')).toHaveCount(0);
});

test('a name corrected once is right on the open wall, tablet and phone', async ({ world }) => {
	const { tablet, wall } = await openHall(world);
	const phone = await world.enter(null, '/c/quan-5', PHONE);
	await world.command({ command: 'start' });
	await world.command({ command: 'go-to', cue: 'opening-invite' });
	await expect(wall.getByText('Bà Hồ Ngọc Thúy')).toBeVisible();
	const { rows } = await world.view<ControlView>('control');
	const person = rows.find((row) => row.id === 'opening')?.performerId;
	await world.roster({ change: 'person', person, fields: { name: 'Hồ Ngọc Thùy' } });
	await expect(wall.getByText('Bà Hồ Ngọc Thùy')).toBeVisible();
	await expect(tablet.getByRole('main')).toContainText('bà Hồ Ngọc Thùy');
	await expect(phone.getByText('Bà Hồ Ngọc Thùy').first()).toBeVisible();
});

test('the MC’s place in a long text is kept whatever others write', async ({ world }) => {
	const viewport = { width: 800, height: 500 };
	const tablet = await world.enter('mc', '/c/quan-5/mc', { viewport });
	await world.command({ command: 'start' });
	await world.command({ command: 'go-to', cue: 'introduction-delegates' });
	const words = tablet.getByRole('region', { name: 'Lời dẫn' });
	await expect(words).toContainText('Kính thưa');
	await words.evaluate((region) => (region.scrollTop = 150));
	await world.command({ command: 'note', text: 'Ghi' });
	// The word comes after the note, over the same stream.
	await world.command({ command: 'tell', text: 'Mời kết thúc sớm' });
	await expect(tablet.getByText('Mời kết thúc sớm')).toBeVisible();
	expect(await words.evaluate((region) => region.scrollTop)).toBe(150);
});
