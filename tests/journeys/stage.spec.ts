import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { ControlView } from '#lib/audience/control.ts';
import type { StageView } from '#lib/audience/stage.ts';
import { LAPTOP, textsOutside } from '../hall.ts';
import { expect, test, type World } from '../world.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;

/** The speaker's screen and the wall, each a browser of its own. */
async function openBoth(world: World) {
	const stage = await world.enter('stage', '/c/quan-5/stage', LAPTOP);
	const wall = await world.enter('projector', '/c/quan-5/projector', LAPTOP);
	await world.command({ command: 'start' });
	return { stage, wall };
}

/** Everything the speaker's screen says, in one line. */
const said = async (stage: Page) =>
	(await stage.getByRole('main').innerText()).replace(/\s+/g, ' ').trim();

/** The batch of a letter as the desk sees it. */
async function batchOf(world: World, code: string) {
	const { ceremony } = await world.view<ControlView>('control');
	const batch = ceremony?.batches.find((each) => each.code === code);
	if (!batch) throw new Error(`no batch ${code}`);
	return batch;
}

test('in the discussion the speaker sees the time and the chair’s word, and nothing else', async ({
	world
}) => {
	const { stage, wall } = await openBoth(world);
	await world.command({ command: 'go-to', cue: 'discussion-rules' });
	await expect(stage.getByText('Xin mời chuẩn bị')).toBeVisible();
	await expect(stage.getByText('Ông Lê Thanh Dũng')).toBeVisible();

	await world.command({ command: 'next' });
	await expect(stage.getByRole('timer')).toBeVisible();
	await expect(wall.getByText('Ông Lê Thanh Dũng')).toBeVisible();
	await expect(wall.getByText('Chủ tịch Ủy ban MTTQ Việt Nam Phường 3')).toBeVisible();
	await expect(wall.getByText(/^“Vận động các nguồn lực/)).toBeVisible();
	expect((await said(stage)).replaceAll(' ', '')).toMatch(/^0\d:\d\d$/);

	await world.command({ command: 'sign', text: 'Xin mời đồng chí kết luận' });
	await expect(stage.getByRole('alert')).toHaveText(/Xin mời đồng.chí kết luận/);
	await expect(wall.getByText('kết luận')).toHaveCount(0);
	await world.command({ command: 'sign', text: '' });
	await expect(stage.getByRole('alert')).toHaveCount(0);

	await world.command({ command: 'sign', text: 'Hết giờ' });
	await expect(stage.getByRole('alert')).toBeVisible();
	await world.command({ command: 'next' });
	await expect(wall.getByText('Ông Dương Tấn Đạt')).toBeVisible();
	await expect(stage.getByRole('alert')).toHaveCount(0);
	await expect(wall.getByRole('timer')).toHaveCount(0);
});

test('the last minute has a sign, and who runs over sees by how much; the hall does not', async ({
	world
}) => {
	const { stage, wall } = await openBoth(world);
	await world.command({ command: 'go-to', cue: 'discussion-rules' });
	await world.command({ command: 'next' });
	await expect(stage.getByRole('timer')).toBeVisible();
	const { clock } = await world.view<StageView>('stage');
	const began = clock?.since ?? 0;
	const minutes = clock?.minutes ?? 0;
	// Half a second off the edges: the page knows the server's time to some milliseconds.
	const at = (page: Page, left: number) =>
		page.clock.setFixedTime(began + minutes * MINUTE - left + SECOND / 2);

	await at(stage, 2 * MINUTE);
	await expect(stage.getByRole('timer')).toHaveText('02:00');
	await expect(stage.getByText('Còn 1 phút')).toHaveCount(0);
	await at(stage, MINUTE);
	await expect(stage.getByText('Còn 1 phút')).toBeVisible();
	await expect(stage.getByRole('timer')).toHaveText('01:00');
	await at(stage, -64 * SECOND);
	await expect(stage.getByText('Hết giờ')).toBeVisible();
	await expect(stage.getByText('Quá 01:04')).toBeVisible();

	await expect(wall.getByRole('timer')).toHaveCount(0);
	await world.command({ command: 'show', scene: 'speaking-time' });
	await expect(wall.getByRole('timer')).toBeVisible();
	await at(wall, -64 * SECOND);
	await expect(wall.getByText('Hết giờ')).toBeVisible();
	await expect(wall.getByText('01:04')).toHaveCount(0);
});

