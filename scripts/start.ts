import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { fingerprint, STAMP } from './fingerprint.ts';

const root = join(import.meta.dirname, '..');
const host = process.env.HOST || '0.0.0.0';
const port = readPort(process.env.PORT || '3000');
const started = performance.now();
/** Milliseconds an answer may still take once the server was asked to stop. */
const GRACE = 500;

buildIfNeeded();
// The adapter otherwise takes every request for https and refuses forms sent over a plain LAN.
process.env.PROTOCOL_HEADER = 'x-forwarded-proto';
const { handler } = await loadHandler();

const server = createServer((request, response) => {
	request.headers['x-forwarded-proto'] = process.env.PUBLIC_URL?.startsWith('https:')
		? 'https'
		: 'http';
	// Here, so that files have them too: the adapter serves those by itself.
	response.setHeader('x-content-type-options', 'nosniff');
	response.setHeader('referrer-policy', 'same-origin');
	handler(request, response, () => {
		response.statusCode = 404;
		response.end();
	});
});
server.on('error', (error: NodeJS.ErrnoException) => {
	leave(
		error.code === 'EADDRINUSE'
			? `Cổng ${port} đang được dùng: hãy chọn cổng khác bằng PORT. · Port ${port} is taken: set PORT to another one.`
			: error.message
	);
});
server.listen(port, host, () => {
	for (const address of addresses()) console.log(`  ${address}`);
	console.log(`  (${Math.round(performance.now() - started)} ms)`);
});

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
	process.once(signal, () => {
		// Open event streams would hold the server for ever: the house ends them first.
		process.emit('sveltekit:shutdown' as never, signal as never);
		server.close(() => process.exit(0));
		// What was being answered gets a moment; a browser that merely keeps its line open does not.
		setTimeout(() => server.closeAllConnections(), GRACE);
	});
}

function readPort(text: string): number {
	if (/^\d{1,5}$/.test(text) && Number(text) < 2 ** 16) return Number(text);
	return leave(
		`PORT="${text}" không phải là số cổng: hãy chọn một số từ 0 đến 65535. · PORT="${text}" is no port number: choose one from 0 to 65535.`
	);
}

function buildIfNeeded(): void {
	const stamp = join(root, STAMP);
	if (existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint(root)) return;
	console.log('Đang dựng ứng dụng lần đầu, khoảng nửa phút… · Building, about half a minute…');
	const built = spawnSync('npm', ['run', '--silent', 'build'], {
		cwd: root,
		encoding: 'utf8',
		shell: process.platform === 'win32'
	});
	if (built.status !== 0) leave(`${built.stdout}${built.stderr}`);
}

async function loadHandler() {
	try {
		return await import(join(root, 'build', 'handler.js'));
	} catch (error) {
		if (error instanceof Error && error.name === 'StartupError') return leave(error.message);
		throw error;
	}
}

function addresses(): string[] {
	const lan = Object.values(networkInterfaces())
		.flat()
		.filter((each) => each && each.family === 'IPv4' && !each.internal)
		.map((each) => `http://${each?.address}:${port}`);
	const local = host === '0.0.0.0' || host === '::' ? ['localhost'] : [host];
	return [...local.map((name) => `http://${name}:${port}`), ...(host === '0.0.0.0' ? lan : [])];
}

function leave(sentence: string): never {
	console.error(sentence);
	process.exit(1);
}
