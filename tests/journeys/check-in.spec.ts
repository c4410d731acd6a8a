import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '../world.ts';
import {
	box,
	codeOf,
	DESK_PATH,
	everyone,
	named,
	openDesk,
	PHONE,
	receptionView,
	recent,
	results,
	said,
	scan,
	tokenOf
} from '../reception.ts';

test('three letters of a name, a tap, and the person is in everywhere', async ({ world }) => {
	const desk = await openDesk(world, 'Cửa chính', PHONE);
	await box(desk).fill('ho');
	await expect(desk.getByText('ít nhất 3 chữ cái')).toBeVisible();
	await box(desk).fill('ho ngoc thuy');
	await expect(results(desk)).toContainText('Chủ tịch Ủy ban MTTQ Việt Nam Quận 5');
	await results(desk)
		.getByRole('button', { name: /Bà Hồ Ngọc Thúy/ })
		.click();
	await expect(said(desk)).toContainText('Mời vào');
	await expect(said(desk)).toContainText('Bà Hồ Ngọc Thúy');
	await expect(desk.getByText('1/57')).toBeVisible();
	await expect(desk.getByText('1,75%')).toBeVisible();
	await expect(recent(desk)).toContainText('Bà Hồ Ngọc Thúy');
	await expect.poll(async () => (await receptionView(world)).tally.inHall).toBe(1);
	// The page itself may be kept on the device: it names nobody.
	expect(await (await desk.request.get(DESK_PATH)).text()).not.toContain('Hồ Ngọc Thúy');
});

test('a scanner is heard without focus and through Telex, and leaves nothing in the box', async ({
	world
}) => {
	const thuy = await named(world, 'Hồ Ngọc Thúy');
	const token = tokenOf(world, thuy.id);
	const desk = await openDesk(world, 'Cửa chính');
	await scan(desk, `http;//192.168.1.10ơ3000/í/${token}`);
	await expect(said(desk)).toContainText('Bà Hồ Ngọc Thúy');

	await box(desk).fill('tra');
	await box(desk).focus();
	await scan(desk, tokenOf(world, (await named(world, 'Trần Thị Ngọc Huệ')).id));
	await expect(said(desk)).toContainText('Bà Trần Thị Ngọc Huệ');
	await expect(box(desk)).toHaveValue('');
});

test('the seat and what reception must know stand on the card', async ({ world }) => {
	const thuy = await named(world, 'Hồ Ngọc Thúy');
	const fields = { seat: 'A1', note: 'Đại biểu này ngồi hàng đầu' };
	await world.roster({ change: 'person', person: thuy.id, fields });
	const desk = await openDesk(world, 'Cửa chính', PHONE);
	await box(desk).fill(codeOf(thuy));
	await expect(said(desk)).toContainText('Chỗ ngồi: A1');
	await expect(said(desk)).toContainText('Đại biểu này ngồi hàng đầu');
});

test('a typed code; the same again at another door; a code that is not right', async ({
	world
}) => {
	const thuy = await named(world, 'Hồ Ngọc Thúy');
	const main = await openDesk(world, 'Cửa chính');
	const side = await openDesk(world, 'Cửa phụ', PHONE);
	const code = codeOf(thuy);
	await box(main).fill(`${code.slice(0, 4)} ${code.slice(4)}`);
	await expect(said(main)).toContainText('Mời vào');
	await expect(box(main)).toHaveValue('');
	await box(side).fill(code);
	await expect(said(side)).toContainText(/Đã vào lúc \d\d:\d\d tại Cửa chính/);
	await box(side).fill(code.slice(0, 7) + ((Number(code[7]) + 1) % 10));
	await box(side).press('Enter');
	await expect(said(side)).toContainText('Mã đọc chưa đúng');
	await expect(recent(main)).toContainText('Không nhận · Cửa phụ');
	expect((await receptionView(world)).conflicts).toEqual([]);
});

test('somebody found by name who is in already is not let in again', async ({ world }) => {
	const desk = await openDesk(world, 'Cửa chính', PHONE);
	const choose = async () => {
		await box(desk).fill('ho ngoc thuy');
		await results(desk)
			.getByRole('button', { name: /Bà Hồ Ngọc Thúy/ })
			.click();
	};
	await choose();
	await expect(said(desk)).toContainText('Mời vào');
	await choose();
	const dialog = desk.getByRole('dialog', { name: 'Bà Hồ Ngọc Thúy đã vào rồi' });
	await dialog.getByRole('button', { name: 'Ghi lượt ra' }).click();
	await expect(said(desk)).toContainText('Đã ghi lượt ra');
	await choose();
	await expect(said(desk)).toContainText('Mời vào');
	await expect.poll(async () => (await receptionView(world)).tally.inHall).toBe(1);
});

