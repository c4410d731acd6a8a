import type { ControlView } from '#lib/audience/control.ts';
import { LAPTOP, undo } from '../hall.ts';
import { expect, test, type World } from '../world.ts';

const viewOf = (world: World) => world.view<ControlView>('control');

test('who speaks is conducted from the desk: the clock, the word, the points, the next', async ({
	world
}) => {
	const desk = await world.enter('organiser', '/c/quan-5/control', LAPTOP);
	await world.command({ command: 'start' });
	await world.command({ command: 'go-to', cue: 'discussion-rules' });
	const { speakers } = (await viewOf(world)).floor;
	const [first, second, third] = speakers;
	await world.command({ command: 'next' });
	const now = desk.getByRole('region', { name: 'Đang phát biểu' });
	await expect(now).toContainText(`Chuẩn bị: ${second?.name}`);
	await now.getByRole('button', { name: 'Thêm 1 phút' }).click();
	await expect(now).toContainText(`/ ${(first?.clock.minutes ?? 0) + 1} phút`);
	await now.getByRole('button', { name: 'Xin kết thúc' }).click();
	await expect(now).toContainText('Đang hiện: “Xin kết thúc”');
	const clockOf = async () => (await viewOf(world)).floor.speakers[0]?.clock;
	const invited = await clockOf();
	await now.getByRole('button', { name: 'Tính giờ từ bây giờ' }).click();
	await expect.poll(clockOf).not.toEqual(invited);
	await undo(world, desk);
	expect(await clockOf()).toEqual(invited);

	// The point stays theirs although another has the floor when it is saved.
	const points = now.getByRole('textbox', { name: `Ý kiến của ${first?.name}` });
	await points.fill('Đề nghị tăng kinh phí');
	await desk.getByRole('button', { name: `Mời ngay ${third?.name}` }).click();
	await expect(now).toContainText(`Chuẩn bị: ${second?.name}`);
	await expect(points).toHaveValue('Đề nghị tăng kinh phí');
	await now.getByRole('button', { name: 'Ghi', exact: true }).click();
	await expect.poll(async () => (await viewOf(world)).notes.length).toBe(1);
	const { notes, floor } = await viewOf(world);
	expect(notes).toMatchObject([{ speaker: first?.id, item: 'discussion' }]);
	expect(floor.speakers.slice(0, 3).map(({ id, state }) => [id, state])).toEqual([
		[first?.id, 'done'],
		[third?.id, 'now'],
		[second?.id, 'ahead']
	]);
	await desk.getByRole('tab', { name: /^Ghi biên bản/ }).click();
	await expect(desk.getByRole('listitem').filter({ hasText: 'Đề nghị tăng' })).toContainText(
		`${first?.name}: Đề nghị tăng kinh phí`
	);
});

test('a raised hand is put on the list, left out, and brought back', async ({ world }) => {
	const desk = await world.enter('organiser', '/c/quan-5/control', LAPTOP);
	await desk.getByRole('tab', { name: 'Thảo luận' }).click();
	await desk.getByRole('button', { name: 'Thêm người phát biểu' }).click();
	const dialog = desk.getByRole('dialog');
	await dialog.getByRole('searchbox').fill('Bà Lê Thị Mai');
	await dialog.getByRole('button', { name: /^Thêm “Bà Lê Thị Mai”/ }).click();
	await dialog.getByLabel('Đơn vị, chức danh').fill('Tổ trưởng tổ dân phố 12');
	await dialog.getByRole('button', { name: 'Thêm người phát biểu' }).click();
	await expect(dialog).toHaveCount(0);
	const queue = desk.getByRole('list', { name: 'Thứ tự phát biểu' });
	await expect(queue.getByRole('listitem').last()).toContainText('Bà Lê Thị Mai');
	expect((await viewOf(world)).floor.speakers.at(-1)).toMatchObject({
		name: 'Bà Lê Thị Mai',
		title: 'Tổ trưởng tổ dân phố 12'
	});
	await desk.getByRole('button', { name: 'Thao tác với lượt của Bà Lê Thị Mai' }).click();
	await desk.getByRole('menuitem', { name: 'Không phát biểu nữa' }).click();
	await desk.getByRole('button', { name: 'Đưa Bà Lê Thị Mai trở lại danh sách' }).click();
	await expect(queue.getByRole('listitem').last()).toContainText('Bà Lê Thị Mai');
});

test('whoever was not called is named before the discussion is left or passed over', async ({
	world
}) => {
	await world.command({ command: 'start' });
	await world.command({ command: 'go-to', cue: 'discussion-rules' });
	await world.command({ command: 'next' });
	const desk = await world.enter('organiser', '/c/quan-5/control', LAPTOP);
	const { floor, rows, cue } = await viewOf(world);
	const [, ...uncalled] = floor.speakers.map(({ name }) => name);
	const titleOf = (kind: string) => rows.find((row) => row.kind === kind)?.title ?? '';
	await desk.getByRole('tab', { name: 'Trình tự' }).click();
	const choose = async (kind: string, choice: string) => {
		await desk.getByRole('button', { name: `Thao tác với “${titleOf(kind)}”` }).click();
		await desk.getByRole('menuitem', { name: choice }).click();
	};
	const question = desk.getByRole('alertdialog');
	const left = `Chưa được mời phát biểu: ${uncalled.join(', ')}.`;
	await choose('closing', 'Chuyển đến nội dung này');
	await expect(question).toContainText(left);
	await question.getByRole('button', { name: 'Không, quay lại' }).click();
	await choose('discussion', 'Bỏ qua nội dung này');
	await expect(question).toContainText(left);
	expect((await viewOf(world)).cue).toBe(cue);
	await question.getByRole('button', { name: 'Bỏ qua nội dung này' }).click();
	await expect.poll(async () => (await viewOf(world)).item).not.toBe('discussion');
});
