import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { discard, freePort, untilHealthy } from '../server.ts';
import { expect, test } from '../world.ts';

const root = join(import.meta.dirname, '../..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const commands = [
	...new Set(readme.matchAll(/(?:^|`)(npm [^`#\n]+)/gm).map(([, npm = '']) => npm.trim()))
];

/** What CI itself is: it cannot run inside itself. */
const CI = ['npm ci', 'npm cit'];
const SERVERS = ['npm start', 'npm run dev'];
const benches = commands.filter((command) => command.startsWith('npm run bench:'));
const prints = commands.filter((command) => command.startsWith('npm run --silent '));

let dataDir: string;
test.beforeEach(() => (dataDir = mkdtempSync(join(tmpdir(), 'nghi-trinh-'))));
test.afterEach(() => discard(dataDir));

function run(command: string) {
	const env = { ...process.env, DATA_DIR: dataDir };
	return spawnSync(command, { cwd: root, env, shell: true, encoding: 'utf8' });
}

test('the README names no command that is not tried', () => {
	expect(commands.toSorted()).toEqual([...CI, ...SERVERS, ...benches, ...prints].toSorted());
});

for (const command of SERVERS) {
	test(`${command} serves`, async () => {
		// A first start bundles, or builds, before it answers.
		test.setTimeout(180_000);
		const port = await freePort();
		const flags = command === 'npm start' ? '' : ` -- --port ${port} --strictPort`;
		const env = { ...process.env, DATA_DIR: dataDir, PORT: String(port) };
		const options = { cwd: root, env, shell: true, detached: true } as const;
		const server = spawn(command + flags, options);
		// Not its exit: npm's ends first, and the server may still be writing.
		const over = new Promise((resolve) => server.once('close', resolve));
		try {
			await untilHealthy(`http://localhost:${port}`, server);
		} finally {
			// npm passes no signal on: its whole group is told.
			process.kill(-(server.pid ?? 0), 'SIGTERM');
			await over;
		}
	});
}

for (const command of prints) {
	test(`${command} prints one line`, () => {
		const { status, stdout } = run(command);
		expect(status).toBe(0);
		expect(stdout.trim().split('\n')).toHaveLength(1);
	});
}

for (const command of benches) {
	test(`${command} measures`, () => {
		test.setTimeout(180_000);
		const flags = command.endsWith(':weight') ? '' : ' -- --quick';
		const { status, stdout, stderr } = run(command.replace('run ', 'run --silent ') + flags);
		expect(status, stderr).toBe(0);
		expect(JSON.parse(stdout)).toMatchObject({ benchmark: command.split(':')[1] });
	});
}
