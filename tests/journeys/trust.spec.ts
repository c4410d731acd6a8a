import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Browser } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { get } from 'node:https';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { CHROMIUM_ARGS, ensureChromium } from '../../scripts/chromium.ts';
import { discard, startServer, type RunningServer } from '../server.ts';

/** A name for this machine: unlike its loopback, browsers hold it safe over https alone. */
const NAME = 'may-chu';
const ARGS = [
	`--host-resolver-rules=MAP ${NAME} 127.0.0.1`,
	// A camera that shows a moving picture, and a person who always says yes.
	'--use-fake-device-for-media-stream',
	'--use-fake-ui-for-media-stream'
];
test.use({
	launchOptions: { executablePath: ensureChromium(), args: [...CHROMIUM_ARGS, ...ARGS] }
});

const lan = Object.values(networkInterfaces())
	.flatMap((each) => each ?? [])
	.find(({ family, internal }) => family === 'IPv4' && !internal)?.address;
/** This machine's address on the network, or its loopback where there is no network. */
const host = lan ?? '127.0.0.1';

let server: RunningServer;
let plain: string;
let secure: string;

test.beforeAll(async () => {
	({ server, plain, secure } = await startSecurely());
});

test.afterAll(async () => {
	await server.stop();
	discard(server.dataDir);
});

async function startSecurely(dataDir?: string) {
	const started = await startServer(dataDir, { HTTPS_PORT: '0' });
	const printed = () => /https:\/\/localhost:(\d+)/.exec(started.output())?.[1] ?? '';
	await expect.poll(printed).not.toBe('');
	return {
		server: started,
		plain: `http://${host}:${new URL(started.url).port}`,
		secure: `https://${host}:${printed()}`
	};
}

async function enter(browser: Browser, address: string, options = {}) {
	const context = await browser.newContext({ ignoreHTTPSErrors: true, ...options });
	const page = await context.newPage();
	await page.goto(address);
	await page.locator('html[data-awake]').waitFor({ state: 'attached' });
	return page;
}

async function download(): Promise<Response> {
	const answer = await fetch(`${plain}/trust/ca.crt`);
	expect(answer.status).toBe(200);
	return answer;
}

/** Asks as a device that trusts the downloaded certificate, and nothing else, does. */
function askTrusting(ca: string, address: string): Promise<IncomingMessage> {
	return new Promise((resolve, reject) => {
		get(address, { ca }, (answer) => resolve(answer.resume())).on('error', reject);
	});
}

/** The start command run to its end with a port it refuses. */
function refusedWith(port: string): string {
	const env = { ...process.env, HTTPS_PORT: port };
	const root = join(import.meta.dirname, '../..');
	const started = spawnSync('node', ['scripts/start.ts'], { cwd: root, env, encoding: 'utf8' });
	expect(started.status).toBe(1);
	return started.stderr;
}

test('on plain http the page says why there is no camera and what to do instead', async ({
	browser
}) => {
	const page = await enter(browser, `${plain.replace(host, NAME)}/trust`);
	expect(await page.evaluate(() => isSecureContext)).toBe(false);
	await expect(page.getByRole('heading', { name: 'Chưa' })).toBeVisible();
	await expect(page.getByText('Trang đang mở bằng http')).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Máy quét cầm tay' })).toBeVisible();
	await page.getByRole('link', { name: 'Mở trang này bằng https' }).click();
	await expect(page).toHaveURL(`${secure.replace(host, NAME)}/trust`);
});

test('over https this device can scan, and shows that it can', async ({ browser }) => {
	const page = await enter(browser, `${secure}/trust`);
	expect(await page.evaluate(() => isSecureContext)).toBe(true);
	await expect(page.getByRole('heading', { name: 'Có' })).toBeVisible();
	await page.getByRole('button', { name: 'Thử máy ảnh' }).click();
	await expect(page.getByText('Máy ảnh đang chạy')).toBeVisible();
	await expect(page.getByLabel('Hình từ máy ảnh')).toBeVisible();
	await page.getByRole('button', { name: 'Tắt máy ảnh' }).click();
	await expect(page.getByLabel('Hình từ máy ảnh')).toHaveCount(0);
});

test('the page leads a device to plain http, where it needs no certificate yet', async ({
	browser
}) => {
	const page = await enter(browser, `${secure}/trust`);
	await expect(page.getByText(`${plain}/trust`, { exact: true })).toBeVisible();
});

test('who trusts the certificate handed out trusts this server, at every address', async () => {
	const answer = await download();
	expect(answer.headers.get('content-type')).toBe('application/x-x509-ca-cert');
	expect(answer.headers.get('content-disposition')).toContain('filename="nghi-trinh-ca.crt"');
	const ca = new X509Certificate(Buffer.from(await answer.arrayBuffer())).toString();
	const { port } = new URL(secure);
	for (const name of new Set([host, 'localhost', '127.0.0.1'])) {
		const { statusCode } = await askTrusting(ca, `https://${name}:${port}/api/v1/health`);
		expect(statusCode).toBe(200);
	}
	await expect(askTrusting(ca, `https://127.0.0.2:${port}/`)).rejects.toMatchObject({
		code: 'ERR_TLS_CERT_ALTNAME_INVALID'
	});
});

