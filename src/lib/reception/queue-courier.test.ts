import { expect, test } from 'vitest';
import { aQueued } from '#lib/testing/desk.ts';
import { Courier } from './queue-courier.ts';
import { add, NO_QUEUE, type Queue, type QueuedScan, type Reply } from './queue.ts';

const scan = (id: string) => aQueued({ id });
const welcomes = (scans: readonly QueuedScan[]): Reply => ({
	kind: 'answered',
	answers: scans.map(({ id }) => ({ id, verdict: 'welcome' }))
});
const settled = () => new Promise((resolve) => setImmediate(resolve));

/** A courier to a server that gives some replies in turn, and then answers everything. */
function courier(first: Queue, ...replies: readonly Reply[]) {
	const seen = {
		queue: first,
		sent: [] as string[][],
		rests: [] as number[],
		told: [] as string[]
	};
	let isResting = true;
	let endRest: () => void = () => undefined;
	const working = new Courier({
		queue: () => seen.queue,
		change: async (edit) => void (seen.queue = edit(seen.queue)),
		post: async (scans) => {
			seen.sent.push(scans.map(({ id }) => id));
			return replies[seen.sent.length - 1] ?? welcomes(scans);
		},
		told: (_, reply) => seen.told.push(reply.kind),
		between: (milliseconds, stop) => {
			seen.rests.push(milliseconds);
			if (!isResting) return Promise.resolve();
			return new Promise((resolve) => {
				endRest = resolve;
				stop?.addEventListener('abort', () => resolve());
			});
		}
	});
	return {
		seen,
		working,
		endRest: () => endRest(),
		neverRest: () => (isResting = false)
	};
}

test('what waits is delivered, and what came meanwhile after it', async () => {
	const { seen, working } = courier(add(NO_QUEUE, [scan('a')]));
	working.kick();
	seen.queue = add(seen.queue, [scan('b')]);
	await settled();
	expect(seen.sent).toEqual([['a'], ['b']]);
	expect(seen.queue).toEqual(NO_QUEUE);
});

test('what did not arrive is sent again under the same id, after longer and longer rests', async () => {
	const unreached = Array<Reply>(5).fill({ kind: 'unreached' });
	const { seen, working, neverRest } = courier(add(NO_QUEUE, [scan('a')]), ...unreached);
	neverRest();
	working.kick();
	await settled();
	expect(seen.sent).toEqual(Array(6).fill(['a']));
	expect(seen.rests).toEqual([500, 1_000, 2_000, 4_000, 5_000]);
});

test('rests are short again once something arrived', async () => {
	const unreached: Reply = { kind: 'unreached' };
	const queue = add(NO_QUEUE, [scan('a'), scan('b')]);
	const { seen, working, neverRest } = courier(queue, unreached, welcomes([scan('a')]), unreached);
	neverRest();
	working.kick();
	await settled();
	expect(seen.rests).toEqual([500, 500]);
});

test('a rest is cut short when the server may be there again', async () => {
	const { seen, working } = courier(add(NO_QUEUE, [scan('a')]), { kind: 'unreached' });
	working.kick();
	await settled();
	expect(seen.sent).toEqual([['a']]);
	working.kick();
	await settled();
	expect(seen.sent).toEqual([['a'], ['a']]);
});

test('one that is barred stops, and keeps everything', async () => {
	const { seen, working } = courier(add(NO_QUEUE, [scan('a')]), { kind: 'barred' });
	working.kick();
	await settled();
	expect([seen.sent, seen.told]).toEqual([[['a']], ['barred']]);
	expect(seen.queue.waiting).toHaveLength(1);
	working.kick();
	await settled();
	expect(seen.queue).toEqual(NO_QUEUE);
});

test('with nothing to carry nobody sets out', async () => {
	const { seen, working } = courier(NO_QUEUE);
	working.kick();
	await settled();
	expect(seen.sent).toEqual([]);
});
