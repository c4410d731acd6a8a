import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ReceptionView } from '#lib/audience/reception.ts';
import { receptionView } from '#lib/audience/reception.ts';
import { delegate } from '#lib/testing/desk.ts';
import { aState } from '#lib/testing/make.ts';
import type { SentList } from './local-list.ts';
import { LocalRoster } from './local-roster.svelte.ts';
import type { Vault } from './vault.ts';

let vault: Vault | null = null;
vi.mock('./vault.ts', () => ({ openVault: async () => vault }));

const inside = { since: 100, station: 'Cửa chính' };
const thuy = delegate();
const settled = () => vi.advanceTimersByTimeAsync(0);

let lists: (SentList | null)[];
let asked: number;
let roster: LocalRoster;

beforeEach(() => {
	vi.useFakeTimers();
	vi.stubGlobal('addEventListener', () => undefined);
	[lists, asked] = [[], 0];
	vi.stubGlobal('fetch', async () => {
		asked += 1;
		const list = lists.shift();
		return list ? Response.json(list) : new Response('', { status: 503 });
	});
	roster = new LocalRoster('quan-5', 'build');
});

afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
	vault = null;
});

function view(seq: number, person = 'thuy'): ReceptionView {
	const told = { type: 'came', name: '', verdict: null, at: 100, station: '', inside } as const;
	const recent = seq === 0 ? [] : [{ ...told, seq, person }];
	return { ...receptionView(aState()), seq, recent };
}

const list = (seq: number, ...delegates: SentList['delegates']): SentList => ({
	rosterRevision: 1,
	seq,
	delegates
});

test('the list comes with the first view, and follows the next ones', async () => {
	lists = [list(0, thuy)];
	roster.see(view(0));
	await settled();
	roster.see(view(1));
	expect(roster.person('thuy')?.inside).toEqual(inside);
	expect(asked).toBe(1);
});

test('somebody who was on no list is read for', async () => {
	lists = [list(0, thuy), list(1, thuy, delegate({ id: 'guest', insteadOf: 'ông Đỗ Thịnh' }))];
	roster.see(view(0));
	await settled();
	roster.see(view(1, 'guest'));
	await settled();
	expect(roster.person('guest')?.insteadOf).toBe('ông Đỗ Thịnh');
	expect(asked).toBe(2);
});

test('what happened while the list was on its way is read for again', async () => {
	lists = [list(0, thuy), list(1, thuy, delegate({ id: 'guest' }))];
	roster.see(view(0));
	roster.see(view(1, 'guest'));
	await settled();
	expect(roster.person('guest')).not.toBe(null);
});

test('a list that does not come is asked for again', async () => {
	lists = [null, list(0, thuy)];
	roster.see(view(0));
	await settled();
	expect(roster.list).toBe(null);
	await vi.advanceTimersByTimeAsync(2_000);
	expect(roster.person('thuy')).not.toBe(null);
});

test('after a wipe nobody is known, not even from a list that was on its way', async () => {
	lists = [list(0, thuy)];
	roster.see(view(0));
	await roster.wipe();
	await settled();
	expect([roster.list, roster.isWiped]).toEqual([null, true]);
});

test('a stream that goes on after a wipe brings everybody back', async () => {
	lists = [list(0, thuy)];
	await roster.wipe();
	roster.see(view(0));
	await settled();
	expect(roster.person('thuy')).not.toBe(null);
});

test('what the server has just answered is known at once', async () => {
	lists = [list(0, thuy)];
	roster.see(view(0));
	await settled();
	roster.place('thuy', inside);
	expect(roster.person('thuy')?.inside).toEqual(inside);
});

test('where it may not be kept, it is followed all the same, and nothing is written', async () => {
	let written = 0;
	vault = {
		get: async () => null,
		put: async () => void (written += 1),
		wipe: async () => undefined
	};
	lists = [list(0, thuy)];
	roster = new LocalRoster('quan-5', 'build', async () => null);
	roster.see(view(0));
	await settled();
	expect([roster.person('thuy'), written]).toEqual([thuy, 0]);
});

describe('after a reload', () => {
	function reloaded(build: string): LocalRoster {
		const kept = { build, list: list(0, thuy), view: view(0) };
		vault = { get: async () => kept, put: async () => undefined, wipe: async () => undefined };
		return new LocalRoster('quan-5', 'build');
	}

	test('what was kept is taken up', async () => {
		roster = reloaded('build');
		expect(await roster.load()).toEqual(view(0));
		expect(roster.person('thuy')).toEqual(thuy);
	});

	test('what another build kept is not', async () => {
		roster = reloaded('older build');
		expect(await roster.load()).toBe(null);
		expect(roster.list).toBe(null);
	});

	test('a list that came meanwhile stands', async () => {
		lists = [list(0, delegate({ id: 'an' }))];
		roster = reloaded('build');
		roster.see(view(0));
		await settled();
		await roster.load();
		expect([...(roster.list?.delegates.keys() ?? [])]).toEqual(['an']);
	});
});
