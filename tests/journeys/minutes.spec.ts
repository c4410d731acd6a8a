import AxeBuilder from '@axe-core/playwright';
import type { APIResponse, Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { ControlView } from '#lib/audience/control.ts';
import { LAPTOP } from '../hall.ts';
import { expect, test, type World } from '../world.ts';

const AWAY = 'Dương Quốc Vinh';
const REASON = 'Công tác tại Hà Nội';

const ok = async (answer: Promise<APIResponse>) => expect((await answer).status()).toBe(200);
const viewOf = (world: World) => world.view<ControlView>('control');

/** Whoever of the list has a name. */
async function idOf(world: World, name: string): Promise<string> {
	const found = (await viewOf(world)).people.find((person) => person.name.endsWith(name));
	expect(found).toBeDefined();
	return found?.id ?? '';
}

/** Everybody comes but for one member, who sent word. */
async function letIn(world: World): Promise<void> {
	const away = await idOf(world, AWAY);
	const fields = { reply: 'absent', absence: REASON };
	await ok(world.roster({ change: 'person', person: away, fields }));
	const { people } = await viewOf(world);
	const scans = people
		.filter(({ id }) => id !== away)
		.map(({ id }) => ({ id: randomUUID(), delegateId: id, at: new Date().toISOString() }));
	await ok(world.checkIn(scans.map((scan) => ({ ...scan, station: 'Cửa chính' }))));
}

/** Goes to the first cue of an item, or of somebody's turn. */
async function goTo(world: World, find: (cue: { id: string; turn: unknown }) => boolean) {
	const cues = (await viewOf(world)).rows.flatMap((row) => row.cues);
	await ok(world.command({ command: 'go-to', cue: cues.find(find)?.id }));
}

/** A short day: introduced, one paper with a point noted, a vote, and the end. */
async function hold(world: World): Promise<void> {
	await ok(world.command({ command: 'start' }));
	await goTo(world, ({ id }) => id === 'introduction-attendance');
	const { floor } = await viewOf(world);
	const [speaker] = floor.speakers;
	await ok(world.command({ command: 'go-to', cue: speaker?.cue }));
	const point = 'Đề nghị nhân rộng mô hình.';
	await ok(world.command({ command: 'note', text: point, speaker: speaker?.id }));
	const vote = randomUUID();
	const question = { question: 'Điều chỉnh chỉ tiêu', way: 'hands', secret: false, present: 51 };
	await ok(world.command({ id: vote, command: 'open-vote', ...question }));
	const counts = { for: 47, against: 4, other: 0 };
	await ok(world.command({ command: 'close-vote', vote, counts }));
}

const paper = (page: Page) => page.getByRole('article');

test('the minutes are there as soon as it has ended, each line with the entry it is known from', async ({
	world
}) => {
	await letIn(world);
	await hold(world);
	await ok(world.command({ command: 'end' }));
	const page = await world.enter('organiser', '/admin/quan-5', LAPTOP);
	await page.getByRole('link', { name: 'Biên bản Hội nghị' }).click();
	await expect(page.getByRole('link', { name: 'Biên bản', exact: true })).toHaveAttribute(
		'aria-current',
		'page'
	);
	const said = paper(page);
	await expect(said.getByText('Số Ủy viên có mặt: 56/57 vị (đạt 98,25%).')).toBeVisible();
	await expect(said.getByText(`(lý do: ${REASON})`)).toBeVisible();
	await expect(said.getByText('47/51 vị Ủy viên có mặt đồng ý, đạt 92,16%')).toBeVisible();
	await expect(said.getByText('THƯ KÝ', { exact: true })).toBeVisible();
	const line = said.locator('.line', { hasText: 'Đề nghị nhân rộng mô hình.' });
	await line.getByRole('button', { name: 'Nguồn của dòng này' }).click();
	await expect(line.getByText('Ghi chép: “Đề nghị nhân rộng mô hình.”')).toBeVisible();
	await expect(page.locator('body')).not.toContainText(/0\d{9}/);
	const { violations } = await new AxeBuilder({ page }).analyze();
	expect(violations).toEqual([]);
});

test('the Word file says what the page says', async ({ world }) => {
	await letIn(world);
	await hold(world);
	await ok(world.command({ command: 'end' }));
	const page = await world.enter('organiser', '/admin/quan-5/minutes', LAPTOP);
	const download = page.waitForEvent('download');
	await page.getByRole('link', { name: 'Tải bản Word (.docx)' }).click();
	const file = await download;
	expect(file.suggestedFilename()).toBe('bien-ban-quan-5.docx');
	const parts = unzipSync(new Uint8Array(await readFile(await file.path())));
	const said = plain(
		strFromU8(parts['word/document.xml'] ?? new Uint8Array()).replace(/<[^>]*>/g, '')
	);
	const lines = await paper(page).locator('.sentence, .point, .detail').allInnerTexts();
	expect(lines.length).toBeGreaterThan(40);
	const texts = lines.map((line) =>
		plain(line.replace(/Nguồn của dòng này|chỗ trống cần ghi thêm/g, ''))
	);
	expect(texts.filter((text) => !said.includes(text))).toEqual([]);
});

/** What is said, however it is set: blanks to write on, and spaces of all kinds, left out. */
function plain(text: string): string {
	return text.replace(/[\s\u00a0…]+/g, '');
}

test('as long as it goes on the minutes are a draft', async ({ world }) => {
	await ok(world.command({ command: 'start' }));
	const page = await world.enter('organiser', '/admin/quan-5/minutes', LAPTOP);
	await expect(paper(page).getByText('Dự thảo: Hội nghị chưa kết thúc')).toBeVisible();
});

test('a rehearsal is not in the minutes', async ({ world }) => {
	const page = await world.enter('organiser', '/admin/quan-5/minutes', LAPTOP);
	await ok(page.request.post('/api/v1/conferences/quan-5/rehearsal', { data: { on: true } }));
	await ok(world.command({ command: 'start' }));
	await page.reload();
	await expect(paper(page).getByText('Mẫu ghi sẵn: Hội nghị chưa bắt đầu.')).toBeVisible();
});

test('nobody but the organiser reads them', async ({ world }) => {
	for (const path of ['/admin/quan-5/minutes', '/admin/quan-5/minutes/docx']) {
		const page = await world.enter('control', '/', LAPTOP);
		expect((await page.request.get(path)).status()).toBe(403);
	}
});
