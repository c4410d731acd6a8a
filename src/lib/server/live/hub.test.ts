import { expect, test, vi } from 'vitest';
import { createHub } from './hub.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const AUDIENCES = ['projector', 'mc', 'control', 'public'];
const noFault = (error: unknown) => {
	throw error;
};

/** Long enough for every audience to have had its turn. */
async function settled(): Promise<void> {
	for (let turn = 0; turn <= AUDIENCES.length; turn++) {
		await new Promise((resolve) => setImmediate(resolve));
	}
}

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
	const hub = createHub(AUDIENCES, () => bytes(`view ${++drawn}`), noFault);
	const screen = aScreen('mc');
	hub.join(screen.listener);
	for (let i = 0; i < 5; i++) hub.publish('all');
	await settled();
	expect(screen.heard).toEqual(['view 1']);
});

test('a frame is made once for each audience, however many listen', async () => {
	const drawn: string[] = [];
	const draw = (audience: string) => {
		drawn.push(audience);
		return bytes(audience);
	};
	const hub = createHub(AUDIENCES, draw, noFault);
	const screens = ['public', 'public', 'mc'].map(aScreen);
	screens.forEach((screen) => hub.join(screen.listener));
	hub.publish('all');
	await settled();
	expect(drawn).toEqual(['mc', 'public']);
	expect(screens.map((screen) => screen.heard)).toEqual([['public'], ['public'], ['mc']]);
});

test('what concerns one audience is sent to that audience alone', async () => {
	const hub = createHub(AUDIENCES, bytes, noFault);
	const [control, wall] = [aScreen('control'), aScreen('projector')];
	hub.join(control.listener);
	hub.join(wall.listener);
	hub.publish('control');
	await settled();
	expect(control.heard).toEqual(['control']);
	expect(wall.heard).toEqual([]);
});

test('a burst for one audience and for all reaches all, once', async () => {
	const hub = createHub(AUDIENCES, bytes, noFault);
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
	const hub = createHub(AUDIENCES, bytes, noFault);
	const screen = aScreen('mc');
	const leave = hub.join(screen.listener);
	leave();
	hub.publish('all');
	await settled();
	expect(screen.heard).toEqual([]);
});

test('closing ends every stream', () => {
	const hub = createHub(AUDIENCES, bytes, noFault);
	const screen = aScreen('mc');
	hub.join(screen.listener);
	hub.close();
	expect(screen.isClosed()).toBe(true);
});

test('the wall is on its way before anything else is drawn', async () => {
	const told: string[] = [];
	const draw = (audience: string) => {
		told.push(`drawn for ${audience}`);
		return bytes(audience);
	};
	const hub = createHub(AUDIENCES, draw, noFault);
	for (const audience of ['public', 'projector']) {
		const deliver = () => told.push(`sent to ${audience}`);
		hub.join({ audience, grant: null, deliver, close: () => undefined });
	}
	hub.publish('all');
	await settled();
	expect(told).toEqual([
		'drawn for projector',
		'sent to projector',
		'drawn for public',
		'sent to public'
	]);
});

test('a view that cannot be drawn is told of, and the other audiences are served', async () => {
	const faults: unknown[] = [];
	const draw = (audience: string) => {
		if (audience === 'mc') throw new Error('no words');
		return bytes(audience);
	};
	const hub = createHub(AUDIENCES, draw, (error) => faults.push(error));
	const [tablet, phone] = [aScreen('mc'), aScreen('public')];
	hub.join(tablet.listener);
	hub.join(phone.listener);
	hub.publish('all');
	await settled();
	expect([tablet.heard, phone.heard, faults]).toEqual([[], ['public'], [new Error('no words')]]);
});

test('what is published while others are being served is served too', async () => {
	const hub = createHub(AUDIENCES, bytes, noFault);
	const phone = aScreen('public');
	hub.join(phone.listener);
	hub.publish('all');
	await new Promise((resolve) => setImmediate(resolve));
	hub.publish('public');
	await settled();
	expect(phone.heard).toEqual(['public']);
	hub.publish('public');
	await settled();
	expect(phone.heard).toEqual(['public', 'public']);
});

test('a crowd that takes long to draw is drawn less often: the doors keep four fifths of the time', async () => {
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setImmediate'] });
	let drawn = 0;
	const hub = createHub(
		AUDIENCES,
		() => {
			drawn += 1;
			clock.mockReturnValue(performance.now() + 200);
			return bytes('view');
		},
		noFault
	);
	const clock = vi.spyOn(performance, 'now').mockReturnValue(0);
	hub.join(aScreen('mc').listener);
	const passed = async (time: number) => {
		await vi.advanceTimersByTimeAsync(time);
		return drawn;
	};
	hub.publishSoon('all');
	expect(await passed(99)).toBe(0);
	expect(await passed(10)).toBe(1);
	hub.publishSoon('all');
	expect(await passed(990)).toBe(1);
	expect(await passed(20)).toBe(2);
	vi.restoreAllMocks();
	vi.useRealTimers();
});
