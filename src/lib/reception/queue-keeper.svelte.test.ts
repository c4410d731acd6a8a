import { expect, test } from 'vitest';
import { aQueued } from '#lib/testing/desk.ts';
import { QueueKeeper } from './queue-keeper.svelte.ts';
import { add, NO_QUEUE, type Queue } from './queue.ts';
import type { QueueStore } from './queue-store.ts';

const left = aQueued({ id: 'left', number: 1 });
const fresh = aQueued({ id: 'fresh', number: 1 });

/** A disk that remembers what it was told, until it is full. */
function disk({ isFull = false } = {}) {
	const saves: (readonly [before: Queue, after: Queue])[] = [];
	const store: QueueStore = {
		load: async () => add(NO_QUEUE, [left]),
		save: async (before, after) => {
			if (isFull) throw new DOMException('full', 'QuotaExceededError');
			saves.push([before, after]);
		}
	};
	return { saves, keeper: new QueueKeeper(async () => store) };
}

const idsOf = ({ queue }: QueueKeeper) => queue.waiting.map(({ id }) => id);

test('what was left is taken up, before what came meanwhile', async () => {
	const { keeper } = disk();
	const added = keeper.add([fresh]);
	await keeper.load('quan-5');
	await added;
	expect(idsOf(keeper)).toEqual(['left', 'fresh']);
});

test('what came meanwhile is numbered after what was left, on the disk too', async () => {
	const { keeper, saves } = disk();
	const added = keeper.add([fresh]);
	await keeper.load('quan-5');
	await added;
	expect(keeper.queue.waiting.map(({ number }) => number)).toEqual([1, 2]);
	expect(saves.at(-1)?.[1]).toBe(keeper.queue);
});

test('a change is seen at once, and told to be kept once it is on the disk', async () => {
	const { keeper, saves } = disk();
	const kept = keeper.add([fresh]);
	expect([idsOf(keeper), saves]).toEqual([['fresh'], []]);
	expect(await kept).toBe(true);
	expect(saves).toEqual([[NO_QUEUE, add(NO_QUEUE, [fresh])]]);
});

test('each change is kept from where the one before it left off', async () => {
	const { keeper, saves } = disk();
	await Promise.all([keeper.add([fresh]), keeper.add([left])]);
	expect(saves[1]?.[0]).toBe(saves[0]?.[1]);
});

test('a full disk keeps nothing, and that is known', async () => {
	const { keeper } = disk({ isFull: true });
	expect(await keeper.add([fresh])).toBe(false);
	expect([idsOf(keeper), keeper.isDurable]).toEqual([['fresh'], false]);
});

test('a browser that allows no store keeps nothing, and that is known', async () => {
	const keeper = new QueueKeeper(() => Promise.reject(new DOMException('no', 'SecurityError')));
	await keeper.load('quan-5');
	expect(keeper.isDurable).toBe(false);
	expect(await keeper.add([fresh])).toBe(false);
});
