import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RequestEvent } from '@sveltejs/kit';
import { beforeEach, expect, test, vi } from 'vitest';
import { log } from '#lib/server/log.ts';
import { handleError, init } from './hooks.server.ts';

const logged = vi.spyOn(log, 'error').mockReturnValue();

beforeEach(() => {
	logged.mockClear();
});

function failWith(error: unknown, status: number) {
	const event = { locals: {}, route: { id: '/sign-in/[code]' } } as unknown as RequestEvent;
	return handleError({ error, event, status, message: '' });
}

test('a fault is logged whole, under its route and not its path', async () => {
	const error = new Error('bug');
	expect(await failWith(error, 500)).toEqual({
		code: 'unexpected',
		message: 'Máy chủ gặp trục trặc. Hãy thử lại; chưa có gì bị mất.'
	});
	expect(logged.mock.calls).toEqual([[{ err: error, route: '/sign-in/[code]' }, 'unexpected']]);
});

test.each([
	[400, 'bad-request'],
	[404, 'not-found'],
	[405, 'method-not-allowed'],
	[413, 'too-large'],
	[415, 'content-type-unsupported']
])('what a caller did wrong is no fault of ours: %i', async (status, code) => {
	expect(await failWith(new Error('theirs'), status)).toMatchObject({ code });
	expect(logged).not.toHaveBeenCalled();
});

test('trouble with the disk is named', async () => {
	const full = Object.assign(new Error('full'), { code: 'SQLITE_FULL' });
	expect(await failWith(full, 500)).toMatchObject({ code: 'storage-failed' });
});

test('the house is closed also where nobody waits for that', async () => {
	const dataDir = mkdtempSync(join(tmpdir(), 'nghi-trinh-'));
	vi.stubEnv('DATA_DIR', dataDir);
	const printed = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
	await init();
	const logs = () => readdirSync(dataDir).filter((name) => name.endsWith('-wal'));
	expect(logs()).toHaveLength(1);
	process.emit('sveltekit:shutdown' as never, ...(['SIGTERM'] as never[]));
	await vi.waitUntil(() => logs().length === 0);
	printed.mockRestore();
	vi.unstubAllEnvs();
	rmSync(dataDir, { recursive: true });
});
