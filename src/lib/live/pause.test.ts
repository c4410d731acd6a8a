import { getEventListeners } from 'node:events';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { pause } from './pause.ts';

const device = new EventTarget();

beforeEach(() => {
	vi.useFakeTimers();
	vi.stubGlobal('addEventListener', device.addEventListener.bind(device));
});

afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

test('a pause that is over leaves nothing listening', async () => {
	const stop = new AbortController();
	const waited = pause(400, stop.signal);
	vi.advanceTimersByTime(400);
	await waited;
	expect(getEventListeners(device, 'online')).toEqual([]);
	expect(getEventListeners(stop.signal, 'abort')).toEqual([]);
});

test('a pause ends when the device is back online', async () => {
	const waited = pause(400);
	device.dispatchEvent(new Event('online'));
	await waited;
	expect(vi.getTimerCount()).toBe(0);
});

test('a pause ends when it is stopped', async () => {
	const stop = new AbortController();
	const waited = pause(400, stop.signal);
	stop.abort();
	await waited;
	expect(vi.getTimerCount()).toBe(0);
});
