import { expect, test } from 'vitest';
import { withCheckFigure } from '#lib/attendance/pass.ts';
import { oursAmong, watch } from './camera-watch.ts';

const token = withCheckFigure('123456789012345678901234567890123456789');
const video = { videoWidth: 640 } as HTMLVideoElement;
const rested = () => new Promise<void>((resolve) => setImmediate(resolve));

/** Looks until the pictures are used up; a picture that is an error cannot be read. */
async function look(pictures: readonly (readonly string[] | Error)[], at = video) {
	const over = new AbortController();
	const told: string[] = [];
	let looks = 0;
	let most = 0;
	let open = 0;
	const detect = async () => {
		const picture = pictures[looks++];
		if (looks >= pictures.length) over.abort();
		most = Math.max(most, ++open);
		await rested();
		open -= 1;
		if (picture instanceof Error) throw picture;
		return picture ?? [];
	};
	const pauses: number[] = [];
	const between = async (milliseconds: number) => {
		pauses.push(milliseconds);
		if (pauses.length > 20) over.abort();
		await rested();
	};
	const end = watch(at, detect, (text) => told.push(text), over.signal, between);
	const failure = await end.then(
		() => null,
		(error: unknown) => error
	);
	return { told, looks, most, pauses, failure };
}

test('each text is told', async () => {
	expect((await look([['a'], [], ['b'], []])).told).toEqual(['a', 'b']);
});

test('no look begins before the last one has ended, and each is followed by a rest', async () => {
	const { most, pauses } = await look([[], [], [], []]);
	expect(most).toBe(1);
	expect(pauses).toHaveLength(4);
	expect(Math.min(...pauses)).toBeGreaterThanOrEqual(30);
});

test('nothing is looked at before the camera shows something', async () => {
	expect((await look([[]], { videoWidth: 0 } as HTMLVideoElement)).looks).toBe(0);
});

test('what is seen in the look during which it is stopped is not told', async () => {
	expect((await look([['a'], ['late']])).told).toEqual(['a']);
});

test('a look that fails is tried again', async () => {
	const { told, failure } = await look([new Error('turning'), ['a'], []]);
	expect([told, failure]).toEqual([['a'], null]);
});

test('a reader that fails ten times in a row is broken', async () => {
	const broken = new Error('broken');
	const { looks, failure } = await look(Array(15).fill(broken));
	expect([looks, failure]).toEqual([10, broken]);
});

test('of several codes in the picture, ours is taken', () => {
	const ours = `https://x.vn/i/${token}`;
	expect(oursAmong(['https://zalo.me/g/abc', ours])).toBe(ours);
	expect(oursAmong(['https://zalo.me/g/abc'])).toBe('https://zalo.me/g/abc');
	expect(oursAmong([])).toBeUndefined();
});
