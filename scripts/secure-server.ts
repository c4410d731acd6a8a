import { once } from 'node:events';
import type { RequestListener } from 'node:http';
import { createServer, type Server } from 'node:https';
import { ensureIdentity } from '#lib/server/tls/ensure.ts';
import { thisMachine } from '#lib/server/tls/names.ts';

/** Where to listen, and the data directory that keeps the keys. */
type Place = { readonly host: string; readonly port: number; readonly dataDir: string };

/** What is shown to who connects, as Node names it. */
type Shown = { readonly cert: string; readonly key: string };

/** Milliseconds between two looks at this machine's addresses. */
const LOOK_EVERY = 60_000;

/**
 * Serves the same over https, with a certificate of our own making. Where that cannot be, one
 * sentence is printed and null is given: plain http goes on without it.
 */
export async function serveSecurely(place: Place, answer: RequestListener): Promise<Server | null> {
	try {
		const identity = await identityOf(place);
		const server = createServer(identity, answer);
		server.listen(place.port, place.host);
		await once(server, 'listening');
		keepCertified(server, identity, place);
		return server;
	} catch (error) {
		console.error(sentenceOn(error, place));
		return null;
	}
}

/** A laptop often joins the hall's network after its server was started, and has a new address then. */
function keepCertified(server: Server, shown: Shown, place: Place): void {
	let { cert } = shown;
	const looking = setInterval(() => {
		identityOf(place).then(
			(now) => {
				if (now.cert !== cert) server.setSecureContext(now);
				cert = now.cert;
			},
			(error: unknown) => {
				clearInterval(looking);
				console.error(notRenewed(error));
			}
		);
	}, LOOK_EVERY);
	looking.unref();
}

async function identityOf({ host, dataDir }: Place): Promise<Shown> {
	const { certificate, key } = await ensureIdentity(dataDir, thisMachine(host), Date.now());
	return { cert: certificate, key };
}

function sentenceOn(error: unknown, { port }: Place): string {
	const code = codeOf(error);
	return code === 'EADDRINUSE'
		? `Cổng https ${port} đang được dùng nên chỉ có http: hãy chọn cổng khác bằng HTTPS_PORT. · Https port ${port} is taken, so there is http only: set HTTPS_PORT to another one.`
		: `Chưa mở được https nên chỉ có http (${code}). · Https could not be opened, so there is http only (${code}).`;
}

function notRenewed(error: unknown): string {
	const code = codeOf(error);
	return `Chưa làm mới được chứng chỉ https (${code}): địa chỉ mới của máy này có thể bị trình duyệt cảnh báo. · The https certificate could not be renewed (${code}): browsers may warn at new addresses of this machine.`;
}

function codeOf(error: unknown): string {
	const { code, message } = error as NodeJS.ErrnoException;
	return code ?? message;
}
