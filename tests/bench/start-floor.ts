import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** Starts the floor in a process of its own; with a directory it writes there first. */
export async function startFloor(dir?: string) {
	const args = [join(import.meta.dirname, 'floor.ts'), ...(dir === undefined ? [] : [dir])];
	const child = spawn(process.execPath, args, {
		stdio: ['ignore', 'pipe', 'inherit']
	});
	process.once('exit', () => child.kill('SIGKILL'));
	const [port] = await once(child.stdout, 'data');
	return { url: `http://127.0.0.1:${String(port).trim()}`, stop: () => child.kill() };
}
