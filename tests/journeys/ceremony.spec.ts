import type { Page } from '@playwright/test';
import type { Award } from '#lib/awards/award.ts';
import type { ControlView } from '#lib/audience/control.ts';
import type { StageView } from '#lib/audience/stage.ts';
import { bigButton, LAPTOP, openHall } from '../hall.ts';
import { expect, test, type World } from '../world.ts';

/** As Ward 6 held it in March 2022: five collectives and ten people, all with one kind (domain.md §0). */
const BODIES = ['Khu phố 1', 'Khu phố 2', 'Khu phố 3', 'Hội Phụ nữ', 'Chi đoàn Thanh niên'];
const PEOPLE = [
	...['Nguyễn Thị Bạch Tuyết', 'Trần Văn Hữu Phước', 'Lê Thị Kim Xuyến', 'Phạm Ngọc Ẩn'],
	...['Võ Thị Mỹ Hạnh', 'Đặng Hoàng Kiệt', 'Huỳnh Thị Ngọc Yến', 'Ngô Đức Thịnh'],
	...['Lý Thị Quế Trân', 'Tôn Thất Khương Duy']
];

function award(name: string, index: number): Award {
	const isBody = index < BODIES.length;
	return {
		id: `w${index + 1}`,
		decision: 'ward-6',
		place: index + 1,
		form: isBody ? 'collective' : 'individual',
		honorific: '',
		name,
		title: isBody ? 'Phường 6' : 'Khu phố 3, Phường 6',
		kind: 'Giấy khen',
		merit: '',
		prize: '',
		personId: null
	};
}

const NAMES = [...BODIES, ...PEOPLE];
/** The three batches as the order has them. */
const BATCHES = [NAMES.slice(0, 5), NAMES.slice(5, 10), NAMES.slice(10)];
const nameAt = (batch: number, place: number) => BATCHES[batch]?.[place - 1] ?? '';

/** Puts the ward's list in the place of the district's, with a presenter for each batch. */
async function prepare(world: World): Promise<void> {
	const { ceremony, people } = await world.view<ControlView>('control');
	const removed = ceremony?.batches.flatMap(({ recipients }) =>
		recipients.map((recipient) => recipient.award)
	);
	const decision = {
		id: 'ward-6',
		number: '08/QĐ-UBND',
		date: '2022-03-18',
		issuer: 'Ủy ban nhân dân Phường 6',
		signer: ''
	};
	await world.change({ change: 'batches', batches: null });
	const list = { decisions: [decision], set: NAMES.map(award), removed };
	expect((await world.change({ change: 'awards', ...list })).status()).toBe(200);
	const idOf = (name: string) => people.find((person) => person.name === name)?.id ?? null;
	const batches = ['A', 'B', 'C'].map((code, index) => ({
		code,
		awards: NAMES.flatMap((name, at) =>
			BATCHES[index]?.includes(name) ? [award(name, at).id] : []
		),
		presenterId: idOf('Ông Ngô Minh Hùng'),
		spareId: idOf('Bà Phan Ngọc Oanh')
	}));
	expect((await world.change({ change: 'batches', batches })).status()).toBe(200);
}

type Screens = { desk: Page; tablet: Page; wall: Page; stage: Page };

async function openScreens(world: World): Promise<Screens> {
	// Before the screens open: a press right after somebody else's step would be held back.
	await world.command({ command: 'start' });
	await world.command({ command: 'go-to', cue: 'awards-decision' });
	const hall = await openHall(world);
	const stage = await world.enter('stage', '/c/quan-5/stage', LAPTOP);
	return { ...hall, stage };
}

const onStage = (screen: Page) => screen.getByRole('region', { name: 'Trên sân khấu' });
const standingBy = (screen: Page) => screen.getByRole('region', { name: 'Chờ bên cánh gà' });

/** All four screens say that this batch is up, and who comes after it. */
async function agree({ desk, tablet, wall, stage }: Screens, now: number, after: number | null) {
	const [first, last] = [nameAt(now, 1), nameAt(now, 5)];
	for (const screen of [onStage(stage), onStage(desk), wall.getByRole('main')]) {
		await expect(screen).toContainText(first);
		await expect(screen).toContainText(last);
	}
	await expect(tablet.getByRole('main')).toContainText(`khay ${'ABC'[now]}`);
	const strangers = BATCHES.filter((_, index) => index !== now).map(([name = '']) => name);
	for (const name of strangers) {
		await expect(wall.getByRole('main')).not.toContainText(name);
		await expect(onStage(stage)).not.toContainText(name);
		await expect(onStage(desk)).not.toContainText(name);
	}
	for (const screen of [stage, desk]) {
		if (after === null) await expect(standingBy(screen)).toHaveCount(0);
		else await expect(standingBy(screen)).toContainText(nameAt(after, 1));
	}
}

const cueOf = async (world: World) => (await world.view<ControlView>('control')).cue;

/** Presses the big button, and waits until the conference stands at a cue. */
async function press(world: World, desk: Page, cue: string): Promise<void> {
	await bigButton(desk, /^Tiếp theo/).click();
	await expect.poll(() => cueOf(world)).toBe(cue);
}

async function undo(world: World, desk: Page, cue: string): Promise<void> {
	await desk.getByRole('button', { name: /^Hoàn tác/ }).click();
	await expect.poll(() => cueOf(world)).toBe(cue);
}

/** The mark of whoever stands at a place of a tray. */
const mark = (desk: Page, code: string, place: number, words: string | RegExp) =>
	desk
		.getByRole('article', { name: `Khay ${code}` })
		.getByRole('listitem')
		.nth(place - 1)
		.getByRole('button', { name: words });

