import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import Sqlite from 'better-sqlite3';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { ChairView } from '../../src/lib/audience/chair.ts';
import { readGuests, type Guest } from '../doors/guests.ts';
import { expect, test, type World } from '../world.ts';

const LAPTOP = { viewport: { width: 1366, height: 768 } };
const TABLET = { viewport: { width: 800, height: 1280 } };
const PHONE = { viewport: { width: 390, height: 844 } };

/** Some who are members, and vote. */
function members(world: World, count: number): readonly Guest[] {
	const sqlite = new Sqlite(join(world.server.dataDir, 'nghi-trinh.sqlite'), { readonly: true });
	const ids = sqlite.prepare(`SELECT id FROM person WHERE category = 'members'`).pluck().all();
	sqlite.close();
	return readGuests(world.server.dataDir)
		.filter(({ id }) => ids.includes(id))
		.slice(0, count);
}

const arrive = (world: World, guests: readonly Guest[]) =>
	world.checkIn(
		guests.map(({ id }) => ({
			id: randomUUID(),
			delegateId: id,
			at: new Date().toISOString(),
			station: 'Cửa chính'
		}))
	);

const openOwn = (world: World, { token }: Guest) => world.enter(null, `/i/${token}`, PHONE);
const chairSees = (world: World) => world.view<ChairView>('chair');

async function flawsOf(page: Page) {
	const { violations } = await new AxeBuilder({ page }).analyze();
	return violations.map(({ id }) => id);
}

test('a delegate asks for the floor on their phone, and the chair admits them', async ({
	world
}) => {
	const [me, stranger] = members(world, 2) as [Guest, Guest];
	await arrive(world, [me]);
	await world.command({ command: 'start' });
	const chair = await world.enter('chair', '/c/quan-5/chair', TABLET);
	const phone = await openOwn(world, me);
	await phone.getByLabel('Nội dung muốn phát biểu').fill('Nước sạch ở các khu phố ven kênh');
	await phone.getByRole('button', { name: 'Xin phát biểu' }).click();
	await expect(phone.getByText('Đã gửi tới Thư ký.')).toBeVisible();

	await expect(chair.getByText('“Nước sạch ở các khu phố ven kênh”')).toBeVisible();
	expect(await flawsOf(chair)).toEqual([]);
	await chair.getByRole('button', { name: new RegExp(`^Nhận .*${me.name}`) }).click();
	await expect(chair.getByText('Chưa có ai xin phát biểu.')).toBeVisible();
	await expect(phone.getByText('Quý vị sẽ được mời phát biểu.')).toBeVisible();
	expect(await flawsOf(phone)).toEqual([]);

	const outside = await openOwn(world, stranger);
	await expect(outside.getByText('Quý vị chưa điểm danh.')).toBeVisible();
	await expect(outside.getByRole('button', { name: 'Xin phát biểu' })).toHaveCount(0);
});

test('what was asked is taken back, and asked again', async ({ world }) => {
	const [me] = members(world, 1) as [Guest];
	await arrive(world, [me]);
	const phone = await openOwn(world, me);
	await phone.getByRole('button', { name: 'Xin phát biểu' }).click();
	await phone.getByRole('button', { name: 'Rút đăng ký' }).click();
	await phone.getByRole('button', { name: 'Xin phát biểu' }).click();
	await expect(phone.getByText('Đã gửi tới Thư ký.')).toBeVisible();
	expect((await chairSees(world)).floor.requests).toHaveLength(1);
});

