import type { Page } from '@playwright/test';
import { startServer } from '../server.ts';
import { expect, test, type World } from '../world.ts';
import {
	atRest,
	box,
	codeOf,
	conflicts,
	DESK_PATH,
	everyone,
	named,
	openDesk,
	PHONE,
	receptionView,
	recent,
	said,
	scan,
	tokenOf
} from '../reception.ts';

const AWAY = /Mất kết nối từ \d\d:\d\d/;
const waiting = (desk: Page) => desk.getByText(/\d+ lượt chờ gửi, từ/);

async function cut(desk: Page): Promise<void> {
	await desk.context().setOffline(true);
	await expect(desk.getByText(AWAY)).toBeVisible();
}

async function mend(desk: Page): Promise<void> {
	await desk.context().setOffline(false);
	await expect(desk.getByText('Đã kết nối')).toBeVisible({ timeout: 20_000 });
}

test('a hundred scans without the network are delivered exactly once', async ({ world }) => {
	const people = await everyone(world);
	const codes = [...people, ...people].slice(0, 100).map(({ id }) => tokenOf(world, id));
	const desk = await openDesk(world, 'Cửa chính');
	await cut(desk);
	for (const code of codes) await scan(desk, code);
	await expect(desk.getByText('100 lượt chờ gửi, từ')).toBeVisible();
	await expect(said(desk)).toContainText('Chưa gửi được');
	expect((await receptionView(world)).seq).toBe(0);
	await mend(desk);
	await expect(waiting(desk)).toHaveCount(0);
	const { tally, seq, conflicts: open } = await receptionView(world);
	expect([tally.inHall, seq, open]).toEqual([people.length, codes.length, []]);
	await expect(desk.getByText(`${tally.members.present}/57`)).toBeVisible();
});

test('two desks that were apart let in the same person: a human says who it was', async ({
	world
}) => {
	const thuy = await named(world, 'Hồ Ngọc Thúy');
	const main = await openDesk(world, 'Cửa chính');
	const side = await openDesk(world, 'Cửa phụ', PHONE);
	await Promise.all([cut(main), cut(side)]);
	for (const desk of [main, side]) {
		await box(desk).fill(codeOf(thuy));
		await expect(said(desk)).toContainText('Mời vào');
	}
	await Promise.all([mend(main), mend(side)]);
	for (const desk of [main, side]) {
		await expect(conflicts(desk)).toContainText('Bà Hồ Ngọc Thúy');
		await expect(conflicts(desk)).toContainText(/Trước: Cửa chính, \d\d:\d\d/);
		await expect(conflicts(desk)).toContainText(/Sau: Cửa phụ, \d\d:\d\d/);
		await expect(said(desk)).toContainText('Cửa khác cũng đã cho vào');
	}
	await conflicts(side).getByRole('button', { name: 'Người khác dùng mã này' }).click();
	const question = side.getByRole('alertdialog');
	await expect(question).toContainText('tại Cửa phụ sẽ không được tính');
	await question.getByRole('button', { name: 'Người khác dùng mã này' }).click();
	for (const desk of [main, side]) await expect(conflicts(desk)).toHaveCount(0);
	await expect.poll(async () => (await receptionView(world)).tally.inHall).toBe(1);
});

test('a reload without the network keeps the desk, its list and its queue; nobody can read them', async ({
	world
}) => {
	const [thuy, hue] = [await named(world, 'Hồ Ngọc Thúy'), await named(world, 'Trần Thị Ngọc Huệ')];
	const desk = await openDesk(world, 'Cửa chính');
	await box(desk).fill(codeOf(thuy));
	await expect(said(desk)).toContainText('Mời vào');
	await expect.poll(() => desk.evaluate(hasKeptPage, DESK_PATH)).toBe(true);
	await cut(desk);
	await box(desk).fill(codeOf(hue));
	await expect(said(desk)).toContainText('Bà Trần Thị Ngọc Huệ');

	await desk.reload();
	await desk.locator('html[data-awake]').waitFor({ state: 'attached' });
	await expect(desk.getByText('1 lượt chờ gửi, từ')).toBeVisible();
	await expect(desk.getByText(AWAY)).toBeVisible();
	await expect(desk.getByText('1/57')).toBeVisible();
	await box(desk).fill(codeOf(thuy));
	await expect(said(desk)).toContainText(/Đã vào lúc \d\d:\d\d tại Cửa chính/);
	await box(desk).fill(codeOf(hue));
	await expect(said(desk)).toContainText(/Đã vào lúc \d\d:\d\d tại Cửa chính/);

	expect(await desk.evaluate(atRest)).not.toContain('Thúy');
	await mend(desk);
	await expect(waiting(desk)).toHaveCount(0);
	await expect.poll(async () => (await receptionView(world)).tally.inHall).toBe(2);
});

test('the server goes down and comes back: what was scanned meanwhile arrives with its time', async ({
	world
}) => {
	const hue = await named(world, 'Trần Thị Ngọc Huệ');
	const desk = await openDesk(world, 'Cửa chính');
	await world.server.stop('SIGKILL');
	const before = Date.now();
	await box(desk).fill(codeOf(hue));
	await expect(said(desk)).toContainText('Mời vào');
	const after = Date.now();
	await expect(waiting(desk)).toBeVisible();
	await expect(recent(desk)).toContainText('chờ gửi');
	const { dataDir, url } = world.server;
	const again = await startServer(dataDir, { PORT: new URL(url).port });
	await expect(waiting(desk)).toHaveCount(0, { timeout: 20_000 });
	const headers = { authorization: `Bearer ${await again.token('reception')}` };
	const answer = await fetch(`${url}/api/v1/conferences/quan-5`, { headers });
	const { recent: passages } = (await answer.json()) as Awaited<ReturnType<typeof receptionView>>;
	expect(passages).toHaveLength(1);
	// The desk measured its clock when the page came: that may have taken a second.
	expect(passages[0]?.at).toBeGreaterThan(before - 2_000);
	expect(passages[0]?.at).toBeLessThan(after + 2_000);
	await again.stop();
});