test('the page shows the fingerprint of that very certificate', async ({ browser }) => {
	const certificate = new X509Certificate(Buffer.from(await (await download()).arrayBuffer()));
	const page = await enter(browser, `${plain}/trust`);
	await expect(page.getByText(certificate.fingerprint256)).toBeVisible();
});

test('keys are for the owner alone, and nobody is ever given one', async () => {
	const folder = join(server.dataDir, 'tls');
	const names = readdirSync(folder);
	expect(names.toSorted()).toEqual(['ca.crt', 'ca.key', 'server.crt', 'server.key']);
	for (const name of names) {
		expect(`${name} ${(statSync(join(folder, name)).mode & 0o777).toString(8)}`).toBe(
			`${name} 600`
		);
		if (name !== 'ca.crt') expect((await fetch(`${plain}/trust/${name}`)).status).toBe(404);
	}
	const secret = readFileSync(join(folder, 'ca.key'), 'utf8').split('\n')[1] ?? '';
	expect(secret).toHaveLength(64);
	for (const path of ['/trust', '/trust/ca.crt', '/trust/__data.json']) {
		expect(await (await fetch(plain + path)).text()).not.toContain(secret);
	}
	expect(server.output()).not.toContain(secret);
});

test('signing in by a form over https signs in over http on the same host too', async ({
	browser
}) => {
	const path = /\/sign-in\/\S+/.exec(server.output())?.[0] ?? '';
	const page = await enter(browser, secure + path);
	await page.getByRole('button', { name: 'Đăng nhập' }).click();
	await page.getByLabel('Mật khẩu', { exact: true }).fill('hoi nghi quan nam');
	await page.getByLabel('Nhập lại mật khẩu').fill('hoi nghi quan nam');
	await page.getByRole('button', { name: 'Lưu mật khẩu' }).click();
	await expect(page).toHaveURL(`${secure}/admin`);
	await page.goto(`${plain}/admin`);
	await expect(page).toHaveURL(`${plain}/admin`);
});

test('what the https of this server sends to a form of its http is from another site', async () => {
	const answer = await fetch(`${plain}/sign-out`, { method: 'POST', headers: { origin: secure } });
	expect(answer.status).toBe(403);
});

test('what a client says of its protocol is not heard', async () => {
	const headers = { origin: secure.replace(/\d+$/, new URL(plain).port) };
	const answer = await fetch(`${plain}/sign-out`, {
		method: 'POST',
		headers: { ...headers, 'x-forwarded-proto': 'https' }
	});
	expect(answer.status).toBe(403);
});

for (const colorScheme of ['light', 'dark'] as const) {
	for (const userAgent of [undefined, 'Mozilla/5.0 (iPad; CPU OS 18_6 like Mac OS X)']) {
		test(`axe finds nothing serious (${colorScheme}, ${userAgent ?? 'this browser'})`, async ({
			browser
		}) => {
			const page = await enter(browser, `${plain}/trust`, { colorScheme, userAgent });
			await expect(page.getByRole('heading', { name: 'Máy này quét được' })).toBeVisible();
			const { violations } = await new AxeBuilder({ page }).analyze();
			const serious = violations.filter(({ impact }) => impact !== 'minor');
			expect(serious.map(({ id }) => id)).toEqual([]);
		});
	}
}

test('open streams over https end when the server is asked to stop, and the authority stays', async () => {
	const first = await startSecurely();
	const ca = readFileSync(join(first.server.dataDir, 'tls', 'ca.crt'), 'utf8');
	const stream = await askTrusting(ca, `${first.secure}/c/quan-5/live?view=public`);
	const ended = once(stream, 'end');
	expect(await first.server.stop()).toBe(0);
	await ended;
	const again = await startSecurely(first.server.dataDir);
	expect((await askTrusting(ca, `${again.secure}/api/v1/health`)).statusCode).toBe(200);
	await again.server.stop();
	discard(first.server.dataDir);
});

test('http serves all the same when the https port is taken', async () => {
	const { port } = new URL(secure);
	const second = await startServer(undefined, { HTTPS_PORT: port });
	await expect.poll(second.output).toContain(`Cổng https ${port} đang được dùng`);
	expect((await fetch(`${second.url}/trust/ca.crt`)).status).toBe(404);
	expect(await (await fetch(`${second.url}/trust`)).text()).toContain('không phục vụ https');
	await second.stop();
	discard(second.dataDir);
});

test('http serves all the same when keys cannot be kept', async () => {
	const dataDir = mkdtempSync(join(tmpdir(), 'nghi-trinh-'));
	writeFileSync(join(dataDir, 'tls'), 'not a folder');
	const started = await startServer(dataDir, { HTTPS_PORT: '0' });
	await expect.poll(started.output).toContain('Chưa mở được https nên chỉ có http');
	expect((await fetch(started.url)).status).toBe(200);
	await started.stop();
	discard(dataDir);
});

for (const port of ['abc', '99999', '-1', 'OFF']) {
	test(`HTTPS_PORT=${port} is refused in one sentence`, () => {
		const said = refusedWith(port);
		expect(said.trim().split('\n')).toHaveLength(1);
		expect(said).toContain('hoặc off để tắt https');
	});
}
