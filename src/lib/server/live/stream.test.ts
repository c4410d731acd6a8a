import { expect, test, vi } from 'vitest';
import { HEARTBEAT } from './frame.ts';
import { createHub } from './hub.ts';
import { listen } from './stream.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const SCREEN = { audience: 'mc', grant: 'tablet' };
const settled = async () => {
	await new Promise((resolve) => setImmediate(resolve));
	await new Promise((resolve) => setImmediate(resolve));
};

async function next(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<string | null> {
	const { value } = await reader.read();
	return value ? new TextDecoder().decode(value) : null;
}

test('a stream begins with the whole view', async () => {
	const reader = listen(
		createHub(['mc'], bytes, vi.fn()),
		SCREEN,
		bytes('first'),
		vi.fn()
	).getReader();
	expect(await next(reader)).toBe('first');
});

test('a slow screen gets the newest view and none of those between', async () => {
	let revision = 0;
	const hub = createHub(['mc'], () => bytes(`view ${++revision}`), vi.fn());
	const reader = listen(hub, SCREEN, bytes('first'), vi.fn()).getReader();
	for (let i = 0; i < 3; i++) {
		hub.publish('all');
		await settled();
	}
	expect(await next(reader)).toBe('first');
	expect(await next(reader)).toBe('view 3');
});

test('a heartbeat never takes the place of a view', async () => {
	const hub = createHub(['mc'], () => bytes('view'), vi.fn());
	const reader = listen(hub, SCREEN, bytes('first'), vi.fn()).getReader();
	hub.publish('all');
	await settled();
	hub.beat(HEARTBEAT);
	expect(await next(reader)).toBe('first');
	expect(await next(reader)).toBe('view');
});

test('a screen that goes away is told of once', async () => {
	const onEnd = vi.fn();
	const hub = createHub(['mc'], bytes, vi.fn());
	const reader = listen(hub, SCREEN, bytes('first'), onEnd).getReader();
	await reader.cancel();
	hub.close();
	expect(onEnd).toHaveBeenCalledTimes(1);
});

test('when the house closes, the stream ends', async () => {
	const hub = createHub(['mc'], bytes, vi.fn());
	const reader = listen(hub, SCREEN, bytes('first'), vi.fn()).getReader();
	await next(reader);
	hub.close();
	expect(await next(reader)).toBeNull();
});

test('when its grant is taken back, a stream ends and others go on', async () => {
	const hub = createHub(['mc'], () => bytes('view'), vi.fn());
	const revoked = listen(hub, SCREEN, bytes('first'), vi.fn()).getReader();
	const other = listen(
		hub,
		{ audience: 'mc', grant: 'other' },
		bytes('first'),
		vi.fn()
	).getReader();
	hub.dismiss('tablet');
	hub.publish('all');
	await settled();
	expect([await next(revoked), await next(revoked)]).toEqual(['first', null]);
	expect([await next(other), await next(other)]).toEqual(['first', 'view']);
});