test('an answer that is lost is asked for again under the same id', async ({ world }) => {
	const thuy = await named(world, 'Hồ Ngọc Thúy');
	const desk = await openDesk(world, 'Cửa chính');
	const ids: string[] = [];
	await desk.route('**/check-ins', async (route) => {
		ids.push(...(route.request().postDataJSON() as { id: string }[]).map(({ id }) => id));
		if (ids.length > 1) return route.continue();
		await route.fetch();
		await route.abort('connectionreset');
	});
	await box(desk).fill(codeOf(thuy));
	await expect(said(desk)).toContainText('Mời vào');
	await expect(waiting(desk)).toHaveCount(0);
	await expect.poll(() => ids.length).toBe(2);
	expect(ids[1]).toBe(ids[0]);
	await expect.poll(async () => (await receptionView(world)).seq).toBe(1);
});

test('a device whose right was taken back forgets everybody, and keeps what it has to send', async ({
	world
}) => {
	const thuy = await named(world, 'Hồ Ngọc Thúy');
	const desk = await openDesk(world, 'Cửa chính');
	await cut(desk);
	await box(desk).fill(codeOf(thuy));
	await expect(waiting(desk)).toBeVisible();
	await revoke(world, 'Cửa chính');
	await desk.context().setOffline(false);
	const told = desk.getByRole('alert');
	await expect(told).toContainText('không còn quyền điểm danh', { timeout: 20_000 });
	await expect(told).toContainText('1 lượt chưa gửi vẫn được giữ');
	await box(desk).fill('ho ngoc thuy');
	await expect(desk.getByText('không còn danh sách để tìm')).toBeVisible();
	await expect.poll(() => desk.evaluate(atRest)).not.toContain('content');

	const value = await world.server.token('reception', { name: 'Cửa chính' });
	await desk.context().addCookies([{ name: 'nt_session', value, url: world.server.url }]);
	await desk.goto(DESK_PATH);
	await expect.poll(async () => (await receptionView(world)).tally.inHall).toBe(1);
	await expect(waiting(desk)).toHaveCount(0);
});

test('when the conference is over the desk forgets everybody', async ({ world }) => {
	const desk = await openDesk(world, 'Cửa chính');
	await expect.poll(() => desk.evaluate(atRest)).toContain('content');
	await world.command({ command: 'start' });
	await world.command({ command: 'end' });
	await expect(desk.getByText('Danh sách đại biểu trên máy này đã được xóa')).toBeVisible();
	await expect.poll(() => desk.evaluate(atRest)).not.toContain('content');
	await expect.poll(() => desk.evaluate(hasKeptPage, DESK_PATH)).toBe(false);
});

test('what the server will not take waits for a human, and can be sent again', async ({
	world
}) => {
	const thuy = await named(world, 'Hồ Ngọc Thúy');
	const desk = await openDesk(world, 'Cửa chính');
	const problem = { status: 400, code: 'bad-input', detail: 'Dữ liệu gửi lên chưa đúng.' };
	await desk.route('**/check-ins', (route) => route.fulfill({ status: 400, json: problem }));
	await box(desk).fill(codeOf(thuy));
	await expect(said(desk)).toContainText('Chưa ghi nhận được');
	const review = desk.getByRole('region', { name: 'Cần xem lại' });
	await expect(review).toContainText('Bà Hồ Ngọc Thúy');
	await expect(review).toContainText(problem.detail);
	await desk.reload();
	await expect(review).toContainText('Bà Hồ Ngọc Thúy');
	await desk.unroute('**/check-ins');
	await review.getByRole('button', { name: 'Gửi lại' }).click();
	await expect(review).toHaveCount(0);
	await expect.poll(async () => (await receptionView(world)).tally.inHall).toBe(1);
});

test('signing out asks before check-ins that were not sent are gone', async ({ world }) => {
	const thuy = await named(world, 'Hồ Ngọc Thúy');
	const page = await world.enter('organiser', DESK_PATH);
	await page.route('**/check-ins', (route) => route.abort());
	await box(page).fill(codeOf(thuy));
	await expect(waiting(page)).toBeVisible();
	await page.goto('/admin');
	await page.getByRole('button', { name: 'Đăng xuất' }).click();
	const question = page.getByRole('alertdialog', { name: 'Còn 1 lượt điểm danh chưa gửi' });
	await question.getByRole('button', { name: 'Hủy' }).click();
	await page.unroute('**/check-ins');
	await page.goto(DESK_PATH);
	await expect.poll(async () => (await receptionView(world)).tally.inHall).toBe(1);
	await page.goto('/admin');
	await page.getByRole('button', { name: 'Đăng xuất' }).click();
	await expect(page).toHaveURL(/\/sign-in/);
});

/** Takes a device's right back, as the organiser does. */
async function revoke(world: World, device: string): Promise<void> {
	const admin = await world.enter('organiser', '/admin/quan-5/devices');
	await admin.getByRole('button', { name: `Ngừng ghép: ${device}` }).click();
	await admin.getByRole('alertdialog').getByRole('button', { name: 'Ngừng ghép' }).click();
	await expect(admin.getByRole('alertdialog')).toBeHidden();
}

/** Whether the device keeps a page for a reload without the network. */
async function hasKeptPage(path: string): Promise<boolean> {
	return (await caches.match(path)) !== undefined;
}