test('the chair leads the queue and speaks to the speaker’s screen', async ({ world }) => {
	await world.command({ command: 'start' });
	const { floor } = await chairSees(world);
	await world.command({ command: 'go-to', cue: floor.speakers[0]?.cue });
	const chair = await world.enter('chair', '/c/quan-5/chair', LAPTOP);
	await expect(chair.getByText('Xin mời chuẩn bị: Ông Dương Tấn Đạt')).toBeVisible();

	await chair.getByLabel('Thêm 2 phút cho Ông Lê Thanh Dũng').click();
	await expect(chair.getByRole('timer')).toContainText('/ 9 phút');
	await chair.getByLabel('Cho Ông Dương Chí Tuấn phát biểu sớm hơn').click();
	await expect(chair.getByText('Xin mời chuẩn bị: Ông Dương Chí Tuấn')).toBeVisible();
	await chair.getByLabel('Ông Dương Chí Tuấn không phát biểu').click();
	await expect(chair.getByText('Xin mời chuẩn bị: Ông Dương Tấn Đạt')).toBeVisible();
	await chair.getByLabel('Đưa Ông Dương Chí Tuấn trở lại danh sách').click();
	await expect(chair.getByText('Xin mời chuẩn bị: Ông Dương Chí Tuấn')).toBeVisible();

	await chair.getByRole('button', { name: 'Xin kết thúc' }).click();
	await expect(chair.getByText('Đang hiện: “Xin kết thúc”')).toBeVisible();
	expect(await world.view('stage')).toMatchObject({ sign: 'Xin kết thúc' });
	await chair.getByRole('button', { name: 'Cất lời nhắn' }).click();
	await expect(chair.getByText(/Đang hiện/)).toHaveCount(0);
});

test('the chair takes back its own last step, and nobody else’s', async ({ world }) => {
	await world.command({ command: 'start' });
	const { floor } = await chairSees(world);
	await world.command({ command: 'go-to', cue: floor.speakers[0]?.cue });
	const chair = await world.enter('chair', '/c/quan-5/chair', LAPTOP);
	const undo = chair.getByRole('button', { name: /^Hoàn tác/ });
	await expect(undo).toBeDisabled();
	await chair.getByLabel('Ông Dương Tấn Đạt không phát biểu').click();
	await expect(chair.getByText('Xin mời chuẩn bị: Ông Dương Chí Tuấn')).toBeVisible();
	await expect(undo).toHaveText(/Ông Dương Tấn Đạt/);
	await undo.click();
	await expect(chair.getByText('Xin mời chuẩn bị: Ông Dương Tấn Đạt')).toBeVisible();

	// The step to the speaker was the desk's: the server refuses it to the chair too.
	await expect(undo).toBeDisabled();
	const { steps } = await chairSees(world);
	const refused = await world.command({ command: 'undo', steps }, 'chair');
	expect(refused.status()).toBe(403);
	const stale = await world.command({ command: 'undo', steps: steps + 1 }, 'chair');
	expect(await stale.json()).toMatchObject({ code: 'stale-cue' });
});

test('an undo whose answer was lost on the way is answered again, and made once', async ({
	world
}) => {
	await world.command({ command: 'start' });
	const { floor, steps } = await chairSees(world);
	const drop = { command: 'drop-speaker', speaker: floor.speakers[1]?.id };
	await world.command(drop, 'chair');
	const undo = { id: randomUUID(), command: 'undo', steps: steps + 1 };
	const answers = [await world.command(undo, 'chair'), await world.command(undo, 'chair')];
	expect(answers.map((answer) => answer.status())).toEqual([200, 200]);
	expect((await chairSees(world)).steps).toBe(steps);
});

