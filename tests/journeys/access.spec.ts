import { expect, test } from '../world.ts';

const ROLES = ['organiser', 'control', 'mc', 'reception', 'projector', null] as const;
type Role = (typeof ROLES)[number];

/** Who may open what: everyone left out is turned away. */
const DOORS: readonly { path: string; open: readonly Role[]; method?: 'POST' }[] = [
	{ path: '/c/quan-5', open: ROLES },
	{ path: '/c/quan-5/live?view=public', open: ROLES },
	{ path: '/c/quan-5/projector', open: ['organiser', 'control', 'projector'] },
	{ path: '/c/quan-5/live?view=projector', open: ['organiser', 'control', 'projector'] },
	{ path: '/c/quan-5/mc', open: ['organiser', 'control', 'mc'] },
	{ path: '/c/quan-5/live?view=mc', open: ['organiser', 'control', 'mc'] },
	{ path: '/c/quan-5/live?view=reception', open: ['organiser', 'control', 'reception'] },
	{ path: '/c/quan-5/control', open: ['organiser', 'control'] },
	{ path: '/c/quan-5/live?view=control', open: ['organiser', 'control'] },
	// The MC may acknowledge; what else a tablet may not do is the next test's business.
	{ path: '/api/v1/conferences/quan-5/run', open: ['organiser', 'control', 'mc'], method: 'POST' },
	{ path: '/api/v1/conferences/quan-5/changes', open: ['organiser'], method: 'POST' },
	{ path: '/api/v1/conferences/quan-5/people', open: ['organiser'], method: 'POST' },
	{ path: '/api/v1/conferences/quan-5/rehearsal', open: ['organiser', 'control'], method: 'POST' }
];

/** Words that may appear before an audience, and words that never may. */
const PAPERS: readonly { role: Role; contains: readonly string[]; never: readonly string[] }[] = [
	{
		role: null,
		contains: ['Phát biểu khai mạc Hội nghị', 'Bà Hồ Ngọc Thúy'],
		never: ['0935764288', 'Mời MC chậm lại', 'ghi cho biên bản', 'Nhạc đón']
	},
	{
		role: 'projector',
		contains: ['NHIỆM KỲ 2019 - 2024'],
		never: ['0935764288', 'Mời MC chậm lại', 'ghi cho biên bản', 'Nhạc đón', 'Kính thưa']
	},
	{
		role: 'mc',
		contains: ['Kính thưa', 'Mời MC chậm lại', 'Nhạc đón'],
		never: ['0935764288', 'ghi cho biên bản']
	},
	{
		role: 'reception',
		contains: ['"summoned":57'],
		never: ['0935764288', 'Mời MC chậm lại', 'ghi cho biên bản', 'Kính thưa']
	},
	{
		role: 'control',
		contains: ['Mời MC chậm lại', 'ghi cho biên bản'],
		never: ['0935764288', 'Kính thưa']
	}
];

test('every door opens to those it is for and to nobody else', async ({ world }) => {
	for (const role of ROLES) {
		const headers: Record<string, string> = role
			? { authorization: `Bearer ${world.server.token(role)}` }
			: {};
		for (const { path, open, method = 'GET' } of DOORS) {
			const stop = new AbortController();
			const answer = await fetch(world.server.url + path, {
				method,
				headers: { ...headers, 'content-type': 'application/json' },
				signal: stop.signal,
				...(method === 'POST' ? { body: '{}' } : {})
			});
			stop.abort();
			const welcome = method === 'POST' ? 400 : 200;
			const turnedAway = role === null ? 401 : 403;
			const expected = open.includes(role) ? welcome : turnedAway;
			expect(`${role} ${path} ${answer.status}`).toBe(`${role} ${path} ${expected}`);
		}
	}
});

test('an MC’s tablet steps the run only with the right to, and does nothing else to it', async ({
	world
}) => {
	await world.command({ command: 'start' });
	expect((await world.command({ command: 'next' }, 'mc')).status()).toBe(403);
	const stepping = world.server.token('mc', '--may-advance');
	const post = (body: object) =>
		fetch(`${world.server.url}/api/v1/conferences/quan-5/run`, {
			method: 'POST',
			headers: { authorization: `Bearer ${stepping}`, 'content-type': 'application/json' },
			body: JSON.stringify({ id: crypto.randomUUID(), ...body })
		});
	expect((await post({ command: 'next' })).status).toBe(200);
	expect((await post({ command: 'end' })).status).toBe(403);
});

test('each view holds what its audience needs and nothing it may not see', async ({ world }) => {
	await world.command({ command: 'tell', text: 'Mời MC chậm lại' });
	await world.command({ command: 'note', text: 'ghi cho biên bản' });
	for (const { role, contains, never } of PAPERS) {
		const headers: Record<string, string> = role
			? { authorization: `Bearer ${world.server.token(role)}` }
			: {};
		const answer = await fetch(`${world.server.url}/api/v1/conferences/quan-5`, { headers });
		const text = await answer.text();
		for (const words of contains) expect(text, `${role} sees ${words}`).toContain(words);
		for (const words of never) expect(text, `${role} never sees ${words}`).not.toContain(words);
	}
});

test('the first sign-in link works once, then the passphrase does, also over plain http on a LAN address', async ({
	world,
	browser
}) => {
	const path = /\/sign-in\/\S+/.exec(world.server.output())?.[0] ?? '';
	const lan = world.server.url.replace('localhost', '127.0.0.2');
	const page = await (await browser.newContext({ baseURL: lan })).newPage();
	await page.goto(path);
	await page.getByRole('button', { name: 'Đăng nhập' }).click();
	await page.getByLabel('Mật khẩu', { exact: true }).fill('hoi nghi quan nam');
	await page.getByLabel('Nhập lại mật khẩu').fill('hoi nghi quan nam');
	await page.getByRole('button', { name: 'Lưu mật khẩu' }).click();
	await expect(page).toHaveURL(/\/admin$/);

	const stranger = await (await browser.newContext({ baseURL: lan })).newPage();
	await stranger.goto(path);
	await expect(stranger.getByRole('alert')).toContainText('đã được dùng');
	await stranger.goto('/sign-in');
	await stranger.getByLabel('Mật khẩu', { exact: true }).fill('sai mật khẩu');
	await stranger.getByRole('button', { name: 'Đăng nhập' }).click();
	await expect(stranger.getByRole('alert')).toContainText('Mật khẩu chưa đúng');
	await stranger.getByLabel('Mật khẩu', { exact: true }).fill('hoi nghi quan nam');
	await stranger.getByRole('button', { name: 'Đăng nhập' }).click();
	await expect(stranger).toHaveURL(/\/admin$/);
	const cookies = await stranger.context().cookies();
	expect(cookies.find((cookie) => cookie.name === 'nt_session')).toMatchObject({
		httpOnly: true,
		sameSite: 'Lax'
	});
});

test('a form posted from another site is refused', async ({ world }) => {
	const answer = await fetch(`${world.server.url}/sign-in`, {
		method: 'POST',
		headers: {
			origin: 'http://elsewhere.example',
			'content-type': 'application/x-www-form-urlencoded'
		},
		body: 'passphrase=x'
	});
	expect(answer.status).toBe(403);
});

test('pages carry a policy that runs no script but ours', async ({ world }) => {
	const answer = await fetch(`${world.server.url}/c/quan-5`);
	const policy = answer.headers.get('content-security-policy') ?? '';
	const scripts = policy.split(';').find((part) => part.trim().startsWith('script-src')) ?? '';
	expect(scripts).toContain("'self'");
	expect(scripts).not.toContain('unsafe');
	expect(scripts).not.toContain('http');
});
