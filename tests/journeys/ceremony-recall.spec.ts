import { ceremonyOf, choose, letters, openAfterwards, tray, viewOf } from '../ceremony.ts';
import { openHall, undo } from '../hall.ts';
import { expect, test } from '../world.ts';

test('batches that going on would leave uncalled are named first, and called after all', async ({
	world
}) => {
	await world.command({ command: 'start' });
	await world.command({ command: 'go-to', cue: 'awards-return.A' });
	const { desk, wall } = await openHall(world);
	const title = (await viewOf(world)).rows.find(({ kind }) => kind === 'closing')?.title ?? '';
	await desk.getByRole('tab', { name: 'Trình tự' }).click();
	await desk.getByRole('button', { name: `Thao tác với “${title}”` }).click();
	await desk.getByRole('menuitem', { name: 'Chuyển đến nội dung này' }).click();
	const question = desk.getByRole('alertdialog');
	await expect(question).toContainText('Chưa được gọi lên nhận: khay B, C.');
	await question.getByRole('button', { name: 'Chuyển đến' }).click();

	await openAfterwards(desk);
	const panel = desk.getByRole('tabpanel', { name: /^Khen thưởng/ });
	await expect(panel).toContainText('Chưa được gọi: khay B, C.');
	await expect(panel).not.toContainText('Đã trao hết các đợt');
	await expect(tray(desk, 'C')).toContainText('Chưa được gọi');
	const [first] = (await ceremonyOf(world))?.batches[2]?.recipients ?? [];
	await choose(desk, 'C', 'Mời đợt này lên ngay');
	await question.getByRole('button', { name: 'Chuyển đến' }).click();
	await expect(wall.getByText(first?.name ?? '')).toBeVisible();
	// Whoever was passed over comes right after.
	await expect(
		desk.getByRole('region', { name: 'Chờ bên cánh gà' }).getByRole('article')
	).toHaveAccessibleName('Khay B');
	await expect(panel).not.toContainText('Chưa được gọi');
	expect(await letters(world)).toBe('ABC');
});

test('a batch that was given is called again from a later item, and an undo takes each step back', async ({
	world
}) => {
	await world.command({ command: 'start' });
	for (const code of ['A', 'B', 'C'])
		await world.command({ command: 'go-to', cue: `awards-return.${code}` });
	const closing = (await viewOf(world)).rows.find(({ kind }) => kind === 'closing')?.cues[0];
	await world.command({ command: 'go-to', cue: closing?.id });
	const { desk, wall } = await openHall(world);
	await desk.getByRole('tab', { name: 'Khen thưởng' }).click();
	await choose(desk, 'B', 'Mời lại đợt này');
	const question = desk.getByRole('alertdialog');
	await expect(question).toContainText('Mời lại đợt 2 (khay B) lên sân khấu?');
	await expect(question).toContainText('Ai đã nhận thì không cần lên lại.');
	await question.getByRole('button', { name: 'Mời lại' }).click();
	const [first] = (await ceremonyOf(world))?.batches[1]?.recipients ?? [];
	await expect(wall.getByText(first?.name ?? '')).toBeVisible();
	await expect(
		desk.getByRole('region', { name: 'Đang trên sân khấu' }).getByRole('article')
	).toHaveAccessibleName('Khay B');
	await undo(world, desk);
	await openAfterwards(desk);
	await expect(tray(desk, 'B')).toContainText('Chưa được gọi');
	await expect(
		desk.getByRole('button', { name: 'Hoàn tác: mời lại đợt trao: Khay B' })
	).toBeVisible();
	await undo(world, desk);
	await expect(tray(desk, 'B')).toContainText('đã trao');
	expect((await viewOf(world)).cue).toBe(closing?.id);
});

test('a batch that was given is called again among the others, who still come after it', async ({
	world
}) => {
	await world.command({ command: 'start' });
	await world.command({ command: 'go-to', cue: 'awards-return.A' });
	await world.command({ command: 'go-to', cue: 'awards-return.B' });
	const { desk } = await openHall(world);
	await choose(desk, 'A', 'Mời lại đợt này');
	const question = desk.getByRole('alertdialog');
	await expect(question).not.toContainText('Chưa được gọi');
	await question.getByRole('button', { name: 'Mời lại' }).click();
	await expect.poll(async () => (await viewOf(world)).cue).toBe('awards-batch.A');
	expect((await ceremonyOf(world))?.batches.map(({ code, state }) => [code, state])).toEqual([
		['A', 'now'],
		['B', 'done'],
		['C', 'ahead']
	]);
});
