import { expect, test, vi } from 'vitest';
import { refuse } from '#lib/refusal.ts';
import { gather } from './gather.ts';

/** Doubles numbers; each call waits until it is let go. */
function slow() {
	const calls: { asked: readonly number[]; go: () => void }[] = [];
	const ask = gather(async (asked: readonly number[]) => {
		await new Promise<void>((go) => calls.push({ asked, go }));
		return asked.map((each) => each * 2);
	});
	return { ask, calls };
}

test('what is asked in one moment goes together, what comes meanwhile into the next call', async () => {
	const { ask, calls } = slow();
	const early = [ask([1]), ask([2, 3])];
	await vi.waitUntil(() => calls.length === 1);
	const late = [ask([4]), ask([5])];
	calls[0]?.go();
	expect(await Promise.all(early)).toEqual([[2], [4, 6]]);
	await vi.waitUntil(() => calls.length === 2);
	calls[1]?.go();
	expect(await Promise.all(late)).toEqual([[8], [10]]);
	expect(calls.map(({ asked }) => asked)).toEqual([
		[1, 2, 3],
		[4, 5]
	]);
});

test('a refusal is everybody’s', async () => {
	const ask = gather(async (): Promise<never[] | ReturnType<typeof refuse>> =>
		refuse('storage-failed')
	);
	expect(await Promise.all([ask([1]), ask([2])])).toEqual([
		refuse('storage-failed'),
		refuse('storage-failed')
	]);
});

test('a fault is told to those it struck, and the next are called all the same', async () => {
	let isBroken = true;
	const ask = gather(async (asked: readonly number[]) => {
		if (isBroken) throw new Error('broken');
		return asked;
	});
	await expect(ask([1])).rejects.toThrow('broken');
	isBroken = false;
	expect(await ask([2])).toEqual([2]);
});
