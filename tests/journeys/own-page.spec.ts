import AxeBuilder from '@axe-core/playwright';
import type { Page, Response } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import type { ControlView } from '../../src/lib/audience/control.ts';
import type { ReceptionView } from '../../src/lib/audience/reception.ts';
import { dayOf } from '../../src/lib/time/calendar.ts';
import { passagesOf, readGuests, type Guest } from '../doors/guests.ts';
import { expect, test, type World } from '../world.ts';

const PHONE = { viewport: { width: 390, height: 844 } };
const ALONE = { actor: 'self', station: 'Tự điểm danh', via: 'self' };

/** The doors are open: the conference is today, and began with the day. */
const holdToday = (world: World) =>
	world.change({
		change: 'details',
		fields: { date: dayOf(Date.now(), 'Asia/Ho_Chi_Minh'), time: '00:00' },
		reason: 'Họp hôm nay để thử'
	});

async function allow(world: World) {
	await holdToday(world);
	await world.change({ change: 'details', fields: { selfCheckIn: true } });
}

/** Someone who performs nothing, so that their name is on no programme. */
function someone(world: World): Guest {
	const guest = readGuests(world.server.dataDir)[30];
	if (!guest) throw new Error('nobody');
	return guest;
}

/** What a text tells of people: any number, and of others their figures and what no programme says. */
async function leaks(world: World, text: string, me: Guest): Promise<readonly string[]> {
	const programme = await (await fetch(`${world.server.url}/c/quan-5`)).text();
	return readGuests(world.server.dataDir)
		.flatMap(({ id, name, phone, token, code }) =>
			id === me.id ? [phone] : [phone, id, token, code, ...(programme.includes(name) ? [] : [name])]
		)
		.filter((secret) => secret !== '' && text.includes(secret));
}

const openOwn = (world: World, { token }: Guest) => world.enter(null, `/i/${token}`, PHONE);

/** Says who one is, and waits for what is sent back. */
async function say(page: Page, name: string, figures: string): Promise<Response> {
	await page.getByLabel('Họ và tên').fill(name);
	await page.getByLabel('4 số cuối điện thoại').fill(figures);
	const [answer] = await Promise.all([
		page.waitForResponse((response) => response.request().method() === 'POST'),
		page.getByRole('button', { name: 'Tiếp tục' }).click()
	]);
	return answer;
}

test('a person’s own page is theirs alone', async ({ world }) => {
	const me = someone(world);
	await world.roster({ change: 'person', person: me.id, fields: { seat: 'A12' } });
	await holdToday(world);
	const page = await openOwn(world, me);
	await expect(page.getByText('Hội trường Ủy ban nhân dân Quận 5')).toBeVisible();
	await expect(page.getByRole('heading', { level: 1 })).toContainText(`${me.name}`);
	await expect(page.getByText('A12')).toBeVisible();
	await expect(page.getByRole('img', { name: 'Mã QR của quý vị' })).toBeVisible();
	await expect(page.getByText(`${me.code.slice(0, 4)} ${me.code.slice(4)}`)).toBeVisible();
	await expect(page.getByText('Phát biểu khai mạc Hội nghị')).toBeVisible();
	await expect(page.getByText('Khi đến, xin quý vị đưa mã QR')).toBeVisible();
	await expect(page.getByRole('button', { name: 'Điểm danh' })).toHaveCount(0);

	const { violations } = await new AxeBuilder({ page }).analyze();
	expect(violations.map(({ id }) => id)).toEqual([]);
	for (const path of [`/i/${me.token}`, `/i/${me.token}/own`, `/i/${me.token}/__data.json`]) {
		const answer = await fetch(world.server.url + path);
		expect(await leaks(world, await answer.text(), me), path).toEqual([]);
		expect(answer.headers.get('cache-control'), path).toContain('no-store');
	}
	const { headers } = await fetch(`${world.server.url}/i/${me.token}`);
	expect(headers.get('referrer-policy')).toBe('no-referrer');
	expect(headers.get('x-robots-tag')).toBe('noindex');
	const links = await page.getByRole('link').evaluateAll((all) => all.map((a) => String(a)));
	expect(links.filter((link) => link.includes(me.token))).toEqual([]);
});

test('a person says yes or no to the use of their data, and neither is chosen for them', async ({
	world
}) => {
	const me = someone(world);
	const page = await openOwn(world, me);
	await expect(page.getByText('Quý vị chưa trả lời.')).toBeVisible();
	await page.getByRole('button', { name: 'Tôi đồng ý' }).click();
	await expect(page.getByText(/Quý vị đã đồng ý lúc \d\d:\d\d/)).toBeVisible();
	await page.getByRole('button', { name: 'Tôi không đồng ý' }).click();
	await expect(page.getByText(/Quý vị không đồng ý, đã ghi lúc/)).toBeVisible();
	await expect(page.getByText(/phải giải quyết trong 15 ngày/)).toBeVisible();
	const office = await world.enter('organiser', `/admin/quan-5/privacy/${me.id}`);
	await expect(office.getByText(/Không đồng ý lúc .*, tại trang riêng của đại biểu/)).toBeVisible();
});

