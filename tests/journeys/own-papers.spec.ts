import { LAPTOP } from '../hall.ts';
import { openPaper } from '../paper.ts';
import { expect, test } from '../world.ts';

test('whoever is corrected, or comes late to the list, gets their papers alone', async ({
	world
}) => {
	const page = await world.enter('organiser', '/admin/quan-5/people', LAPTOP);
	await page.getByRole('button', { name: 'Sửa: Bà Hồ Ngọc Thúy' }).click();
	for (const paper of ['Giấy mời', 'Thẻ đại biểu', 'Biển tên để bàn']) {
		const link = page.getByRole('link', { name: paper, exact: true });
		const file = await page.request.get(await openPaper(page, () => link.click()));
		expect(file.url()).toContain('.pdf?person=');
		expect(file.headers()['content-type']).toBe('application/pdf');
		const pages = (await file.body()).toString('latin1').match(/\/Type \/Page\b/g) ?? [];
		expect(pages).toHaveLength(1);
	}
});

test('whoever has no seat has no label for one, and nobody unknown has papers', async ({
	world
}) => {
	const page = await world.enter('organiser', '/admin/quan-5/people', LAPTOP);
	await page.getByRole('button', { name: 'Sửa: Bà Hồ Ngọc Thúy' }).click();
	await expect(page.getByRole('link', { name: 'Giấy mời', exact: true })).toBeVisible();
	await expect(page.getByRole('link', { name: 'Nhãn số ghế' })).toHaveCount(0);
	for (const paper of ['invitations', 'badges', 'plates', 'seat-labels']) {
		const answer = await page.request.get(`/c/quan-5/print/${paper}.pdf?person=nobody`);
		expect(answer.status()).toBe(404);
	}
});
