import { X509Certificate } from 'node:crypto';
import {
	mkdtempSync,
	readdirSync,
	rmSync,
	statSync,
	symlinkSync,
	truncateSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ensureIdentity } from './ensure.ts';
import { readAuthority, readIdentity } from './files.ts';
import { DAY } from './identity.ts';
import type { Machine } from './names.ts';

const NOW = Date.UTC(2026, 9, 2);
const MACHINE: Machine = { hostname: 'MAYCHU', host: '', lan: ['192.168.1.5'], publicUrl: '' };

let dataDir: string;
beforeEach(() => (dataDir = mkdtempSync(join(tmpdir(), 'nt-tls-'))));
afterEach(() => rmSync(dataDir, { recursive: true }));

const ensure = (machine: Partial<Machine> = {}, now = NOW) =>
	ensureIdentity(dataDir, { ...MACHINE, ...machine }, now);
const inTls = (name: string) => join(dataDir, 'tls', name);
const authorityKept = () => readAuthority(dataDir)?.fingerprint256;

test('the first start makes an authority and a server it vouches for', async () => {
	const { certificate } = await ensure();
	const authority = readAuthority(dataDir);
	expect(authority?.ca).toBe(true);
	const shown = new X509Certificate(certificate);
	expect(authority && shown.verify(authority.publicKey)).toBe(true);
	expect(shown.checkIP('192.168.1.5')).toBe('192.168.1.5');
});

test('all of it is for the owner alone', async () => {
	await ensure();
	expect(statSync(inTls('')).mode & 0o777).toBe(0o700);
	const modes = readdirSync(inTls('')).map((name) => [name, statSync(inTls(name)).mode & 0o777]);
	expect(Object.fromEntries(modes)).toEqual({
		'ca.crt': 0o600,
		'ca.key': 0o600,
		'server.crt': 0o600,
		'server.key': 0o600
	});
});

test('the next start uses what is there', async () => {
	const first = await ensure();
	expect(await ensure({}, NOW + 300 * DAY)).toEqual(first);
});

describe('a new server’s certificate by the same authority is made', () => {
	test.each<[string, Partial<Machine>, number]>([
		['for a new address', { lan: ['10.0.0.2'] }, NOW],
		['near the end of the old one', {}, NOW + 370 * DAY]
	])('%s', async (_, machine, now) => {
		const first = await ensure();
		const authority = authorityKept();
		const second = await ensure(machine, now);
		expect(second).not.toEqual(first);
		expect(second).toEqual(readIdentity(dataDir, 'server'));
		expect(authorityKept()).toBe(authority);
	});

	test('after a power cut between its two files', async () => {
		const first = await ensure();
		writeFileSync(inTls('server.key'), (await ensure({ lan: ['10.0.0.2'] })).key);
		writeFileSync(inTls('server.crt'), first.certificate);
		const second = await ensure();
		expect(second.certificate).not.toBe(first.certificate);
	});
});

test.each(['ca.key', 'ca.crt'])('a damaged %s makes a new authority', async (name) => {
	await ensure();
	const authority = authorityKept();
	truncateSync(inTls(name));
	const { certificate } = await ensure();
	const now = readAuthority(dataDir);
	expect(now?.fingerprint256).not.toBe(authority);
	expect(now && new X509Certificate(certificate).verify(now.publicKey)).toBe(true);
});

test('an authority that merely cannot be read now is not replaced', async () => {
	await ensure();
	const authority = authorityKept();
	rmSync(inTls('ca.key'));
	// Unlike a mode, a loop of links stops an administrator too.
	symlinkSync('ca.key', inTls('ca.key'));
	await expect(ensure()).rejects.toMatchObject({ code: 'ELOOP' });
	expect(authorityKept()).toBe(authority);
});

test('a data directory that cannot be written is said, not hidden', async () => {
	writeFileSync(inTls(''), '');
	await expect(ensure()).rejects.toMatchObject({ code: 'ENOTDIR' });
});

test('where nothing was made there is no authority', () => {
	expect(readAuthority(dataDir)).toBe(null);
});
