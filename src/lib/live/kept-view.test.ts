import { describe, expect, test } from 'vitest';
import { forget, keep, newerThan } from './kept-view.ts';

const shelf = { slug: 'quan-5', audience: 'mc', build: 'one' };

function stamped(serverTime: string) {
	return { revision: 7, serverTime, slug: 'quan-5', zone: 'Asia/Ho_Chi_Minh' };
}

const early = stamped('2022-04-01T00:30:00.000Z');
const late = stamped('2022-04-01T00:45:00.000Z');

function memory() {
	const held = new Map<string, string>();
	return {
		getItem: (key: string) => held.get(key) ?? null,
		setItem: (key: string, value: string) => void held.set(key, value),
		removeItem: (key: string) => void held.delete(key)
	};
}

function forbidden(): never {
	throw new DOMException('denied', 'SecurityError');
}

describe('a kept view', () => {
	test('comes back when the page in hand is older: it came from this device', () => {
		const store = memory();
		const kept = { view: late, offset: 90_000, awaySince: 5 };
		keep(shelf, kept, () => store);
		expect(newerThan(early, shelf, () => store)).toMatchObject(kept);
	});

	test('gives way to a page fresh from the server', () => {
		const store = memory();
		keep(shelf, { view: early, offset: 0, awaySince: null }, () => store);
		expect(newerThan(late, shelf, () => store)).toBe(null);
	});

	test('of another build is not understood', () => {
		const store = memory();
		keep(shelf, { view: late, offset: 0, awaySince: null }, () => store);
		expect(newerThan(early, { ...shelf, build: 'two' }, () => store)).toBe(null);
	});

	test('of another conference is not shown', () => {
		const store = memory();
		keep(shelf, { view: late, offset: 0, awaySince: null }, () => store);
		expect(newerThan(early, { ...shelf, slug: 'phuong-1' }, () => store)).toBe(null);
	});

	test('is gone once forgotten', () => {
		const store = memory();
		keep(shelf, { view: late, offset: 0, awaySince: null }, () => store);
		forget(shelf, () => store);
		expect(newerThan(early, shelf, () => store)).toBe(null);
	});

	test('that is damaged is as good as none', () => {
		const store = { ...memory(), getItem: () => '{"build":"one"' };
		expect(newerThan(early, shelf, () => store)).toBe(null);
	});
});

test('a browser that forbids storage is left in peace', () => {
	keep(shelf, { view: late, offset: 0, awaySince: null }, forbidden);
	forget(shelf, forbidden);
	expect(newerThan(early, shelf, forbidden)).toBe(null);
});