test('figures that are nobody’s, misread or revoked all lead to the same calm page', async ({
	world
}) => {
	const guests = readGuests(world.server.dataDir);
	const gone = guests.at(-1);
	if (!gone) throw new Error('nobody');
	await world.roster({ change: 'remove-person', person: gone.id });
	const misread = gone.token.replace(/^./, (first) => String((Number(first) + 1) % 10));
	const said = new Set<string>();
	for (const figures of ['0'.repeat(40), misread, gone.token, gone.code, 'abc']) {
		const page = await world.enter(null, `/i/${figures}`, PHONE);
		said.add(await page.getByRole('main').innerText());
		const answer = await page.request.get(`/i/${figures}`);
		expect(answer.status()).toBe(404);
		expect(answer.headers()['referrer-policy']).toBe('no-referrer');
		await page.close();
	}
	expect([...said]).toHaveLength(1);
	expect([...said][0]).toContain('xin mời quý vị đến bàn điểm danh');
	expect(world.server.output()).not.toContain(gone.token);
});

test('from their own page people check themselves in, once', async ({ world }) => {
	const me = someone(world);
	await allow(world);
	const page = await openOwn(world, me);
	const request = await page.locator('form[action="?/arrive"] [name=request]').inputValue();
	await page.getByRole('button', { name: 'Điểm danh' }).click();
	await expect(page.getByText(/Quý vị đã điểm danh lúc \d\d:\d\d/)).toBeVisible();
	await expect(page.getByRole('button', { name: 'Điểm danh' })).toHaveCount(0);
	const again = await page.request.post(`/i/${me.token}?/arrive`, {
		form: { request },
		headers: { origin: world.server.url, accept: 'text/html' }
	});
	expect(again.ok()).toBe(true);
	expect(passagesOf(world.server.dataDir, me)).toEqual([ALONE]);

	const { recent } = await world.view<ReceptionView>('reception');
	expect(recent.at(-1)).toMatchObject({ person: me.id, station: 'Tự điểm danh' });
	expect(world.server.output()).not.toContain(me.token);
});

test('an open page tells by itself that the desk has let its owner in', async ({ world }) => {
	const me = someone(world);
	await holdToday(world);
	const page = await openOwn(world, me);
	await expect(page.getByText('Quý vị chưa điểm danh.')).toBeVisible();
	await world.checkIn({ id: randomUUID(), code: me.code, at: new Date().toISOString() });
	// As when somebody takes the phone out again.
	await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
	await expect(page.getByText(/Quý vị đã điểm danh lúc/)).toBeVisible();
});

test('who asked for the floor is told when they will not be heard', async ({ world }) => {
	const me = someone(world);
	const at = new Date().toISOString();
	await world.checkIn({ id: randomUUID(), delegateId: me.id, at, station: 'Cửa chính' });
	await world.command({ command: 'start' });
	const page = await openOwn(world, me);
	const ask = page.getByRole('button', { name: 'Xin phát biểu' });
	await ask.click();
	await expect(page.getByText('Đã gửi tới Thư ký.')).toBeVisible();
	const [asked] = (await world.view<ControlView>('control')).floor.requests;
	await world.command({ command: 'decline', request: asked?.id });
	await expect(page.getByText('Chủ tọa chưa bố trí được thời gian')).toBeVisible();
	await ask.click();
	await expect(page.getByText('Đã gửi tới Thư ký.')).toBeVisible();
	await world.command({ command: 'end' });
	await expect(page.getByText('Phần thảo luận đã khép lại')).toBeVisible();
	await expect(ask).toHaveCount(0);
	await expect(page.getByRole('img', { name: 'Mã QR của quý vị' })).toHaveCount(0);
});

test('letters twice as large still fit a phone', async ({ world }) => {
	const me = someone(world);
	await world.roster({ change: 'person', person: me.id, fields: { seat: 'Hàng ghế đầu' } });
	await allow(world);
	await world.command({ command: 'start' });
	for (const path of [`/i/${me.token}`, '/c/quan-5']) {
		const page = await world.enter(null, path, PHONE);
		for (const size of ['150%', '200%']) {
			const width = await page.evaluate((fontSize) => {
				document.documentElement.style.fontSize = fontSize;
				return document.documentElement.scrollWidth;
			}, size);
			expect(width, `${path.slice(0, 3)} ${size}`).toBeLessThanOrEqual(390);
		}
	}
});