test('the ceremony: stage and wall agree, an absence is a gap in one and nothing on the other', async ({
	world
}) => {
	const { stage, wall } = await openBoth(world);
	await world.command({ command: 'go-to', cue: 'awards-decision' });
	const inTheWings = stage.getByRole('region', { name: 'Chờ bên cánh gà' });
	const onStage = stage.getByRole('region', { name: 'Trên sân khấu' });
	await expect(inTheWings.getByText('Đợt 1 · Khay A')).toBeVisible();
	await expect(onStage).toHaveCount(0);

	await world.command({ command: 'go-to', cue: 'awards-batch.C' });
	const { recipients } = await batchOf(world, 'C');
	const [first, second, third] = recipients;
	if (!first || !second || !third) throw new Error('the batch is too small');
	await expect(onStage.getByText('Đợt 3 · Khay C')).toBeVisible();
	await expect(inTheWings.getByText('Đợt 1 · Khay A')).toBeVisible();
	const places = onStage.getByRole('listitem');
	await expect(places).toHaveCount(recipients.length);
	await expect(wall.getByRole('listitem')).toHaveCount(recipients.length);

	await world.command({ command: 'mark-award', award: first.award, mark: { as: 'absent' } });
	await expect(places.nth(0)).toHaveText(/^1\s*Để trống$/);
	await expect(places.nth(1)).toContainText(second.name);
	await expect(wall.getByRole('listitem')).toHaveCount(recipients.length - 1);
	await expect(wall.getByRole('listitem').first()).toContainText(
		second.name.replaceAll(' ', '\u00a0')
	);
	await expect(stage.getByText(first.name)).toHaveCount(0);

	const mark = { as: 'represented', by: 'Bà Trần Thị Kim Ngân' };
	await world.command({ command: 'mark-award', award: third.award, mark });
	await expect(places.nth(2)).toContainText('Bà Trần Thị Kim Ngân nhận thay');

	await world.command({ command: 'undo' });
	await world.command({ command: 'undo' });
	await expect(places.nth(0)).toContainText(first.name);
	await expect(wall.getByRole('listitem')).toHaveCount(recipients.length);
});

test('a topic with marks of its own is quoted once on the wall', async ({ world }) => {
	const paper = { id: 'marked', honorific: 'Bà', personId: null, minutes: 7, unit: 'Phường 3' };
	await world.change({
		change: 'papers',
		set: [{ ...paper, name: LONG.name, topic: '"Mô hình "Bếp ăn" ở khu phố"' }],
		removed: []
	});
	const { wall } = await openBoth(world);
	await world.command({ command: 'go-to', cue: 'discussion-papers.marked' });
	const words = wall.locator('[data-scene=speaker]');
	await expect(words).toContainText('“Mô hình ‘Bếp ăn’ ở khu');
	await expect(words).not.toContainText('““');
});

test('Next walks the batches in one order everywhere, and undo walks back', async ({ world }) => {
	const { stage, wall } = await openBoth(world);
	await world.command({ command: 'go-to', cue: 'awards-decision' });
	await world.command({ command: 'place-batch', batch: 'B', before: 'A' });
	await world.command({ command: 'next' });
	await expect(stage.getByText('Đợt 1 · Khay B')).toBeVisible();
	await expect(stage.getByText('Đợt 2 · Khay A')).toBeVisible();
	await world.command({ command: 'undo' });
	await expect(stage.getByRole('region', { name: 'Trên sân khấu' })).toHaveCount(0);
	await expect(stage.getByText('Đợt 1 · Khay B')).toBeVisible();
	await world.command({ command: 'undo' });
	await expect(stage.getByText('Đợt 1 · Khay A')).toBeVisible();
	for (const code of ['A', 'B', 'C']) {
		await world.command({ command: 'next' });
		const { number, recipients, kind } = await batchOf(world, code);
		const onStage = stage.getByRole('region', { name: 'Trên sân khấu' });
		await expect(onStage.getByText(`Đợt ${number} · Khay ${code}`)).toBeVisible();
		await expect(wall.locator('[data-scene]')).toHaveCount(1);
		await expect(wall.getByText(kind.toLocaleUpperCase('vi'))).toBeVisible();
		await expect(wall.getByRole('listitem')).toHaveCount(recipients.length);
		for (let cue = 0; cue < 3; cue++) await world.command({ command: 'next' });
	}
	// Whoever has been on stays where they are, and nobody comes to stand before them.
	const behind = await world.command({ command: 'place-batch', batch: 'B', before: 'A' });
	expect(await behind.json()).toMatchObject({ code: 'turn-taken' });
});

test('a vote’s result is on the wall, and the MC’s to read until the item is left', async ({
	world
}) => {
	const { wall } = await openBoth(world);
	const tablet = await world.enter('mc', '/c/quan-5/mc', LAPTOP);
	await world.command({ command: 'go-to', cue: 'discussion-summary' });
	await world.command({ command: 'count', figure: 'present', value: 51 });
	const question = 'Thông qua Báo cáo sơ kết';
	await world.command({ command: 'open-vote', question, way: 'hands', secret: false });
	await world.command({ command: 'show', scene: 'vote' });
	await expect(wall.getByText('Đang lấy biểu quyết')).toBeVisible();
	const { votes } = await world.view<ControlView>('control');
	const counts = { for: 47, against: 3, other: 1 };
	await world.command({ command: 'close-vote', vote: votes.at(-1)?.id, counts });
	await expect(wall.getByText('Hội nghị đã thông qua')).toBeVisible();
	await expect(wall.getByText('92,16%')).toBeVisible();
	await expect(tablet.getByText(/47\/51 vị Ủy viên có mặt đồng ý/)).toBeVisible();
	await world.command({ command: 'go-to', cue: 'upper-front-invite' });
	await expect(tablet.getByText(/47\/51/)).toHaveCount(0);
});

