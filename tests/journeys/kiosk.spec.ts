import type { Page } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { passagesOf, readGuests, type Guest } from '../doors/guests.ts';
import { scan } from '../reception.ts';
import { expect, test, type World } from '../world.ts';

const KIOSK = '/c/quan-5/kiosk';
const TABLET = { viewport: { width: 1280, height: 800 } };

function guest(world: World, index: number): Guest {
	const found = readGuests(world.server.dataDir)[index];
	if (!found) throw new Error('nobody');
	return found;
}

async function key(kiosk: Page, code: string) {
	for (const figure of code) {
		await kiosk.getByRole('button', { name: figure, exact: true }).click();
	}
}

test('a kiosk lets people in by the figures they key, and forgets them again', async ({
	world
}) => {
	const me = guest(world, 30);
	await world.roster({ change: 'person', person: me.id, fields: { seat: 'C3' } });
	const kiosk = await world.enter('reception', KIOSK, TABLET);
	await kiosk.clock.install();
	const [answer] = await Promise.all([kiosk.waitForResponse(/check-ins$/), key(kiosk, me.code)]);
	await expect(kiosk.getByRole('alert')).toContainText(me.name);
	await expect(kiosk.getByRole('alert')).toContainText('C3');
	expect(await answer.text()).not.toContain(me.phone);
	expect(passagesOf(world.server.dataDir, me)).toMatchObject([{ via: 'kiosk' }]);

	await kiosk.clock.runFor(6_000);
	await expect(kiosk.getByRole('alert')).toHaveCount(0);
	expect(await kiosk.content()).not.toContain(me.name);

	await key(kiosk, me.code);
	await expect(kiosk.getByRole('alert')).toContainText('Quý vị đã điểm danh lúc');
	expect(passagesOf(world.server.dataDir, me)).toHaveLength(2);
});

test('a kiosk hears a scanner', async ({ world }) => {
	const me = guest(world, 31);
	const kiosk = await world.enter('reception', KIOSK, TABLET);
	await scan(kiosk, `${world.server.url}/i/${me.token}`);
	await expect(kiosk.getByRole('alert')).toContainText(me.name);
});

test('a wrong figure is worth another try; what is nobody’s is for the desk', async ({ world }) => {
	const kiosk = await world.enter('reception', KIOSK, TABLET);
	await key(kiosk, '12345678');
	await expect(kiosk.getByRole('alert')).toContainText('Mã chưa đúng');
	await kiosk.getByRole('alert').click();
	await key(kiosk, '00000000');
	await expect(kiosk.getByRole('alert')).toContainText('Xin mời quý vị đến bàn điểm danh');
});

test('a kiosk is nothing without a desk’s grant, leads nowhere and is told of nobody', async ({
	world
}) => {
	const stranger = await world.enter(null, '/');
	expect((await stranger.request.get(KIOSK)).status()).toBe(401);
	const kiosk = await world.enter('reception', KIOSK, TABLET);
	await expect(kiosk.getByRole('link')).toHaveCount(0);
	await expect(kiosk.getByRole('textbox')).toHaveCount(0);
	const text = await (await kiosk.request.get(KIOSK)).text();
	const programme = await (await kiosk.request.get('/c/quan-5')).text();
	const told = readGuests(world.server.dataDir).flatMap(({ name, phone, code }) =>
		programme.includes(name) ? [phone, code] : [name, phone, code]
	);
	expect(told.filter((each) => each !== '' && text.includes(each))).toEqual([]);
});

test('the wall shows how many have come and the way to check in, and nobody’s name', async ({
	world
}) => {
	await world.change({ change: 'details', fields: { selfCheckIn: true } });
	await world.command({ command: 'show', scene: 'welcome' });
	const wall = await world.enter('projector', '/c/quan-5/projector', TABLET);
	await expect(wall.getByText('Kính mời quý vị điểm danh')).toBeVisible();
	await expect(wall.locator('svg path')).toBeVisible();
	await expect(wall.getByText('0/57')).toBeVisible();

	const member = readGuests(world.server.dataDir).find(({ name }) => name === 'Hồ Ngọc Thúy');
	await world.checkIn({
		id: randomUUID(),
		code: member?.code,
		at: new Date().toISOString()
	});
	await expect(wall.getByText('1/57')).toBeVisible();
	const view = JSON.stringify(await world.view('projector'));
	const secrets = readGuests(world.server.dataDir).flatMap(({ name, phone }) => [name, phone]);
	expect(secrets.filter((each) => each !== '' && view.includes(each))).toEqual([]);

	await world.change({ change: 'details', fields: { selfCheckIn: false } });
	await expect(wall.getByText('Xin mời quý vị đến bàn điểm danh')).toBeVisible();
	await expect(wall.locator('svg path')).toHaveCount(0);
});
