import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { holdAwake, type Wakefulness } from './hold-awake.ts';

class Page extends EventTarget {
	visibilityState = 'visible';

	turn(visibilityState: 'visible' | 'hidden') {
		this.visibilityState = visibilityState;
		this.dispatchEvent(new Event('visibilitychange'));
	}
}

class Hold extends EventTarget {
	release() {
		this.dispatchEvent(new Event('release'));
		return Promise.resolve();
	}
}

let page: Page;
let holds: Hold[];
let grant: () => Promise<Hold>;
let told: Wakefulness[];

beforeEach(() => {
	page = new Page();
	[holds, told] = [[], []];
	grant = async () => {
		const hold = new Hold();
		holds.push(hold);
		return hold;
	};
	vi.stubGlobal('document', page);
	vi.stubGlobal('navigator', { wakeLock: { request: () => grant() } });
});

afterEach(() => void vi.unstubAllGlobals());

const settled = () => new Promise((resolve) => setImmediate(resolve));

async function begin() {
	const end = holdAwake((wakefulness) => told.push(wakefulness));
	await settled();
	return end;
}

test('the screen is held awake', async () => {
	await begin();
	expect(told).toEqual(['awake']);
});

test('without a hold the screen may sleep', async () => {
	vi.stubGlobal('navigator', {});
	await begin();
	expect(told).toEqual(['may-sleep']);
});

test('a hold the browser drops is asked for again', async () => {
	await begin();
	await holds[0]?.release();
	await settled();
	expect(told).toEqual(['awake', 'unknown', 'awake']);
});

test('a hold dropped for a low battery leaves a screen that may sleep', async () => {
	await begin();
	grant = () => Promise.reject(new DOMException('battery', 'NotAllowedError'));
	await holds[0]?.release();
	await settled();
	expect(told).toEqual(['awake', 'unknown', 'may-sleep']);
});

test('a hidden page asks again when it is seen again', async () => {
	await begin();
	page.turn('hidden');
	await holds[0]?.release();
	await settled();
	expect(holds).toHaveLength(1);
	page.turn('visible');
	await settled();
	expect(told).toEqual(['awake', 'unknown', 'awake']);
});

test('when it ends the screen is let go, and nothing more is told', async () => {
	const end = await begin();
	const released = vi.spyOn(holds[0] as Hold, 'release');
	end();
	page.turn('visible');
	await settled();
	expect(released).toHaveBeenCalledOnce();
	expect(told).toEqual(['awake']);
});
