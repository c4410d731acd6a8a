import { randomUUID } from 'node:crypto';
import type { ChairView } from '../../src/lib/audience/chair.ts';
import { textsOutside } from '../hall.ts';
import { expect, test, type World } from '../world.ts';

const LAPTOP = { viewport: { width: 1366, height: 768 } };
const TABLET = { viewport: { width: 800, height: 1280 } };
const chairSees = (world: World) => world.view<ChairView>('chair');

/** Puts a question to three members whose hands are counted; its id. */
async function put(world: World, question: string): Promise<string> {
	const id = randomUUID();
	const asked = { id, command: 'open-vote', question, way: 'hands', secret: false, present: 3 };
	expect((await world.command(asked, 'chair')).status()).toBe(200);
	return id;
}

async function close(world: World, vote: string, agreed: number) {
	const counts = { for: agreed, against: 3 - agreed, other: 0 };
	const done = await world.command({ command: 'close-vote', vote, counts }, 'chair');
	expect(done.status()).toBe(200);
}

test('hands that are counted again are in doubt on every screen until they are counted', async ({
	world
}) => {
	await world.command({ command: 'start' });
	const chair = await world.enter('chair', '/c/quan-5/chair', TABLET);
	const tablet = await world.enter('mc', '/c/quan-5/mc', TABLET);
	const wall = await world.enter('projector', '/c/quan-5/projector', LAPTOP);
	const vote = await put(world, 'Điều chỉnh chỉ tiêu');
	await world.command({ command: 'show', scene: 'vote' });
	await close(world, vote, 2);
	await expect(wall.getByText('Hội nghị đã thông qua')).toBeVisible();
	await expect(tablet.getByText(/Kết quả biểu quyết về “Điều chỉnh chỉ tiêu”/)).toBeVisible();

	await chair.getByRole('button', { name: 'Đếm lại' }).click();
	await expect(chair.getByText('Đang kiểm đếm lại')).toBeVisible();
	await expect(wall.getByText('Đang kiểm đếm lại')).toBeVisible();
	await expect(wall.getByText('Hội nghị đã thông qua')).toHaveCount(0);
	await expect(tablet.getByText('Đang kiểm đếm lại: Điều chỉnh chỉ tiêu')).toBeVisible();
	await expect(tablet.getByText(/Kết quả biểu quyết về/)).toHaveCount(0);

	await chair.getByLabel('Đồng ý', { exact: true }).fill('1');
	await chair.getByLabel('Không đồng ý').fill('2');
	await chair.getByRole('button', { name: 'Chốt kết quả' }).click();
	await expect(
		tablet.getByText(/Kết quả kiểm đếm lại biểu quyết về “Điều chỉnh chỉ tiêu”: 1\/3/)
	).toBeVisible();
	await expect(chair.getByText('Chưa được thông qua', { exact: true })).toBeVisible();
	await expect(wall.getByText('Hội nghị đã thông qua')).toHaveCount(0);
});

test('results are read one after the other, whatever is put meanwhile', async ({ world }) => {
	await world.command({ command: 'start' });
	const tablet = await world.enter('mc', '/c/quan-5/mc', TABLET);
	const first = await put(world, 'Chỉ tiêu thứ nhất');
	await expect(tablet.getByText(/Chủ tọa xin ý kiến các vị Ủy viên/)).toBeVisible();
	await close(world, first, 3);
	const second = await put(world, 'Chỉ tiêu thứ hai');
	await expect(tablet.getByText(/Kết quả biểu quyết về “Chỉ tiêu thứ nhất”/)).toBeVisible();
	await close(world, second, 2);
	await expect(tablet.getByText('còn 1 kết quả')).toBeVisible();
	await expect(tablet.getByText(/“Chỉ tiêu thứ nhất”/)).toBeVisible();
	await tablet.getByRole('button', { name: 'Đã đọc' }).click();
	await expect(tablet.getByText(/Kết quả biểu quyết về “Chỉ tiêu thứ hai”: 2\/3/)).toBeVisible();
	await tablet.getByRole('button', { name: 'Đã đọc' }).click();
	await expect(tablet.getByText(/Kết quả biểu quyết/)).toHaveCount(0);
});

test('a result tells the hall who did not answer, inside the safe margins of every wall', async ({
	world
}) => {
	await world.command({ command: 'start' });
	await world.command({ command: 'count', figure: 'present', value: 57 });
	const id = randomUUID();
	const question = 'Điều chỉnh, bổ sung chỉ tiêu vận động Quỹ “Vì người nghèo” năm 2022';
	await world.command({ id, command: 'open-vote', question, way: 'pages', secret: true }, 'chair');
	await world.command({ command: 'close-vote', vote: id }, 'chair');
	await world.command({ command: 'show', scene: 'vote' });
	for (const [width, height] of [
		[1024, 768],
		[1366, 768],
		[1920, 1080]
	] as const) {
		const viewport = { width, height };
		const wall = await world.enter('projector', '/c/quan-5/projector', { viewport });
		await expect(wall.getByText('Không biểu quyết')).toBeVisible();
		await expect.poll(() => textsOutside(wall)).toEqual([]);
		await wall.close();
	}
});

test('a question that was put is before the chair wherever they had scrolled to', async ({
	world
}) => {
	await world.command({ command: 'start' });
	const chair = await world.enter('chair', '/c/quan-5/chair', TABLET);
	await chair.getByLabel('Nội dung biểu quyết').fill('Thông qua Báo cáo');
	await chair.getByLabel('Số Ủy viên được biểu quyết').fill('3');
	await chair.getByRole('button', { name: 'Bắt đầu biểu quyết' }).click();
	await expect(chair.getByLabel('Đồng ý', { exact: true })).toBeInViewport();
	await expect(chair.getByText(/Chủ tọa xin ý kiến các vị Ủy viên/)).toBeInViewport();
	expect((await chairSees(world)).votes).toMatchObject([{ entitled: 3, closedAt: null }]);
});

test('put by mistake is cancelled once that is confirmed', async ({ world }) => {
	await world.command({ command: 'start' });
	await put(world, 'Nhầm');
	const chair = await world.enter('chair', '/c/quan-5/chair', TABLET);
	await chair.getByRole('button', { name: 'Hủy biểu quyết' }).click();
	const question = chair.getByRole('alertdialog');
	await question.getByRole('button', { name: 'Hủy biểu quyết' }).click();
	await expect(chair.getByLabel('Nội dung biểu quyết')).toBeVisible();
	expect((await chairSees(world)).votes).toEqual([]);
});