test('what is being typed stays when the server answers late', async ({ world }) => {
	const desk = await openDesk(world, 'Cửa chính');
	let answer = () => {};
	const isAnswered = new Promise<void>((resolve) => (answer = resolve));
	await desk.route('**/check-ins', async (route) => {
		await isAnswered;
		await route.continue();
	});
	await box(desk).fill(codeOf(await named(world, 'Hồ Ngọc Thúy')));
	await expect(said(desk)).toContainText('Bà Hồ Ngọc Thúy');
	await box(desk).fill('tran');
	await expect(recent(desk)).toContainText('chờ gửi');
	answer();
	await expect(recent(desk)).not.toContainText('chờ gửi');
	await expect(box(desk)).toHaveValue('tran');
});

test('out is another colour, another word, and another count', async ({ world }) => {
	const thuy = await named(world, 'Hồ Ngọc Thúy');
	const desk = await openDesk(world, 'Cửa chính');
	await box(desk).fill(codeOf(thuy));
	await desk.getByRole('button', { name: 'Ra', exact: true }).click();
	await expect(desk.getByText('Đang ghi lượt ra')).toBeVisible();
	await box(desk).fill(codeOf(thuy));
	await expect(said(desk)).toContainText('Đã ghi lượt ra');
	await box(desk).fill(codeOf(thuy));
	await expect(said(desk)).toContainText('Chưa có trong hội trường');
	await expect.poll(async () => (await receptionView(world)).tally.inHall).toBe(0);
});

test('a whole delegation comes in with one press, without the one who is not there', async ({
	world
}) => {
	const desk = await openDesk(world, 'Cửa chính');
	await box(desk).fill('phuong 12');
	await desk.getByRole('button', { name: /Cả đoàn Phường 12/ }).click();
	const dialog = desk.getByRole('dialog', { name: 'Phường 12' });
	const count = await dialog.getByRole('checkbox').count();
	await dialog.getByRole('checkbox').first().uncheck();
	await dialog.getByRole('button', { name: `Ghi ${count - 1} người vào` }).click();
	await expect(said(desk)).toContainText('Mời cả đoàn vào');
	await expect.poll(async () => (await receptionView(world)).tally.inHall).toBe(count - 1);
});

test('a guest on no list, and one who comes in another’s place', async ({ world }) => {
	const desk = await openDesk(world, 'Cửa chính', PHONE);
	const write = async (name: string) => {
		await desk.getByRole('button', { name: 'Khách ngoài danh sách' }).click();
		await desk.getByLabel('Họ và tên').fill(name);
	};
	const save = () => desk.getByRole('button', { name: 'Ghi tên và mời vào' }).click();

	await write('Tô Lạc');
	await desk.getByRole('button', { name: 'Ông', exact: true }).click();
	await desk.getByLabel('Thành phần').selectOption({ label: 'Khách mời khác' });
	await save();
	await expect(said(desk)).toContainText('Ông Tô Lạc');

	await write('Trương Mẫn');
	await desk.getByRole('button', { name: 'Bà', exact: true }).click();
	await desk.getByLabel('Đến thay cho một đại biểu').check();
	await desk.getByLabel('Đến thay cho ai?').fill('tran thi ngoc hue');
	await desk
		.getByRole('dialog')
		.getByRole('button', { name: /Bà Trần Thị Ngọc Huệ/ })
		.click();
	await save();
	await expect(said(desk)).toContainText('Bà Trương Mẫn');
	await expect(said(desk)).toContainText('Đến thay bà Trần Thị Ngọc Huệ');
	await expect.poll(async () => (await receptionView(world)).tally.inHall).toBe(2);
	expect((await named(world, 'Trần Thị Ngọc Huệ')).sendsAnother).toBe(true);
});

test('who is on the list already comes in another’s place, and is not written twice', async ({
	world
}) => {
	const desk = await openDesk(world, 'Cửa chính', PHONE);
	const { length } = await everyone(world);
	await desk.getByRole('button', { name: 'Khách ngoài danh sách' }).click();
	await desk.getByLabel('Đến thay cho một đại biểu').check();
	await desk.getByLabel('Đến thay cho ai?').fill('tran thi ngoc hue');
	const dialog = desk.getByRole('dialog');
	await dialog.getByRole('button', { name: /Bà Trần Thị Ngọc Huệ/ }).click();
	await desk.getByLabel('Họ và tên').fill('ho ngoc thuy');
	await dialog.getByRole('button', { name: /Bà Hồ Ngọc Thúy/ }).click();
	await expect(said(desk)).toContainText('Bà Hồ Ngọc Thúy');
	await expect(said(desk)).toContainText('Đến thay bà Trần Thị Ngọc Huệ');
	expect(await everyone(world)).toHaveLength(length);
	await expect.poll(async () => (await receptionView(world)).tally.inHall).toBe(1);
});

