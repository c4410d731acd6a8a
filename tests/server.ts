import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { issue, type Order } from '#lib/server/access/issue.ts';
import { openDatabase } from '#lib/server/database/open.ts';

const root = join(import.meta.dirname, '..');
/** Hundreds of servers are started from the same files: they are compiled once. */
const COMPILED = { NODE_COMPILE_CACHE: join(tmpdir(), 'nghi-trinh-compiled') };

type Granted = Pick<Order, 'name' | 'mayAdvance'>;

type Ending = 'SIGINT' | 'SIGTERM' | 'SIGKILL';

/** The built server, running on a data directory of its own. */
export type RunningServer = {
	readonly url: string;
	readonly dataDir: string;
	/** What it has printed so far. */
	readonly output: () => string;
	/** A bearer token for a role. */
	readonly token: (role: string, granted?: Granted) => Promise<string>;
	/** Ends it as the operator would (SIGINT, SIGTERM), or as a power cut would (SIGKILL). */
	readonly stop: (signal?: Ending) => Promise<number | null>;
};

/** Starts the built server and waits until it answers. */
export async function startServer(
	dataDir = mkdtempSync(join(tmpdir(), 'nghi-trinh-')),
	environment: Record<string, string> = {}
): Promise<RunningServer> {
	const port = environment.PORT ?? String(await freePort());
	// Most journeys need no https, and those that do must not meet each other on one port.
	const ports = { PORT: port, HTTPS_PORT: environment.HTTPS_PORT ?? 'off' };
	const env = { ...COMPILED, ...process.env, ...environment, ...ports, DATA_DIR: dataDir };
	const child = spawn('node', ['scripts/start.ts'], { cwd: root, env });
	const output = collect(child);
	const url = `http://localhost:${port}`;
	await untilHealthy(url, child, output);
	return {
		url,
		dataDir,
		output,
		token: (role, granted) => issueToken(dataDir, role, granted),
		stop: (signal = 'SIGTERM') => stop(child, signal)
	};
}

/** Forgets a data directory. */
export function discard(dataDir: string): void {
	rmSync(dataDir, { recursive: true, force: true });
}

function collect(child: ChildProcess): () => string {
	let text = '';
	child.stdout?.on('data', (chunk: Buffer) => (text += chunk.toString()));
	child.stderr?.on('data', (chunk: Buffer) => (text += chunk.toString()));
	return () => text;
}

/** Waits until a server answers that it is well; its end before that is an error. */
export async function untilHealthy(
	url: string,
	child: ChildProcess,
	output = () => ''
): Promise<void> {
	while (child.exitCode === null) {
		const answer = await fetch(`${url}/api/v1/health`).catch(() => null);
		if (answer?.ok) return;
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
	throw new Error(`the server did not start:\n${output()}`);
}

/** As `npm run token` does, without a process for each of some hundred tokens. */
async function issueToken(dataDir: string, role: string, granted: Granted = {}): Promise<string> {
	const db = openDatabase(dataDir);
	try {
		const issued = await issue(db, { conference: 'quan-5', role, ...granted }, Date.now());
		if (!('token' in issued)) throw new Error(`no such ${issued.unknown}: ${role}`);
		return issued.token;
	} finally {
		await db.destroy();
	}
}

function stop(child: ChildProcess, signal: Ending): Promise<number | null> {
	if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(child.exitCode);
	return new Promise((resolve) => {
		child.once('exit', (code) => resolve(code));
		child.kill(signal);
	});
}

/** A port nobody listens on. */
export function freePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const probe = createServer().once('error', reject);
		probe.listen(0, () => {
			const address = probe.address();
			probe.close(() =>
				address && typeof address === 'object' ? resolve(address.port) : reject(address)
			);
		});
	});
}
