import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import type { ControlView } from '#lib/audience/control.ts';
import { LAPTOP, openHall } from '../hall.ts';
import { expect, test, type World } from '../world.ts';

/** Opens the hall at a cue of the ready conference's day. */
async function hallAt(world: World, cue: string) {
	await world.command({ command: 'start' });
	await world.command({ command: 'go-to', cue });
	return openHall(world);
}

const words = (tablet: Page) => tablet.getByRole('region', { name: 'Lời dẫn' });
const cueOf = async (world: World) => (await world.view<ControlView>('control')).cue;

async function recipients(world: World, code: string) {
	const { ceremony } = await world.view<ControlView>('control');
	return ceremony?.batches.find((batch) => batch.code === code)?.recipients ?? [];
}

test('everybody of a called batch stays away: nobody is invited, wall and stage name nobody, Next goes on', async ({
	world
}) => {
	const { tablet, wall } = await hallAt(world, 'awards-batch.A');
	const stage = await world.enter('stage', '/c/quan-5/stage', LAPTOP);
	const onStage = stage.getByRole('region', { name: 'Trên sân khấu' });
	await expect(onStage.getByText(/^Người trao/)).toBeVisible();
	await expect(words(tablet)).toContainText('Xin trân trọng kính mời');
	await expect(words(tablet)).toContainText(/– .*[^;]\.\s*Xin trân trọng kính mời!/);
	for (const { award } of await recipients(world, 'A')) {
		await world.command({ command: 'mark-award', award, mark: { as: 'absent' } });
	}
	await expect(words(tablet)).toContainText('Đợt này không còn ai lên nhận');
	await expect(words(tablet)).not.toContainText('kính mời');
	await expect(wall.locator('[data-scene=item]')).toHaveCount(1);
	await expect(wall.locator('[data-scene]')).toHaveCount(1);
	await expect(wall.getByText('Dương Quốc Vinh')).toHaveCount(0);
	await expect(onStage.getByText('Không còn ai lên nhận')).toBeVisible();
	await expect(onStage.getByRole('listitem')).toHaveCount(0);
	await expect(onStage.getByText(/^Người trao/)).toHaveCount(0);
	await expect(stage.getByText('Đợt 2 · Khay B')).toBeVisible();
	await world.command({ command: 'next' });
	expect(await cueOf(world)).toBe('awards-batch.B');
	await expect(words(tablet)).toContainText('kính mời đại diện các tập thể');
});

test('a batch is on the wall until the next one is called, the last one too', async ({ world }) => {
	const { wall, tablet } = await hallAt(world, 'awards-return.A');
	const names = async (code: string) =>
		(await recipients(world, code)).map(({ name }) => name.replaceAll(' ', '\u00a0'));
	await expect(wall.getByRole('listitem')).toContainText(await names('A'));
	await expect(words(tablet)).toContainText('Đợt 2, khay B, đứng sẵn bên cánh gà.');
	for (const cue of ['return.B', 'return.C']) {
		await world.command({ command: 'go-to', cue: `awards-${cue}` });
	}
	await expect(wall.getByRole('listitem')).toContainText(await names('C'));
	await expect(words(tablet)).not.toContainText('đứng sẵn');
});

test('an award withdrawn before the decision is read is not counted aloud', async ({ world }) => {
	const { tablet } = await hallAt(world, 'awards-invite');
	await expect(words(tablet)).toContainText('khen thưởng 05 tập thể và 10 cá nhân.');
	const [first] = await recipients(world, 'B');
	await world.command({ command: 'mark-award', award: first?.award, mark: { as: 'withdrawn' } });
	await expect(words(tablet)).toContainText('khen thưởng 04 tập thể và 10 cá nhân.');
	await expect(words(tablet)).toContainText(
		'đã trừ 01 trường hợp rút khỏi phần trao; Quyết định ghi 05 tập thể và 10 cá nhân'
	);
	await world.command({ command: 'undo' });
	await expect(words(tablet)).toContainText('khen thưởng 05 tập thể và 10 cá nhân.');
});

test('whom the doors have not seen the MC asks for, where it is seen before reading', async ({
	world
}) => {
	const { delegates } = await world.delegates();
	const delegateId = delegates.find(({ name }) => name === 'Nguyễn Bích Nga')?.id;
	const scan = { id: randomUUID(), delegateId, at: new Date().toISOString(), station: 'Cửa' };
	await world.checkIn(scan);
	const { tablet } = await hallAt(world, 'awards-batch.C');
	const asked = words(tablet).getByText(/chưa thấy qua cửa/i);
	const name = words(tablet).getByText('– ông Lâm Gia Thịnh');
	for (const seen of [asked, name]) await expect(seen).toBeInViewport();
	await expect(words(tablet)).toContainText('– Bà Nguyễn Bích Nga');
	for (const [step, before] of [
		['present', 'trước khi mời lãnh đạo'],
		['photo', 'trước khi mời chụp ảnh'],
		['return', 'trước khi mời về vị trí']
	]) {
		await world.command({ command: 'go-to', cue: `awards-${step}.C` });
		await expect(asked).toContainText(before ?? '');
		for (const seen of [asked, name]) await expect(seen).toBeInViewport();
	}

	const speaker = (await world.view<ControlView>('control')).floor?.speakers[0]?.id;
	await world.command({ command: 'go-to', cue: `discussion-papers.${speaker}` });
	await expect(
		words(tablet).getByText('Chưa thấy ông Lê Thanh Dũng qua cửa, xin hỏi lễ tân trước khi mời.')
	).toBeInViewport();
});

test('no line on the tablet begins with the comma after a number', async ({ world }) => {
	const { tablet } = await hallAt(world, 'awards-batch.B');
	await expect(words(tablet)).toContainText('Phường 6, Quận 5');
	for (const width of [800, 780, 760, 740, 720, 700, 680, 660]) {
		await tablet.setViewportSize({ width, height: 1280 });
		const begun = await words(tablet).evaluate((region) => {
			const texts = document.createTreeWalker(region, NodeFilter.SHOW_TEXT);
			const range = document.createRange();
			const found: string[] = [];
			let before = 0;
			while (texts.nextNode()) {
				const text = texts.currentNode as Text;
				if (text.data.trim() === '') continue;
				range.setStart(text, 0);
				range.setEnd(text, 1);
				const { left } = range.getBoundingClientRect();
				if (/^[,;.]/.test(text.data) && left < before) found.push(text.data);
				range.selectNodeContents(text);
				before = range.getBoundingClientRect().left;
			}
			return found;
		});
		expect({ width, begun }).toEqual({ width, begun: [] });
	}
});