test('what somebody wants to speak to is put right as they are admitted, and later', async ({
	world
}) => {
	const [me] = members(world, 1) as [Guest];
	await arrive(world, [me]);
	await world.command({ command: 'start' });
	const phone = await openOwn(world, me);
	await phone.getByLabel('Nội dung muốn phát biểu').fill('nc sach');
	await phone.getByRole('button', { name: 'Xin phát biểu' }).click();
	const chair = await world.enter('chair', '/c/quan-5/chair', TABLET);
	await chair.getByRole('button', { name: new RegExp(`^Sửa chủ đề .*${me.name}`) }).click();
	await chair.getByLabel('Chủ đề phát biểu', { exact: true }).fill('Nước sạch');
	await chair.getByRole('button', { name: new RegExp(`^Nhận .*${me.name}`) }).click();
	await expect(chair.getByText('“Nước sạch”')).toBeVisible();

	await chair.getByRole('button', { name: new RegExp(`^Sửa chủ đề .*${me.name}`) }).click();
	const dialog = chair.getByRole('dialog');
	await dialog.getByRole('textbox').fill('Nước sạch ở hẻm 42');
	await dialog.getByRole('button', { name: 'Lưu' }).click();
	await expect(chair.getByText('“Nước sạch ở hẻm 42”')).toBeVisible();
	const speaker = (await chairSees(world)).floor.speakers.at(-1);
	expect(speaker).toMatchObject({ kind: 'floor', topic: 'Nước sạch ở hẻm 42' });

	await world.command({ command: 'go-to', cue: speaker?.cue });
	await expect(phone.getByText('Xin mời quý vị phát biểu.')).toBeVisible();
	await expect(phone.getByRole('button', { name: 'Xin phát biểu' })).toHaveCount(0);
});

test('who was not called is named before the discussion is left, and is called after all', async ({
	world
}) => {
	await world.command({ command: 'start' });
	const [first, second] = (await chairSees(world)).floor.speakers;
	await world.command({ command: 'go-to', cue: first?.cue });
	await world.command({ command: 'go-to', cue: 'discussion-summary' });
	const desk = await world.enter('control', '/c/quan-5/control', LAPTOP);
	const chair = await world.enter('chair', '/c/quan-5/chair', TABLET);
	const names = new RegExp(`Chưa được mời phát biểu: ${second?.name}`);
	const told = desk.getByRole('tabpanel').getByText(names);
	await expect(told).toBeVisible();
	await expect(chair.getByText(names)).toBeVisible();
	await desk.getByRole('button', { name: `Mời ngay ${second?.name}` }).click();
	await expect(desk.getByRole('region', { name: 'Đang phát biểu' })).toContainText(
		second?.name ?? ''
	);
	await expect(told).toHaveCount(0);

	await chair.getByLabel(`Đưa ${first?.name} trở lại danh sách`).click();
	const speakers = async () =>
		(await chairSees(world)).floor.speakers.map(({ id, state }) => [id, state]);
	await expect.poll(speakers).toContainEqual([first?.id, 'ahead']);
});

test('without the server the chair keeps what it saw last, and says so', async ({ world }) => {
	await world.command({ command: 'start' });
	const chair = await world.enter('chair', '/c/quan-5/chair', TABLET);
	await expect(chair.getByRole('heading', { level: 1 })).toContainText('1. Tuyên bố lý do');
	await world.server.stop('SIGKILL');
	await expect(chair.getByText(/Mất kết nối với máy chủ từ \d\d:\d\d/)).toBeVisible();
	await expect(chair.getByRole('heading', { level: 1 })).toContainText('1. Tuyên bố lý do');
	await expect(chair.getByText('Ông Lê Thanh Dũng').first()).toBeVisible();
});

