import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Following } from './follow.svelte.ts';

function stamped(revision: number) {
	return {
		revision,
		serverTime: '2022-04-01T00:30:00.000Z',
		slug: 'quan-5',
		zone: 'Asia/Ho_Chi_Minh'
	};
}

const following = () => new Following('quan-5', 'control', stamped(7));
const show = (live: ReturnType<typeof following>, revision: number) =>
	live.show({ view: stamped(revision), offset: 0, awaySince: null });

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a revision that is already shown is reached at once', async () => {
	expect(await following().reaches(7, 1_000)).toBe(true);
	expect(vi.getTimerCount()).toBe(0);
});

test('a revision is reached with the view that brings it', async () => {
	const live = following();
	const reached = live.reaches(9, 1_000);
	show(live, 8);
	expect(vi.getTimerCount()).toBe(1);
	show(live, 9);
	expect(await reached).toBe(true);
	expect(vi.getTimerCount()).toBe(0);
});

test('a revision that does not come is not waited for for ever', async () => {
	const reached = following().reaches(9, 1_000);
	vi.advanceTimersByTime(1_000);
	expect(await reached).toBe(false);
});
