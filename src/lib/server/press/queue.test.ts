import { expect, test } from 'vitest';
import { Queue } from './queue.ts';
import { NobodyWaits } from './work.ts';

/** A queue that is at something until it is let go, and what was made behind that. */
function aBusyQueue() {
	const { promise, resolve: letGo } = Promise.withResolvers<string>();
	const queue = new Queue();
	const made: string[] = [];
	queue.add(() => promise, {});
	const order = (name: string, signal?: AbortSignal) =>
		queue.add(
			async () => {
				made.push(name);
				return name;
			},
			{ signal }
		);
	return { queue, made, order, letGo };
}

test('one thing is made after the other', async () => {
	const { made, order, letGo } = aBusyQueue();
	order('one');
	const two = order('two');
	expect(made).toEqual([]);
	letGo('');
	expect(await two.made).toBe('two');
	expect(made).toEqual(['one', 'two']);
});

test('what is asked for by somebody who comes first is made first, also when others asked before', async () => {
	const { made, order, letGo } = aBusyQueue();
	order('pile');
	order('programme').join({ isFirst: true });
	const last = order('another');
	letGo('');
	await last.made;
	expect(made).toEqual(['programme', 'pile', 'another']);
});

test('what cannot be made keeps nothing else', async () => {
	const { queue, order, letGo } = aBusyQueue();
	const failing = queue.add(() => Promise.reject(new Error('torn')), {});
	const next = order('next');
	letGo('');
	await expect(failing.made).rejects.toThrow('torn');
	expect(await next.made).toBe('next');
});

test('what nobody waits for any more is not begun', async () => {
	const { made, order, letGo } = aBusyQueue();
	const leaving = new AbortController();
	const left = order('left', leaving.signal);
	const next = order('next');
	leaving.abort();
	letGo('');
	await expect(left.made).rejects.toThrow(NobodyWaits);
	await next.made;
	expect(made).toEqual(['next']);
});

test('it is made as long as one of those who wait is there', async () => {
	const { made, order, letGo } = aBusyQueue();
	const leaving = new AbortController();
	const shared = order('shared', leaving.signal);
	expect(shared.join({})).toBe(true);
	leaving.abort();
	letGo('');
	await shared.made;
	expect(made).toEqual(['shared']);
});

test('nobody can wait for what was given up', async () => {
	const { order, letGo } = aBusyQueue();
	const left = order('left', AbortSignal.abort());
	letGo('');
	await expect(left.made).rejects.toThrow(NobodyWaits);
	expect(left.join({})).toBe(false);
});

test('when it is closed, what is not begun fails, and what is ordered later', async () => {
	const { queue, made, order, letGo } = aBusyQueue();
	const waiting = order('waiting');
	queue.close(new Error('closed'));
	letGo('');
	await expect(waiting.made).rejects.toThrow('closed');
	await expect(order('late').made).rejects.toThrow('closed');
	expect(made).toEqual([]);
});