test('whoever is not paired is told how; nothing of the conference is shown', async ({ world }) => {
	const stranger = await world.enter(null, '/c/quan-5/stage', LAPTOP);
	await expect(stranger.getByText('Màn hình này chưa được ghép với Hội nghị')).toBeVisible();
	await expect(stranger.getByText('Hội nghị sơ kết')).toHaveCount(0);
});

test('axe finds nothing serious on the speaker’s screen', async ({ world }) => {
	const { stage } = await openBoth(world);
	const states = ['introduction-reason', 'discussion-rules', 'discussion-floor', 'awards-batch.B'];
	for (const cue of states) {
		await world.command({ command: 'go-to', cue });
		await expect.poll(async () => (await world.view<ControlView>('control')).cue).toBe(cue);
		await expect(stage.getByRole('main')).toBeVisible();
		const { violations } = await new AxeBuilder({ page: stage }).analyze();
		const serious = violations.filter(
			({ impact }) => impact === 'serious' || impact === 'critical'
		);
		expect(serious.map(({ id, nodes }) => [cue, id, nodes.map(({ html }) => html)])).toEqual([]);
	}
});

const LONG = {
	name: 'Nguyễn Phúc Thị Ngọc Thanh Thủy',
	title: 'Phó Trưởng ban Thường trực Ban Công tác Mặt trận Khu phố 13, Phường 14, Quận 5'
};
const TOPIC =
	'Vai trò của Ủy ban Mặt trận Tổ quốc Việt Nam phường trong vận động nhân dân tham gia xây dựng đô thị văn minh, nghĩa tình và phòng, chống dịch COVID-19 trên địa bàn dân cư có đông đồng bào người Hoa';
const WALLS = [
	{ width: 1024, height: 768 },
	{ width: 1366, height: 768 },
	{ width: 1920, height: 1080 }
];

for (const count of [1, 12, 30]) {
	test(`the wall holds a batch of ${count} with the longest names inside its margins`, async ({
		world
	}) => {
		await world.change({ change: 'award-table', kinds: KINDS, stageSize: 30 });
		const removed = (await batchOf(world, 'A')).recipients.map(({ award }) => award);
		for (const code of ['B', 'C']) {
			removed.push(...(await batchOf(world, code)).recipients.map(({ award }) => award));
		}
		const set = Array.from({ length: count }, (_, index) => award(index));
		const answer = await world.change({ change: 'awards', decisions: [DECISION], set, removed });
		expect(await answer.text()).not.toContain('code');
		await world.command({ command: 'start' });
		await world.command({ command: 'go-to', cue: 'awards-batch.A' });
		const [person] = (await world.delegates()).delegates;
		await world.command({ command: 'choose-presenter', batch: 'A', person: person?.id });
		for (const viewport of WALLS) {
			const wall = await world.enter('projector', '/c/quan-5/projector', { viewport });
			await expect(wall.getByRole('listitem')).toHaveCount(count);
			await expect(wall.getByText(/^Người.trao:/)).toBeVisible();
			expect({ viewport, outside: await textsOutside(wall) }).toEqual({ viewport, outside: [] });
			await wall.close();
		}
	});
}

test('the wall holds the longest topic and the longest question inside its margins', async ({
	world
}) => {
	const paper = { id: 'long', honorific: 'Bà', personId: null, minutes: 7, topic: TOPIC };
	await world.change({
		change: 'papers',
		set: [{ ...paper, name: LONG.name, unit: LONG.title }],
		removed: []
	});
	await world.command({ command: 'start' });
	await world.command({ command: 'go-to', cue: 'discussion-papers.long' });
	await world.command({ command: 'count', figure: 'present', value: 51 });
	await world.command({ command: 'open-vote', question: TOPIC, way: 'hands', secret: false });
	for (const viewport of WALLS) {
		const wall = await world.enter('projector', '/c/quan-5/projector', { viewport });
		for (const scene of ['follow', 'vote', 'speaking-time']) {
			await world.command({ command: 'show', scene });
			const kind = scene === 'follow' ? 'speaker' : scene;
			await expect(wall.locator(`[data-scene=${kind}]`)).toHaveCount(1);
			await expect(wall.locator('[data-scene]')).toHaveCount(1);
			const outside = await textsOutside(wall);
			expect({ scene, viewport, outside }).toEqual({ scene, viewport, outside: [] });
		}
		await wall.close();
	}
});

const KINDS = [{ name: 'Giấy khen', from: 'here' }];
const DECISION = { id: 'long', number: '15', date: '', issuer: '', signer: '' };

function award(index: number) {
	return {
		id: `long-${index}`,
		decision: DECISION.id,
		place: index + 1,
		form: 'individual',
		honorific: 'Bà',
		name: `${LONG.name} ${index}`,
		title: LONG.title,
		kind: 'Giấy khen',
		merit: '',
		prize: '',
		personId: null
	};
}