test('a ceremony of the size of a ward’s: four screens agree on who is next, from step to step', async ({
	world
}) => {
	test.setTimeout(180_000);
	await prepare(world);
	const screens = await openScreens(world);
	const { desk, tablet, wall, stage } = screens;

	// Before the first batch is called the wings have it standing by.
	await expect(standingBy(stage)).toContainText(nameAt(0, 1));
	await expect(standingBy(desk)).toContainText(nameAt(0, 1));

	// One will not come, one is represented: said in the wings, before they are called.
	await mark(desk, 'A', 2, 'Vắng').click();
	await mark(desk, 'A', 4, /^Nhận thay/).click();
	await desk.getByRole('dialog').getByRole('searchbox').fill('Bà Ngô Thị Hồng');
	await desk
		.getByRole('dialog')
		.getByRole('button', { name: /^Ghi “Bà Ngô Thị Hồng”/ })
		.click();

	await press(world, desk, 'awards-batch.A');
	await agree(screens, 0, 1);
	const [absent, represented] = [nameAt(0, 2), nameAt(0, 4)];
	await expect(wall.getByRole('main')).not.toContainText(absent);
	await expect(wall.getByRole('main')).toContainText(represented);
	await expect(onStage(stage)).not.toContainText(absent);
	await expect(onStage(stage).getByRole('listitem').nth(1)).toContainText('2');
	await expect(onStage(stage).getByRole('listitem').nth(3)).toContainText('Bà Ngô Thị Hồng');
	const words = tablet.getByRole('main');
	await expect(words).toContainText(`${represented}, Phường 6 (do bà Ngô Thị Hồng nhận thay)`);
	await expect(words).toContainText(`${absent} chưa thể lên nhận hôm nay`);

	await press(world, desk, 'awards-present.A');
	await expect(words).toContainText('kính mời ông Ngô Minh Hùng');
	await expect(wall.getByRole('main')).toContainText('Ngô Minh Hùng');
	await press(world, desk, 'awards-photo.A');
	await agree(screens, 0, 1);

	// A press too many is taken back: all four are where they were.
	await press(world, desk, 'awards-return.A');
	await press(world, desk, 'awards-batch.B');
	await agree(screens, 1, 2);
	await undo(world, desk, 'awards-return.A');
	await undo(world, desk, 'awards-photo.A');
	await agree(screens, 0, 1);

	await press(world, desk, 'awards-return.A');
	await expect(tablet.getByText(/Mời lên nhận.*khay B/)).toBeVisible();
	await press(world, desk, 'awards-batch.B');
	await agree(screens, 1, 2);
	for (const cue of ['present', 'photo', 'return']) await press(world, desk, `awards-${cue}.B`);
	await press(world, desk, 'awards-batch.C');
	await agree(screens, 2, null);
	for (const cue of ['present', 'photo', 'return']) await press(world, desk, `awards-${cue}.C`);
	await press(world, desk, 'closing-invite');
	await expect(onStage(stage)).toHaveCount(0);
	await expect(standingBy(stage)).toHaveCount(0);
});

test('a batch moved live is next everywhere; taken back, it is not', async ({ world }) => {
	await prepare(world);
	const screens = await openScreens(world);
	await world.command({ command: 'next' });
	await agree(screens, 0, 1);
	await world.command({ command: 'place-batch', batch: 'C', before: 'B' });
	await agree(screens, 0, 2);
	await undo(world, screens.desk, 'awards-batch.A');
	await agree(screens, 0, 1);
	await world.command({ command: 'place-batch', batch: 'C', before: 'B' });
	for (const cue of ['present', 'photo', 'return']) {
		await press(world, screens.desk, `awards-${cue}.A`);
	}
	await press(world, screens.desk, 'awards-batch.C');
	await agree(screens, 2, 1);
});

test('a name corrected during the ceremony is right on the tablet, the wall and the stage at once', async ({
	world
}) => {
	await prepare(world);
	const screens = await openScreens(world);
	await world.command({ command: 'go-to', cue: 'awards-batch.B' });
	// Whoever was passed over comes right after.
	await agree(screens, 1, 0);
	const wrong = award(nameAt(1, 3), 7);
	const set = [{ ...wrong, name: 'Lê Thị Kim Xuyên' }];
	await world.change({ change: 'awards', decisions: [], set, removed: [] });
	for (const screen of [screens.wall, screens.tablet, screens.stage]) {
		await expect(screen.getByRole('main')).toContainText('Lê Thị Kim Xuyên');
		await expect(screen.getByRole('main')).not.toContainText('Lê Thị Kim Xuyến');
	}
	// Nobody changed places: the trays are laid.
	const { batch } = await world.view<StageView>('stage');
	expect(batch?.places.map(({ name }) => name)).toEqual(
		BATCHES[1]?.map((name) => (name === 'Lê Thị Kim Xuyến' ? 'Lê Thị Kim Xuyên' : name))
	);
});

test('an award withdrawn a minute before leaves a gap on the tray, and no word anywhere', async ({
	world
}) => {
	await prepare(world);
	const screens = await openScreens(world);
	const gone = nameAt(1, 2);
	await world.command({ command: 'mark-award', award: 'w7', mark: { as: 'withdrawn' } });
	await world.command({ command: 'go-to', cue: 'awards-batch.B' });
	await expect(screens.wall.getByRole('main')).toContainText(nameAt(1, 1));
	for (const screen of [screens.wall, screens.tablet, screens.stage]) {
		await expect(screen.getByRole('main')).not.toContainText(gone);
	}
	const { batch } = await world.view<StageView>('stage');
	expect(batch?.places.map(({ place, name }) => [place, name])).toEqual(
		BATCHES[1]?.map((name, index) => [index + 1, name === gone ? null : name])
	);
});
