import type { ControlView } from '#lib/audience/control.ts';
import { bigButton, LAPTOP, openHall } from '../hall.ts';
import { loseAnswers } from '../lost-answers.ts';
import { expect, test } from '../world.ts';

test('what is not ready is named before the start, and a rehearsal offered', async ({ world }) => {
	const desk = await world.enter('organiser', '/c/quan-5/control', LAPTOP);
	await bigButton(desk, /^Bắt đầu/).click();
	const question = desk.getByRole('dialog');
	await expect(question.getByRole('listitem')).toHaveText([
		'Ngày họp là 22/4/2022',
		'Màn chiếu chưa kết nối',
		'Máy của MC chưa kết nối',
		'Kịch bản chưa chốt'
	]);
	await question.getByRole('button', { name: 'Diễn tập' }).click();
	await expect(desk.getByText('Đang diễn tập.')).toBeVisible();
	await bigButton(desk, /^Bắt đầu/).click();
	await expect(bigButton(desk, /^Tiếp theo/)).toBeVisible();
	expect((await world.view<ControlView>('control')).rehearsal).toBe(true);
});

test('the desk types in who is present; the MC reads the figure and the rate', async ({
	world
}) => {
	const { desk, tablet } = await openHall(world);
	await world.command({ command: 'start' });
	await world.command({ command: 'go-to', cue: 'introduction-attendance' });
	const words = tablet.getByRole('main');
	await expect(words).toContainText('có mặt chờ Ban Tổ chức báo số có mặt vị');
	await desk.getByLabel('Số đại biểu có mặt:').fill('47');
	await desk.keyboard.press('Enter');
	await expect(words).toContainText('có mặt 47 vị, đạt tỷ lệ 82,46%');
	await expect(desk.getByRole('button', { name: 'Sửa: Số đại biểu có mặt' })).toBeVisible();
	// Typing it in stepped nothing.
	expect((await world.view<ControlView>('control')).cue).toBe('introduction-attendance');
});

test('a press that crosses somebody else’s step is held back once', async ({ world }) => {
	const { desk, tablet } = await openHall(world);
	await world.command({ command: 'start' });
	await expect(bigButton(desk, /^Tiếp theo/)).toBeVisible();
	const { rows } = await world.view<ControlView>('control');
	const [, second, third] = rows[0]?.cues ?? [];
	const cue = async () => (await world.view<ControlView>('control')).cue;
	// However slow the machine, the press comes at the moment of the step.
	await desk.clock.setFixedTime(new Date());
	await world.command({ command: 'next' });
	await expect(desk.locator('[aria-current=step] [aria-current=step]')).toContainText(
		second?.title ?? ''
	);
	await desk.keyboard.press('PageDown');
	await expect(desk.getByText(/Máy khác vừa sang bước/)).toBeVisible();
	expect(await cue()).toBe(second?.id);
	await desk.keyboard.press('PageDown');
	await expect.poll(cue).toBe(third?.id);
	await expect(tablet.getByText(third?.title ?? '').first()).toBeVisible();
});

test('a break is put in right after the current item', async ({ world }) => {
	const desk = await world.enter('organiser', '/c/quan-5/control', LAPTOP);
	await world.command({ command: 'start' });
	await desk.getByRole('button', { name: 'Giải lao…' }).click();
	await desk.getByRole('menuitem', { name: 'Giải lao 10 phút sau nội dung này' }).click();
	await expect(desk.getByText('Đã thêm giải lao 10 phút ngay sau nội dung này.')).toBeVisible();
	const { rows, scene } = await world.view<ControlView>('control');
	expect(rows[1]).toMatchObject({ kind: 'break', minutes: 10, inserted: true });
	expect(scene).toBe(null);
});

test('what the desk is typing and looking at is kept whatever others write', async ({ world }) => {
	const desk = await world.enter('organiser', '/c/quan-5/control', LAPTOP);
	await world.command({ command: 'start' });
	await expect(bigButton(desk, /^Tiếp theo/)).toBeVisible();
	const list = desk.getByRole('region', { name: 'Trình tự' }).locator('.list');
	await list.evaluate((sheet) => (sheet.scrollTop = 90));
	await desk.getByRole('button', { name: 'Thêm', exact: true }).click();
	const title = desk.getByRole('dialog').getByLabel(/^Tên nội dung/);
	await title.fill('Chụp ảnh lưu niệm');
	await world.command({ command: 'tell', text: 'Mời kết thúc sớm' });
	await expect(desk.getByText('Mời kết thúc sớm')).toHaveCount(2);
	await expect(title).toHaveValue('Chụp ảnh lưu niệm');
	expect(await list.evaluate((sheet) => sheet.scrollTop)).toBe(90);
});

