import { expect, test } from 'vitest';
import { keyOf, makeHalf, open, seal } from './vault-seal.ts';

const makeKey = async () => keyOf(await makeHalf(), 'other half');
const list = { delegates: [{ name: 'Hồ Ngọc Thúy' }] };

test('what was locked away comes back', async () => {
	const key = await makeKey();
	expect(await open(key, await seal(key, list))).toEqual(list);
});

test('nothing of it can be read where it lies', async () => {
	const { data } = await seal(await makeKey(), list);
	expect(Buffer.from(data).includes('Thúy')).toBe(false);
});

test('another key opens nothing', async () => {
	const sealed = await seal(await makeKey(), list);
	expect(await open(await makeKey(), sealed)).toBe(null);
});

test('half of the key opens nothing', async () => {
	const half = await makeHalf();
	const sealed = await seal(await keyOf(half, 'in the jar'), list);
	expect(await open(await keyOf(half, 'in another'), sealed)).toBe(null);
	expect(await open(await keyOf(half, 'in the jar'), sealed)).toEqual(list);
});

test('what was tampered with is not believed', async () => {
	const key = await makeKey();
	const sealed = await seal(key, list);
	const bytes = new Uint8Array(sealed.data);
	bytes[0] = (bytes[0] ?? 0) ^ 1;
	expect(await open(key, { ...sealed, data: bytes.buffer })).toBe(null);
});

test('the key cannot be taken out of the browser', async () => {
	await expect(crypto.subtle.exportKey('raw', await makeHalf())).rejects.toThrow();
	await expect(crypto.subtle.exportKey('raw', await makeKey())).rejects.toThrow();
});
