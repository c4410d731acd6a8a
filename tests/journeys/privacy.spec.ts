import AxeBuilder from '@axe-core/playwright';
import { randomUUID } from 'node:crypto';
import type { PersonalData } from '../../src/lib/privacy/personal-data.ts';
import { readGuests } from '../doors/guests.ts';
import { take } from '../taken.ts';
import { expect, test, type World } from '../world.ts';

const LAPTOP = { viewport: { width: 1366, height: 768 } };
const API = '/api/v1/conferences/quan-5';

/** Asks as a role would; without one as anybody. */
function asker({ server }: World) {
	return async (role: string | null, path: string): Promise<Response> => {
		if (role === null) return fetch(server.url + path);
		const token = await server.token(role);
		return fetch(server.url + path, { headers: { authorization: `Bearer ${token}` } });
	};
}

/** The first message of a stream: the whole view. */
async function firstFrame(answer: Response): Promise<string> {
	const reader = answer.body?.getReader();
	let text = '';
	while (reader && !text.includes('\n\n')) {
		text += new TextDecoder().decode((await reader.read()).value);
	}
	await reader?.cancel();
	return text;
}

test('outside set-up no phone number is sent to anybody', async ({ world }) => {
	const ask = asker(world);
	const guests = readGuests(world.server.dataDir);
	const phones = guests.map(({ phone }) => phone).filter((phone) => phone !== '');
	expect(phones.length).toBeGreaterThan(50);
	const [first, second] = guests;
	await world.change({ change: 'details', fields: { selfCheckIn: true } });
	for (const guest of [first, second]) {
		const scan = { id: randomUUID(), code: guest?.token, at: new Date().toISOString() };
		await world.checkIn(scan);
	}
	await world.command({ command: 'start' });

	const seen: readonly (readonly [role: string | null, path: string])[] = [
		...['/', '/c/quan-5', '/c/quan-5/privacy', '/c/quan-5/self', API].map(
			(path) => [null, path] as const
		),
		[null, `/i/${first?.token}`],
		...['control', 'mc', 'reception', 'projector'].map((role) => [role, API] as const),
		['control', '/c/quan-5/control'],
		['mc', '/c/quan-5/mc'],
		['projector', '/c/quan-5/projector'],
		['reception', '/c/quan-5/check-in'],
		['reception', `${API}/delegates`]
	];
	for (const [role, path] of seen) {
		const answer = await ask(role, path);
		expect(answer.status, `${role} ${path}`).toBe(200);
		const text = await answer.text();
		expect(
			phones.filter((phone) => text.includes(phone)),
			`${role} ${path}`
		).toEqual([]);
	}
	for (const view of ['public', 'control', 'mc', 'reception', 'projector']) {
		const text = await firstFrame(await ask('control', `/c/quan-5/live?view=${view}`));
		expect(text).toContain('"revision"');
		expect(phones.filter((phone) => text.includes(phone))).toEqual([]);
	}
});

test('the office says whom to ask and how long it keeps data; delegates read it', async ({
	world
}) => {
	const page = await world.enter('organiser', '/admin/quan-5/privacy', LAPTOP);
	const { violations } = await new AxeBuilder({ page }).analyze();
	expect(violations.map(({ id }) => id)).toEqual([]);
	await page.getByLabel('Đầu mối liên hệ').fill('bà Lê Thị An, điện thoại 028 3855 1234');
	await page.getByLabel('Giữ dữ liệu bao nhiêu ngày').fill('45');
	await page.getByRole('button', { name: 'Lưu' }).click();
	await expect(page.getByText('Đã lưu')).toBeVisible();

	const phone = await world.enter(null, '/c/quan-5', { viewport: { width: 390, height: 844 } });
	await phone.getByRole('link', { name: 'Dữ liệu cá nhân của quý vị' }).click();
	await expect(phone.getByText(/dữ liệu được xóa sau 45 ngày/)).toBeVisible();
	await expect(phone.getByText(/qua bà Lê Thị An, điện thoại 028 3855 1234\./)).toBeVisible();
	const seen = await new AxeBuilder({ page: phone }).analyze();
	expect(seen.violations.map(({ id }) => id)).toEqual([]);
});