test('a note is about the item that was current when its writing began', async ({ world }) => {
	const desk = await world.enter('organiser', '/c/quan-5/control', LAPTOP);
	await world.command({ command: 'start' });
	await world.command({ command: 'go-to', cue: 'discussion-invite' });
	await desk.getByRole('tab', { name: 'Ghi biên bản' }).click();
	const [about, note] = [desk.getByLabel('Cho nội dung:'), desk.getByLabel('Nội dung ghi chú')];
	await expect(about).toHaveValue('discussion');
	await note.fill('Đề nghị thêm kinh phí');
	await world.command({ command: 'go-to', cue: 'closing-invite' });
	await expect(desk.getByRole('heading', { name: 'Tổng kết, bế mạc Hội nghị' })).toBeVisible();
	await expect(note).toHaveValue('Đề nghị thêm kinh phí');
	await desk.getByRole('button', { name: 'Ghi', exact: true }).click();
	await expect(note).toHaveValue('');
	await expect(about).toHaveValue('closing');
	const { notes } = await world.view<ControlView>('control');
	expect(notes).toMatchObject([{ item: 'discussion', text: 'Đề nghị thêm kinh phí' }]);
});

test('every note stays in sight by its item, and after the end is copied whole', async ({
	world
}) => {
	const desk = await world.enter('organiser', '/c/quan-5/control', LAPTOP);
	await world.command({ command: 'note', text: 'Micro tốt' });
	await world.command({ command: 'start' });
	await world.command({ command: 'note', text: 'Đủ số' });
	await desk.getByRole('tab', { name: 'Ghi biên bản' }).click();
	await expect(desk.getByRole('list', { name: 'Trước giờ khai mạc' })).toContainText('Micro tốt');
	await world.command({ command: 'end' });
	await expect(desk.getByRole('heading', { name: 'Hội nghị đã kết thúc' })).toBeVisible();
	// As it is over plain http, away from the server itself.
	await desk.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
	await desk.getByRole('button', { name: 'Sao chép toàn bộ' }).click();
	await expect(desk.getByLabel('Mọi ghi chú')).toHaveValue(
		/^Trước giờ khai mạc\n\d\d:\d\d – Micro tốt\n\n1\. Tuyên bố lý do, giới thiệu đại biểu\n\d\d:\d\d – Đủ số$/
	);
	expect(await desk.evaluate(() => getSelection()?.toString())).toContain('Đủ số');
});

test('a note whose answers are lost is kept once, however often it is saved', async ({ world }) => {
	const desk = await world.enter('organiser', '/c/quan-5/control', LAPTOP);
	await desk.getByRole('tab', { name: 'Ghi biên bản' }).click();
	const note = desk.getByLabel('Nội dung ghi chú');
	await note.fill('Khai mạc muộn');
	const answersArrive = await loseAnswers(desk, '**/run');
	await desk.getByRole('button', { name: 'Ghi', exact: true }).click();
	await expect(desk.getByText(/Chưa gửi được đến máy chủ/)).toBeVisible();
	await answersArrive();
	await desk.getByRole('button', { name: 'Ghi', exact: true }).click();
	await expect(note).toHaveValue('');
	expect((await world.view<ControlView>('control')).notes).toHaveLength(1);
});

test('hands that do not add up are not sent; the result goes to the wall when it is asked', async ({
	world
}) => {
	await world.command({ command: 'start' });
	const { desk, wall } = await openHall(world);
	await world.command({ command: 'count', figure: 'present', value: 47 });
	await desk.getByRole('tab', { name: 'Biểu quyết' }).click();
	await desk.getByLabel('Nội dung biểu quyết').fill('Thông qua Báo cáo sơ kết');
	await expect(desk.getByLabel('Số Ủy viên được biểu quyết')).toHaveValue('47');
	await desk.getByRole('button', { name: 'Bắt đầu biểu quyết' }).click();
	const vote = desk.getByRole('article', { name: 'Thông qua Báo cáo sơ kết' });
	await vote.getByLabel('Đồng ý', { exact: true }).fill('44');
	await vote.getByLabel('Không đồng ý').fill('5');
	await expect(vote.getByText('Thừa 2 vị so với số được biểu quyết')).toBeVisible();
	await expect(vote.getByRole('button', { name: 'Chốt kết quả' })).toBeDisabled();
	await vote.getByLabel('Không đồng ý').fill('2');
	await expect(vote.getByText('Còn 1 vị chưa đếm')).toBeVisible();
	await vote.getByRole('button', { name: 'Số còn lại là ý kiến khác' }).click();
	await vote.getByRole('button', { name: 'Chốt kết quả' }).click();
	await expect(vote).toContainText('44/47 đồng ý, đạt 93,62%');
	await expect(vote).toContainText('Được thông qua');
	await expect(wall.getByText('Thông qua Báo cáo sơ kết')).toHaveCount(0);
	await vote.getByRole('button', { name: 'Đưa kết quả lên màn chiếu' }).click();
	await expect(wall.getByText('Thông qua Báo cáo sơ kết').first()).toBeVisible();
	// What was announced stands: it can be counted again, and is not made unsaid.
	await expect(vote.getByRole('button', { name: 'Đếm lại' })).toBeVisible();
	await expect(vote.getByRole('button', { name: 'Hủy biểu quyết' })).toHaveCount(0);
});