test.describe('a vote', () => {
	/** What the log of the run holds of answers. */
	function answersKept(world: World): readonly unknown[] {
		const sqlite = new Sqlite(join(world.server.dataDir, 'nghi-trinh.sqlite'), { readonly: true });
		const events = sqlite.prepare('SELECT event FROM run_entry ORDER BY seq').pluck().all();
		sqlite.close();
		return events
			.map((event) => JSON.parse(String(event)) as { type: string; choice?: unknown })
			.filter(({ type }) => type === 'vote-cast')
			.map(({ choice }) => choice);
	}

	/** Sends an answer past the page's own buttons, as it was first sent. */
	const sendAgain = (page: Page, vote: string) =>
		page.evaluate(
			async ([vote, request]) => {
				const body = new FormData();
				const fields = { request, command: 'cast', vote, choice: 'against' };
				for (const [name, value] of Object.entries(fields)) body.set(name, value ?? '');
				const headers = { accept: 'application/json', 'x-sveltekit-action': 'true' };
				return (await fetch('?/floor', { method: 'POST', body, headers })).text();
			},
			[vote, randomUUID()]
		);

	async function answer(page: Page, choice: string) {
		await page.getByRole('button', { name: choice, exact: true }).click();
		await page.getByRole('button', { name: 'Gửi biểu quyết' }).click();
		await expect(page.getByText('Đã ghi nhận biểu quyết của quý vị.')).toBeVisible();
	}

	test('in secret on three members’ pages: one answer each, and nobody can read who said what', async ({
		world
	}) => {
		const three = members(world, 3);
		await arrive(world, three);
		await world.command({ command: 'start' });
		const phones = await Promise.all(three.map((guest) => openOwn(world, guest)));
		const [first, second, third] = phones as [Page, Page, Page];
		const chair = await world.enter('chair', '/c/quan-5/chair', LAPTOP);
		await chair.getByLabel('Nội dung biểu quyết').fill('Thông qua Báo cáo sơ kết');
		await chair.getByText('Trên trang riêng').click();
		await chair.getByLabel(/Biểu quyết kín/).check();
		await chair.getByRole('button', { name: 'Bắt đầu biểu quyết' }).click();

		await expect(first.getByText('Thông qua Báo cáo sơ kết')).toBeVisible();
		await expect(first.getByText(/Biểu quyết kín/)).toBeVisible();
		expect(await flawsOf(first)).toEqual([]);
		await answer(first, 'Đồng ý');
		const [vote] = (await chairSees(world)).votes;
		expect(await sendAgain(first, vote?.id ?? '')).toContain(
			'Quý vị đã biểu quyết nội dung này rồi'
		);
		await expect(chair.getByText('1/3 vị đã biểu quyết')).toBeVisible();
		await answer(second, 'Đồng ý');
		await answer(third, 'Ý kiến khác');
		await expect(chair.getByText('3/3 vị đã biểu quyết')).toBeVisible();

		await chair.getByRole('button', { name: 'Kết thúc biểu quyết' }).click();
		await expect(chair.getByText('Được thông qua', { exact: true })).toBeVisible();
		await expect(chair.getByText('2/3 đồng ý, đạt 66,67%')).toBeVisible();
		await expect(chair.getByText(/2\/3 vị Ủy viên có mặt đồng ý/)).toBeVisible();
		expect(await flawsOf(chair)).toEqual([]);
		await expect(first.getByText('Đã ghi nhận biểu quyết của quý vị.')).toHaveCount(0);
		expect(answersKept(world)).toEqual([null, null, null]);
	});

	test('by hands that do not add up is refused, and nothing changes until it does', async ({
		world
	}) => {
		await arrive(world, members(world, 3));
		await world.command({ command: 'start' });
		const chair = await world.enter('chair', '/c/quan-5/chair', TABLET);
		await chair.getByLabel('Nội dung biểu quyết').fill('Điều chỉnh chỉ tiêu vận động');
		await chair.getByRole('button', { name: 'Bắt đầu biểu quyết' }).click();
		await chair.getByLabel('Đồng ý', { exact: true }).fill('2');
		await chair.getByLabel('Không đồng ý').fill('0');
		await expect(chair.getByText('Còn 1 vị chưa đếm')).toBeVisible();
		await expect(chair.getByRole('button', { name: 'Chốt kết quả' })).toBeDisabled();
		const [open] = (await chairSees(world)).votes;
		const counts = { for: 2, against: 0, other: 0 };
		const sent = await world.command({ command: 'close-vote', vote: open?.id, counts }, 'chair');
		expect(await sent.json()).toMatchObject({ code: 'hands-do-not-add-up' });
		expect((await chairSees(world)).votes).toMatchObject([{ closedAt: null, result: null }]);

		await chair.getByRole('button', { name: 'Số còn lại là ý kiến khác' }).click();
		await expect(chair.getByText('Đủ 3 vị')).toBeVisible();
		await chair.getByRole('button', { name: 'Chốt kết quả' }).click();
		await expect(chair.getByText('2/3 đồng ý, đạt 66,67%')).toBeVisible();
	});
});