test('a delegate who asks is given everything held about them, and may say no', async ({
	world
}) => {
	const [me] = readGuests(world.server.dataDir);
	const page = await world.enter('organiser', '/admin/quan-5/privacy', LAPTOP);
	await page.getByRole('combobox', { name: 'Đại biểu' }).fill(me?.name ?? '');
	await page.getByRole('option').first().click();
	await expect(page).toHaveURL(new RegExp(`/privacy/${me?.id}$`));
	await expect(page.getByText(me?.phone ?? '')).toBeVisible();
	const { violations } = await new AxeBuilder({ page }).analyze();
	expect(violations.map(({ id }) => id)).toEqual([]);

	await expect(page.getByRole('button', { name: 'Ghi nhận' })).toBeDisabled();
	await page.getByRole('radio', { name: 'Không đồng ý' }).check();
	await page.getByRole('button', { name: 'Ghi nhận' }).click();
	await expect(page.getByText(/^Không đồng ý lúc .*, bằng văn bản$/)).toBeVisible();

	const file = await take(page.getByRole('link', { name: 'Tải bản sao dữ liệu' }));
	const data = JSON.parse(file.content.toString()) as PersonalData;
	expect(data.person).toMatchObject({ name: me?.name, consent: { given: false, how: 'paper' } });
	expect(String(data.person.consent?.at)).toMatch(/^\d{4}-\d\d-\d\dT.*Z$/);
	expect(data.passes).toMatchObject([{ token: me?.token, code: me?.code, revoked: false }]);

	await page.getByRole('link', { name: 'Dữ liệu cá nhân' }).click();
	await expect(page.getByRole('link', { name: me?.name ?? '' })).toBeVisible();
	const ask = asker(world);
	for (const role of ['control', 'reception', null]) {
		const refused = await ask(role, `${API}/people/${me?.id}/data`);
		expect(refused.status).toBe(role ? 403 : 401);
	}
});

test('what is deleted by hand is gone from page, passes and devices, and is on record', async ({
	world
}) => {
	const [me] = readGuests(world.server.dataDir);
	const desk = await world.enter('reception', '/c/quan-5/check-in', LAPTOP);
	await world.checkIn({ id: randomUUID(), code: me?.token, at: new Date().toISOString() });
	const page = await world.enter('organiser', '/admin/quan-5/privacy', LAPTOP);
	await page.getByRole('button', { name: 'Xóa ngay' }).click();
	const dialog = page.getByRole('dialog');
	await expect(dialog.getByRole('button', { name: 'Xóa ngay' })).toBeDisabled();
	await dialog.getByLabel(/Gõ chữ XÓA/).fill('xoa');
	await dialog.getByRole('button', { name: 'Xóa ngay' }).click();
	await expect(page.getByText(/74 số điện thoại .* 1 lượt vào ra/)).toBeVisible();
	await expect(page.getByText(/1 người đã đến dự/)).toBeVisible();

	expect((await asker(world)(null, `/i/${me?.token}`)).status).not.toBe(200);
	await desk.reload();
	await expect(desk.getByText('Thiết bị này chưa được ghép')).toBeVisible();
	await page.goto(`/admin/quan-5/privacy/${me?.id}`);
	await expect(page.getByText('Không còn mã nào.')).toBeVisible();
	expect(readGuests(world.server.dataDir)).toEqual([]);
});

test('the attendance is taken away as a workbook, by the office alone', async ({ world }) => {
	const page = await world.enter('organiser', '/admin/quan-5/privacy', LAPTOP);
	const file = await take(page.getByRole('link', { name: 'Xuất bảng điểm danh' }));
	expect(file.name).toBe('diem-danh-quan-5.xlsx');
	expect(file.content.subarray(0, 2).toString()).toBe('PK');
	const refused = await asker(world)('reception', '/admin/quan-5/attendance/export');
	expect(refused.status).toBe(403);
});
