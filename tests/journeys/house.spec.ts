import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ControlView } from '#lib/audience/control.ts';
import type { ProjectorView } from '#lib/audience/projector.ts';
import { discard, startServer } from '../server.ts';
import { expect, test } from '../world.ts';

const root = join(import.meta.dirname, '../..');

/** Runs the start command to its end and gives what it said. */
function startAgain(dataDir: string, port = '0') {
	return spawnSync('node', ['scripts/start.ts'], {
		cwd: root,
		env: { ...process.env, DATA_DIR: dataDir, PORT: port },
		encoding: 'utf8',
		timeout: 30_000
	});
}

test('a second server on the same data directory is refused in one sentence', async ({ world }) => {
	const second = startAgain(world.server.dataDir);
	expect(second.status).toBe(1);
	expect(second.stderr.trim().split('\n')).toHaveLength(1);
	expect(second.stderr).toContain('Một máy chủ khác đang dùng thư mục dữ liệu');
});

test('a data directory that cannot be written is refused in one sentence', () => {
	const file = join(mkdtempSync(join(tmpdir(), 'nghi-trinh-')), 'a-file');
	writeFileSync(file, '');
	const refused = startAgain(join(file, 'data'));
	expect(refused.status).toBe(1);
	expect(refused.stderr.trim().split('\n')).toHaveLength(1);
	expect(refused.stderr).toContain('Không ghi được vào thư mục dữ liệu');
});

for (const port of ['abc', '99999', '-1']) {
	test(`PORT=${port} is refused in one sentence`, () => {
		const refused = startAgain(mkdtempSync(join(tmpdir(), 'nghi-trinh-')), port);
		expect(refused.status).toBe(1);
		expect(refused.stderr.trim().split('\n')).toHaveLength(1);
		expect(refused.stderr).toContain('không phải là số cổng');
	});
}

test('a setting left empty is one not made', async () => {
	const server = await startServer(undefined, { HOST: '', LOG_LEVEL: '', PUBLIC_URL: '' });
	expect(server.output()).toMatch(/http:\/\/localhost:\d+\/sign-in\//);
	await server.stop();
	discard(server.dataDir);
});

/** What a database that was not closed leaves beside its one file. */
const unclosed = (dataDir: string) => readdirSync(dataDir).filter((name) => name.endsWith('-wal'));

test('a server with screens listening stops when asked to', async ({ world }) => {
	await world.enter('projector', '/c/quan-5/projector');
	await world.enter(null, '/c/quan-5');
	expect(await world.server.stop('SIGTERM')).toBe(0);
	expect(unclosed(world.server.dataDir)).toEqual([]);
});

test('a server that is asked to stop twice closes all the same', async ({ world }) => {
	await world.enter('projector', '/c/quan-5/projector');
	const { server } = world;
	expect(await Promise.all([server.stop('SIGINT'), server.stop('SIGTERM')])).toEqual([0, 0]);
	expect(unclosed(server.dataDir)).toEqual([]);
});

test('after a power cut the same cue, clock, message and wall are back', async ({ world }) => {
	await world.command({ command: 'start' });
	await world.command({ command: 'next' });
	await world.command({ command: 'tell', text: 'Mời kết thúc sớm' });
	await world.command({ command: 'show', scene: 'message', text: 'Hội nghị tạm nghỉ' });
	const desk = await world.view<ControlView>('control');
	await world.server.stop('SIGKILL');
	const again = await startServer(world.server.dataDir);
	const view = async <V>(role: string) => {
		const headers = { authorization: `Bearer ${await again.token(role)}` };
		return (await (await fetch(`${again.url}/api/v1/conferences/quan-5`, { headers })).json()) as V;
	};
	const after = await view<ControlView>('control');
	expect(after).toEqual({ ...desk, serverTime: after.serverTime });
	const wall = await view<ProjectorView>('projector');
	expect(wall.picture).toEqual({ kind: 'message', text: 'Hội nghị tạm nghỉ' });
	await again.stop();
});

test('a screen finds its way back to a restarted server by itself', async ({ world }) => {
	const port = new URL(world.server.url).port;
	const wall = await world.enter('projector', '/c/quan-5/projector');
	await expect(wall.getByText('HỘI NGHỊ SƠ KẾT GIỮA NHIỆM KỲ')).toBeVisible();
	await world.server.stop('SIGKILL');
	await expect(wall.getByText('HỘI NGHỊ SƠ KẾT GIỮA NHIỆM KỲ')).toBeVisible();
	const again = await startServer(world.server.dataDir, { PORT: port });
	const answer = await fetch(`${again.url}/api/v1/conferences/quan-5/run`, {
		method: 'POST',
		headers: {
			authorization: `Bearer ${await again.token('control')}`,
			'content-type': 'application/json'
		},
		body: JSON.stringify({
			id: crypto.randomUUID(),
			command: 'show',
			scene: 'message',
			text: 'Xin mời vào chỗ'
		})
	});
	expect(answer.status).toBe(200);
	await expect(wall.getByText('Xin mời vào chỗ')).toBeVisible();
	await again.stop();
	discard(world.server.dataDir);
});