test('a check-in is taken back with a reason', async ({ world }) => {
	const thuy = await named(world, 'Hồ Ngọc Thúy');
	const desk = await openDesk(world, 'Cửa chính');
	await box(desk).fill(codeOf(thuy));
	await recent(desk)
		.getByRole('button', { name: /Hủy lượt vào: Bà Hồ Ngọc Thúy/ })
		.click();
	const dialog = desk.getByRole('dialog');
	await dialog.getByText('Khác').click();
	await expect(dialog.getByRole('button', { name: 'Hủy lượt vào' })).toBeDisabled();
	await dialog.getByLabel('Ghi lý do').fill('Đưa nhầm giấy mời');
	await dialog.getByRole('button', { name: 'Hủy lượt vào' }).click();
	await expect(recent(desk)).toContainText('Đã hủy lượt vào');
	await expect(desk.getByText('0/57')).toBeVisible();
	await box(desk).fill(codeOf(thuy));
	await expect(said(desk)).toContainText('Mời vào');
});

test('a desk that is tried out lets nobody in', async ({ world }) => {
	const thuy = await named(world, 'Hồ Ngọc Thúy');
	const desk = await openDesk(world, 'Cửa chính', PHONE);
	await desk.getByRole('button', { name: 'Thử máy', exact: true }).click();
	await expect(desk.getByText('không ai được điểm danh')).toBeVisible();
	await scan(desk, tokenOf(world, thuy.id));
	await expect(said(desk)).toContainText('Mời vào');
	await expect(said(desk)).toContainText('Chỉ thử, không ghi lại');
	await expect.poll(async () => (await receptionView(world)).tally.inHall).toBe(0);
	await desk.getByRole('button', { name: 'Kết thúc thử máy' }).click();
	await scan(desk, tokenOf(world, (await named(world, 'Ngô Minh Hùng')).id));
	await expect(said(desk)).not.toContainText('Chỉ thử');
	await expect.poll(async () => (await receptionView(world)).tally.inHall).toBe(1);
});

test('over plain http the desk says why there is no camera, and offers the other ways', async ({
	world
}) => {
	const lan = world.server.url.replace('localhost', '127.0.0.2');
	const page = await world.enter(null, '/', { ...PHONE, baseURL: lan });
	await page
		.context()
		.addCookies([{ name: 'nt_session', value: await world.server.token('reception'), url: lan }]);
	await page.goto(DESK_PATH);
	await page.locator('html[data-awake]').waitFor({ state: 'attached' });
	// Chromium trusts the whole loopback: tell it what it would find on a LAN address.
	await page.addInitScript(() =>
		Object.defineProperty(globalThis, 'isSecureContext', { value: false })
	);
	await page.reload();
	await page.locator('html[data-awake]').waitFor({ state: 'attached' });
	await page.getByRole('button', { name: 'Quét bằng máy ảnh' }).click();
	await expect(page.getByRole('alert')).toContainText('https://');
	await expect(page.getByRole('button', { name: 'Chụp mã QR' })).toBeVisible();
	await box(page).fill(codeOf(await named(world, 'Hồ Ngọc Thúy')));
	await expect(said(page)).toContainText('Mời vào');
});

test('a conference held in writing has no door', async ({ world }) => {
	await world.change({ change: 'details', fields: { form: 'written' }, reason: 'Dịch bệnh' });
	const page = await world.enter('reception', DESK_PATH);
	await expect(page.getByRole('main')).toContainText('Hội nghị này lấy ý kiến bằng văn bản');
	await expect(page.getByRole('search')).toHaveCount(0);
});

for (const colorScheme of ['light', 'dark'] as const) {
	test(`axe finds nothing serious in what a desk says (${colorScheme})`, async ({ world }) => {
		const thuy = await named(world, 'Hồ Ngọc Thúy');
		const fields = { seat: 'A1', note: 'Đại biểu này ngồi hàng đầu' };
		await world.roster({ change: 'person', person: thuy.id, fields });
		const desk = await openDesk(world, 'Cửa chính', { ...PHONE, colorScheme });
		const look = async (words: string) => {
			await expect(said(desk)).toContainText(words);
			const { violations } = await new AxeBuilder({ page: desk }).analyze();
			const serious = violations.filter(({ impact }) => /serious|critical/.test(impact ?? ''));
			expect(serious.map(({ id, nodes }) => [words, id, nodes[0]?.html])).toEqual([]);
		};
		const code = codeOf(thuy);
		await box(desk).fill(code);
		await look('Mời vào');
		await box(desk).fill(code);
		await look('Đã vào rồi');
		await scan(desk, '12345678');
		await look('Mã đọc chưa đúng');
		await desk.getByRole('button', { name: 'Ra', exact: true }).click();
		await box(desk).fill(code);
		await look('Đã ghi lượt ra');
		await desk.getByRole('button', { name: 'Thử máy', exact: true }).click();
		await box(desk).fill(code);
		await look('Chỉ thử');
	});
}
