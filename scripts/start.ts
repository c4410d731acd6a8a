import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import { join } from 'node:path';
import { lanAddresses } from '#lib/server/addresses.ts';
import { protocolOf } from '#lib/server/tls/protocol.ts';
import { fingerprint, STAMP } from './fingerprint.ts';
import { serveSecurely } from './secure-server.ts';

const root = join(import.meta.dirname, '..');
const host = process.env.HOST || '0.0.0.0';
const port = readPort('PORT', '3000');
const securePort = process.env.HTTPS_PORT === 'off' ? null : readPort('HTTPS_PORT', '3443');
const started = performance.now();
/** Milliseconds an answer may still take once the server was asked to stop. */
const GRACE = 500;

buildIfNeeded();
// The adapter otherwise takes every request for https and refuses forms sent over a plain LAN.
process.env.PROTOCOL_HEADER = 'x-forwarded-proto';
// An import of the whole list is this large; every endpoint has a smaller limit of its own (docs/limits.md).
process.env.BODY_SIZE_LIMIT = '8M';
// What pages are told of it; nothing is promised before it listens.
process.env.HTTPS_PORT = 'off';
const { handler } = await loadHandler();

const answer: RequestListener = (request, response) => {
	request.headers['x-forwarded-proto'] = protocolOf(request, process.env.PUBLIC_URL);
	// Here, so that files have them too: the adapter serves those by itself.
	response.setHeader('x-content-type-options', 'nosniff');
	response.setHeader('referrer-policy', 'same-origin');
	handler(request, response, () => {
		response.statusCode = 404;
		response.end();
	});
};

const plain = createServer(answer);
plain.on('error', (error: NodeJS.ErrnoException) => {
	leave(
		error.code === 'EADDRINUSE'
			? `Cổng ${port} đang được dùng: hãy chọn cổng khác bằng PORT. · Port ${port} is taken: set PORT to another one.`
			: error.message
	);
});
plain.listen(port, host);
await once(plain, 'listening');

const servers: Pick<Server, 'close' | 'closeAllConnections'>[] = [plain];
let isClosing = false;
process.on('SIGINT', close);
process.on('SIGTERM', close);

const dataDir = process.env.DATA_DIR || './data';
const secure =
	securePort === null ? null : await serveSecurely({ host, port: securePort, dataDir }, answer);
if (secure) {
	servers.push(secure);
	process.env.HTTPS_PORT = String(portOf(secure));
}

for (const line of addresses()) console.log(`  ${line}`);
console.log(`  (${Math.round(performance.now() - started)} ms)`);

function readPort(name: 'PORT' | 'HTTPS_PORT', usual: string): number {
	const text = process.env[name] || usual;
	if (/^\d{1,5}$/.test(text) && Number(text) < 2 ** 16) return Number(text);
	const [inEnglish, inVietnamese] =
		name === 'PORT' ? ['', ''] : [', or off for no https', ', hoặc off để tắt https'];
	return leave(
		`${name}="${text}" không phải là số cổng: hãy chọn một số từ 0 đến 65535${inVietnamese}. · ${name}="${text}" is no port number: choose one from 0 to 65535${inEnglish}.`
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

/** One line for each name people may use: the plain address, and beside it the secure one. */
function addresses(): string[] {
	const everywhere = host === '0.0.0.0';
	const local = everywhere || host === '::' ? 'localhost' : host;
	const names = [local, ...(everywhere ? lanAddresses() : [])];
	const rows = names.map((name) => [
		`http://${name}:${portOf(plain)}`,
		secure ? `https://${name}:${portOf(secure)}` : ''
	]);
	const width = Math.max(...rows.map(([first = '']) => first.length));
	return rows.map(([first = '', second]) => `${first.padEnd(width)}   ${second}`.trimEnd());
}

function portOf(server: Pick<Server, 'address'>): number {
	const address = server.address();
	return address && typeof address === 'object' ? address.port : port;
}

/** Ends the server, once: it may be told to by the terminal, by npm and by the system together. */
function close(signal: NodeJS.Signals): void {
	if (isClosing) return;
	isClosing = true;
	// Open event streams would hold the server for ever: the house ends them first, and adds its own closing.
	const leaving = servers.map(closed);
	process.emit('sveltekit:shutdown' as never, ...([signal, leaving] as never[]));
	void Promise.all(leaving).finally(() => process.exit(0));
	// What was being answered gets a moment; a browser that merely keeps its line open does not.
	setTimeout(() => servers.forEach((server) => server.closeAllConnections()), GRACE);
}

function closed(server: Pick<Server, 'close'>): Promise<unknown> {
	return new Promise((resolve) => server.close(resolve));
}

function leave(sentence: string): never {
	console.error(sentence);
	process.exit(1);
}
