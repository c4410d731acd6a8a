import { LAPTOP } from '../hall.ts';
import { openPaper } from '../paper.ts';
import { expect, test } from '../world.ts';

test('the backdrop is made as large as the stage, and as a picture for a screen', async ({
	world
}) => {
	const room = await world.enter('organiser', '/admin/quan-5/print', LAPTOP);
	await room.getByLabel('Rộng (m)').fill('12,5');
	await room.getByLabel('Cao (m)').fill('4');
	const forTheShop = room.getByRole('button', { name: 'Tệp cho nhà in: Phông chính' });
	const file = await openPaper(room, () => forTheShop.click());
	expect(file).toMatch(/backdrop\.pdf\?width=12%2C5&height=4/);

	const downloaded = room.waitForEvent('download');
	await room.getByRole('link', { name: 'Ảnh cho màn hình 1920 × 1080' }).click();
	expect((await downloaded).suggestedFilename()).toBe('phong-chinh-quan-5.png');
});

for (const [role, status] of [
	[null, 401],
	['reception', 403],
	['control', 200]
] as const) {
	test(`the picture is for the office and the desk: ${role ?? 'anyone'} gets ${status}`, async ({
		world
	}) => {
		const { request } = await world.enter(role, '/c/quan-5');
		expect((await request.get('/c/quan-5/print/backdrop.png')).status()).toBe(status);
	});
}
