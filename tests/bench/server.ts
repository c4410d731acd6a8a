import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '..', '..');
export const SLUG = 'quan-5';

// Only an orderly exit ends what was started.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));

/** A built server under measurement, in a process of its own. */
export type Server = Awaited<ReturnType<typeof startServer>>;

/** A data directory that lives as long as the benchmark. */
export function temporaryDataDir(): string {
	const dir = mkdtempSync(join(tmpdir(), 'nghi-trinh-bench-'));
	process.once('exit', () => rmSync(dir, { recursive: true, force: true }));
	return dir;
}

/** A port nobody listens on. */
export async function freePort(): Promise<number> {
	const probe = createServer().listen(0, '127.0.0.1');
	await once(probe, 'listening');
	const address = probe.address();
	probe.close();
	await once(probe, 'close');
	if (address === null || typeof address === 'string') throw new Error('no port');
	return address.port;
}

type Manner = { readonly command?: readonly string[]; readonly first?: string };

/** Starts the server and waits for its first good answer. The first start may have to build. */
export async function startServer(
	dataDir: string,
	{ command = ['node', 'scripts/start.ts'], first = '/api/v1/health' }: Manner = {}
) {
	const port = await freePort();
	const url = `http://127.0.0.1:${port}`;
	const began = performance.now();
	const child = launch(command, {
		DATA_DIR: dataDir,
		PORT: String(port),
		HTTPS_PORT: 'off',
		HOST: '127.0.0.1'
	});
	const answered = await firstAnswer(child, url + first);
	return {
		url,
		began,
		/** Milliseconds from spawning it to its first good answer. */
		startedIn: answered - began,
		/** Processor time it has used, in seconds; NaN where the system does not tell. */
		cpuSeconds: () => cpuSeconds(child.pid),
		stop: () => end(child, 'SIGTERM'),
		kill: () => end(child, 'SIGKILL')
	};
}

/** Builds when needed, so that no measurement includes it. */
export async function warmUp(): Promise<void> {
	const server = await startServer(temporaryDataDir());
	await server.stop();
}

/** A bearer token of the ready conference; the desk's may see every view and give every command. */
export function tokenFor(dataDir: string, role = 'control'): string {
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		['scripts/token.ts', '--conference', SLUG, '--role', role, '--name', 'bench'],
		{ cwd: ROOT, encoding: 'utf8', env: { ...process.env, DATA_DIR: dataDir } }
	);
	if (status !== 0) throw new Error(stderr);
	return stdout.trim();
}

/** Waits until an address answers 200; gives the instant it did. */
async function firstAnswer(child: ChildProcess, address: string): Promise<number> {
	while (child.exitCode === null && child.signalCode === null) {
		const good = await fetch(address).then(
			(response) => response.ok,
			() => false
		);
		if (good) return performance.now();
		await pause(5);
	}
	throw new Error(`the server ended: ${child.exitCode ?? child.signalCode}`);
}

export function pause(milliseconds: number): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function launch([program = '', ...args]: readonly string[], env: NodeJS.ProcessEnv) {
	// A group of its own: npm would otherwise leave the server behind when it is ended.
	const child = spawn(program === 'node' ? process.execPath : program, args, {
		cwd: ROOT,
		env: { ...process.env, ...env },
		stdio: ['ignore', 'ignore', 'inherit'],
		detached: true
	});
	const leave = () => signal(child, 'SIGKILL');
	process.once('exit', leave);
	child.once('exit', () => process.off('exit', leave));
	return child;
}

async function end(child: ChildProcess, how: 'SIGTERM' | 'SIGKILL'): Promise<void> {
	if (child.exitCode !== null || child.signalCode !== null) return;
	const gone = once(child, 'exit');
	signal(child, how);
	await gone;
}

function signal(child: ChildProcess, how: 'SIGTERM' | 'SIGKILL'): void {
	try {
		if (child.pid !== undefined) process.kill(-child.pid, how);
	} catch {
		// It is gone already, which is what was wanted.
	}
}

function cpuSeconds(pid: number | undefined): number {
	try {
		// Fields 14 and 15 of proc(5): ticks in user and kernel mode, a hundred to the second.
		const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
		return (Number(fields[11]) + Number(fields[12])) / 100;
	} catch {
		return NaN;
	}
}
