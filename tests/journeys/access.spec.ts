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
	{ path: '/c/quan-5/check-in', open: ['organiser', 'control', 'reception'] },
	{ path: '/c/quan-5/live?view=reception', open: ['organiser', 'control', 'reception'] },
	{ path: '/c/quan-5/self', open: ROLES },
	{ path: '/c/quan-5/kiosk', open: ['organiser', 'control', 'reception'] },
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
			? { authorization: `Bearer ${await world.server.token(role)}` }
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
	const stepping = await world.server.token('mc', { mayAdvance: true });
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
			? { authorization: `Bearer ${await world.server.token(role)}` }
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
	// WebAssembly is run (the QR reader), text is not.
	expect(scripts.replace("'wasm-unsafe-eval'", '')).not.toContain('unsafe');
	expect(scripts).not.toContain('http');
});

test('another page on this host cannot sign the organiser out', async ({ world }) => {
	const admin = await world.enter('organiser', '/admin');
	const answer = await admin.request.post('/sign-out', {
		headers: { origin: 'http://localhost:1' },
		maxRedirects: 0
	});
	expect(answer.status()).toBe(403);
	expect(await answer.text()).toContain('một trang web khác');
	await admin.reload();
	await expect(admin).toHaveURL(/\/admin$/);
});

test('after signing out nothing private is left behind', async ({ world }) => {
	const admin = await world.enter('organiser', '/admin/quan-5/people');
	const page = await admin.request.get('/admin/quan-5/people');
	expect(page.headers()['cache-control']).toBe('private, no-store');
	const out = await admin.request.post('/sign-out', { maxRedirects: 0 });
	expect(out.status()).toBe(303);
	expect(out.headers()['clear-site-data']).toBe('"cache", "storage"');
	await admin.goto('/');
	await admin.goBack();
	await expect(admin).toHaveURL(/\/sign-in/);
});

test('a new passphrase takes the old one and ends every other organiser’s access', async ({
	world
}) => {
	const path = /\/sign-in\/\S+/.exec(world.server.output())?.[0] ?? '';
	const mine = await world.enter(null, path);
	await mine.getByRole('button', { name: 'Đăng nhập' }).click();
	await mine.getByLabel('Mật khẩu', { exact: true }).fill('hoi nghi quan nam');
	await mine.getByLabel('Nhập lại mật khẩu').fill('hoi nghi quan nam');
	await mine.getByRole('button', { name: 'Lưu mật khẩu' }).click();
	await expect(mine).toHaveURL(/\/admin$/);

	const other = await world.enter(null, '/sign-in');
	await other.getByLabel('Mật khẩu', { exact: true }).fill('hoi nghi quan nam');
	await other.getByRole('button', { name: 'Đăng nhập' }).click();
	await expect(other).toHaveURL(/\/admin$/);
	const token = await world.server.token('organiser');
	const headers = { authorization: `Bearer ${token}` };
	const stream = await fetch(`${world.server.url}/c/quan-5/live?view=control`, { headers });
	const streamEnded = stream.text();

	await other.goto('/sign-in/passphrase');
	const save = async (present: string) => {
		await other.getByLabel('Mật khẩu hiện tại').fill(present);
		await other.getByLabel('Mật khẩu mới', { exact: true }).fill('hoi nghi quan sau');
		await other.getByLabel('Nhập lại mật khẩu mới').fill('hoi nghi quan sau');
		await other.getByRole('button', { name: 'Lưu mật khẩu' }).click();
	};
	await save('sai mat khau');
	await expect(other.getByRole('alert')).toContainText('Mật khẩu chưa đúng');
	await save('hoi nghi quan nam');
	await expect(other).toHaveURL(/\/admin$/);

	expect(await streamEnded).toContain('event: view');
	await mine.reload();
	await expect(mine).toHaveURL(/\/sign-in/);
	await other.reload();
	await expect(other).toHaveURL(/\/admin$/);
});

test('everything sent says that its type is its type', async ({ world }) => {
	for (const path of ['/', '/favicon.svg', '/service-worker.js', '/api/v1/health', '/c/x/live']) {
		const { headers } = await fetch(world.server.url + path);
		expect(headers.get('x-content-type-options'), path).toBe('nosniff');
		expect(headers.get('referrer-policy'), path).toBe('same-origin');
	}
});

test('what is no page may load nothing', async ({ world }) => {
	for (const path of ['/api/v1/health', '/c/quan-5/live?view=mc']) {
		const { headers } = await fetch(world.server.url + path);
		expect(headers.get('content-security-policy'), path).toContain("default-src 'none'");
	}
});

for (const type of ['application/json', 'multipart/form-data']) {
	test(`choosing a language with ${type} changes nothing and breaks nothing`, async ({ world }) => {
		const answer = await fetch(`${world.server.url}/language`, {
			method: 'POST',
			body: '{"to":"en"}',
			headers: { 'content-type': type },
			redirect: 'manual'
		});
		expect(answer.status).toBe(303);
		expect(answer.headers.getSetCookie()).toEqual([]);
	});
}

test('a one-time code never reaches the log', async ({ world }) => {
	const path = /\/sign-in\/\S+/.exec(world.server.output())?.[0] ?? '';
	const before = world.server.output();
	const answer = await fetch(world.server.url + path, {
		method: 'POST',
		body: '{}',
		headers: { 'content-type': 'application/json' }
	});
	expect(answer.status).toBe(415);
	expect(world.server.output()).toBe(before);
});