test('before the day the page says from when', async ({ world }) => {
	const me = someone(world);
	await world.change({
		change: 'details',
		fields: { date: '2099-04-22', selfCheckIn: true },
		reason: 'Chọn ngày xa để thử'
	});
	const own = await openOwn(world, me);
	await expect(
		own.getByText('Hẹn gặp quý vị lúc 8 giờ 00, Thứ Tư, ngày 22 tháng 4 năm 2099.')
	).toBeVisible();
	await expect(own.getByText('Quý vị chưa điểm danh.')).toHaveCount(0);
	await expect(own.getByText('từ 05:00, Thứ Tư, ngày 22/4/2099')).toBeVisible();
	await expect(own.getByRole('button', { name: 'Điểm danh' })).toHaveCount(0);
	const poster = await world.enter(null, '/c/quan-5/self', PHONE);
	await expect(poster.getByText('từ 05:00, Thứ Tư, ngày 22/4/2099')).toBeVisible();
	const pressed = await own.request.post(`/i/${me.token}?/arrive`, {
		form: { request: randomUUID() },
		headers: { origin: world.server.url, accept: 'text/html' }
	});
	expect(pressed.status()).toBe(409);
	expect(passagesOf(world.server.dataDir, me)).toEqual([]);
});

test('at the poster people find themselves by name and number, and confirm', async ({ world }) => {
	const me = someone(world);
	await allow(world);
	await world.roster({ change: 'person', person: me.id, fields: { seat: 'B7' } });
	const page = await world.enter(null, '/c/quan-5/self', PHONE);
	const unmarked = me.name.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd');

	const wrong = String((Number(me.phone.slice(-4)) + 1) % 10_000).padStart(4, '0');
	await say(page, unmarked, wrong);
	const sentence = await page.getByRole('alert').innerText();
	await say(page, 'Không Có Ai', me.phone.slice(-4));
	await expect(page.getByRole('alert')).toHaveText(sentence);

	const found = await say(page, unmarked.toUpperCase(), me.phone.slice(-4));
	const sent = await found.text();
	expect(sent).toContain(me.name);
	expect(await leaks(world, sent, me)).toEqual([]);
	expect(['B7', me.id, me.token].filter((each) => sent.includes(each))).toEqual([]);
	expect(passagesOf(world.server.dataDir, me)).toEqual([]);
	await page.getByRole('button', { name: 'Đúng là tôi – Điểm danh' }).click();
	await expect(page.getByText(/Quý vị đã điểm danh lúc/)).toBeVisible();
	await expect(page.getByText('B7')).toBeVisible();
	expect(passagesOf(world.server.dataDir, me)).toEqual([ALONE]);
	await page.getByRole('link', { name: 'Xem chương trình' }).click();
	await expect(page).toHaveURL(/\/c\/quan-5$/);
});

test('without scripts the poster’s page works all the same', async ({ world, browser }) => {
	const me = someone(world);
	await allow(world);
	const context = await browser.newContext({
		baseURL: world.server.url,
		javaScriptEnabled: false
	});
	const page = await context.newPage();
	await page.goto('/c/quan-5/self');
	await say(page, me.name, me.phone);
	await page.getByRole('button', { name: 'Đúng là tôi – Điểm danh' }).click();
	await expect(page.getByText(/Quý vị đã điểm danh lúc/)).toBeVisible();
});

test('who tries more than ten times is sent to the desk, even with the right figures', async ({
	world
}) => {
	const me = someone(world);
	await allow(world);
	const claim = (phone: string) =>
		fetch(`${world.server.url}/c/quan-5/self?/claim`, {
			method: 'POST',
			body: new URLSearchParams({ name: me.name, phone }),
			headers: { origin: world.server.url, accept: 'text/html' }
		});
	const answers = await Promise.all(Array.from({ length: 10 }, () => claim('0000')));
	expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([404]));
	const late = await claim(me.phone.slice(-4));
	expect(late.status).toBe(429);
	expect(await late.text()).toContain('hoặc thử lại sau');
});

test('switched off, the poster leads to the desk, and nothing can be sent past it', async ({
	world
}) => {
	const me = someone(world);
	const page = await world.enter(null, '/c/quan-5/self', PHONE);
	await expect(page.getByText('Xin mời quý vị đến bàn điểm danh.')).toBeVisible();
	await expect(page.getByRole('textbox')).toHaveCount(0);
	const answer = await page.request.post('/c/quan-5/self?/claim', {
		form: { name: me.name, phone: me.phone },
		headers: { origin: world.server.url, accept: 'text/html' }
	});
	expect(answer.status()).toBe(409);
	expect(await answer.text()).not.toContain('Kính chào');
});

test('the organiser switches it on, and a poster can be printed', async ({ world }) => {
	await holdToday(world);
	const admin = await world.enter('organiser', '/admin/quan-5');
	await admin.getByRole('switch', { name: 'Cho phép đại biểu tự điểm danh' }).click();
	const [poster] = await Promise.all([
		admin.waitForEvent('popup'),
		admin.getByRole('link', { name: 'In áp phích' }).click()
	]);
	await expect(poster.getByRole('heading', { name: 'Kính mời quý vị điểm danh' })).toBeVisible();
	await expect(poster.getByText('/c/quan-5/self')).toBeVisible();
	const page = await world.enter(null, '/c/quan-5/self', PHONE);
	await expect(page.getByLabel('Họ và tên')).toBeVisible();
});
