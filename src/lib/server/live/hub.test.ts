import { expect, test } from 'vitest';
import { createHub } from './hub.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const settled = () => new Promise((resolve) => setImmediate(resolve));

function aScreen(audience: string) {
	const heard: string[] = [];
	let closed = false;
	return {
		heard,
		isClosed: () => closed,
		listener: {
			audience,
			grant: null,
			deliver: (frame: Uint8Array) => heard.push(new TextDecoder().decode(frame)),
			close: () => (closed = true)
		}
	};
}

test('changes of one burst are drawn and sent once', async () => {
	let drawn = 0;
	const hub = createHub(() => bytes(`view ${++drawn}`));
	const screen = aScreen('mc');
	hub.join(screen.listener);
	for (let i = 0; i < 5; i++) hub.publish('all');
	await settled();
	expect(screen.heard).toEqual(['view 1']);
});

test('a frame is made once for each audience, however many listen', async () => {
	const drawn: string[] = [];
	const hub = createHub((audience) => {
		drawn.push(audience);
		return bytes(audience);
	});
	const screens = ['public', 'public', 'mc'].map(aScreen);
	screens.forEach((screen) => hub.join(screen.listener));
	hub.publish('all');
	await settled();
	expect(drawn).toEqual(['public', 'mc']);
	expect(screens.map((screen) => screen.heard)).toEqual([['public'], ['public'], ['mc']]);
});

test('what concerns one audience is sent to that audience alone', async () => {
	const hub = createHub(bytes);
	const [control, wall] = [aScreen('control'), aScreen('projector')];
	hub.join(control.listener);
	hub.join(wall.listener);
	hub.publish('control');
	await settled();
	expect(control.heard).toEqual(['control']);
	expect(wall.heard).toEqual([]);
});

test('a burst for one audience and for all reaches all, once', async () => {
	const hub = createHub(bytes);
	const [control, wall] = [aScreen('control'), aScreen('projector')];
	hub.join(control.listener);
	hub.join(wall.listener);
	hub.publish('control');
	hub.publish('all');
	hub.publish('control');
	await settled();
	expect([control.heard, wall.heard]).toEqual([['control'], ['projector']]);
});

test('a screen that left hears nothing more', async () => {
	const hub = createHub(bytes);
	const screen = aScreen('mc');
	const leave = hub.join(screen.listener);
	leave();
	hub.publish('all');
	await settled();
	expect(screen.heard).toEqual([]);
});

test('closing ends every stream', () => {
	const hub = createHub(bytes);
	const screen = aScreen('mc');
	hub.join(screen.listener);
	hub.close();
	expect(screen.isClosed()).toBe(true);
});
