import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Camera } from './camera.svelte.ts';

class Track extends EventTarget {
	isLive = true;
	getCapabilities = () => ({ torch: true });
	getSettings = () => ({ deviceId: 'back' });
	applyConstraints = async () => undefined;
	stop() {
		this.isLive = false;
	}
}

class Page extends EventTarget {
	hidden = false;

	turn(hidden: boolean) {
		this.hidden = hidden;
		this.dispatchEvent(new Event('visibilitychange'));
	}
}

let page: Page;
let tracks: Track[];
let refuse: string | null;
let asked: unknown[];
let seen: string[];
let read: string[];

beforeEach(() => {
	page = new Page();
	[tracks, asked, seen, read, refuse] = [[], [], [], [], null];
	const getUserMedia = async ({ video }: { video: MediaTrackConstraints }) => {
		asked.push(video.deviceId ?? video.facingMode);
		if (refuse) throw new DOMException('no', refuse);
		const track = new Track();
		tracks.push(track);
		return { getTracks: () => [track], getVideoTracks: () => [track] };
	};
	const enumerateDevices = async () => [{ kind: 'videoinput', deviceId: 'back', label: 'back' }];
	const stored = new Map<string, string>();
	vi.stubGlobal('document', page);
	vi.stubGlobal('isSecureContext', true);
	vi.stubGlobal('navigator', { mediaDevices: { getUserMedia, enumerateDevices } });
	vi.stubGlobal('localStorage', {
		getItem: (name: string) => stored.get(name) ?? null,
		setItem: (name: string, value: string) => stored.set(name, value)
	});
	vi.stubGlobal(
		'BarcodeDetector',
		class {
			static getSupportedFormats = async () => ['qr_code'];
			detect = async () => seen.map((rawValue) => ({ rawValue }));
		}
	);
	vi.stubGlobal('addEventListener', () => undefined);
});

afterEach(() => void vi.unstubAllGlobals());

const settled = () => new Promise((resolve) => setImmediate(resolve));

async function begin() {
	const camera = new Camera((text) => read.push(text));
	const video = { play: async () => undefined, videoWidth: 640, srcObject: null };
	const end = camera.show(video as unknown as HTMLVideoElement);
	await settled();
	return { camera, end };
}

test('it opens, names the cameras, and reads', async () => {
	seen = ['a'];
	const { camera, end } = await begin();
	end();
	expect([camera.state, camera.current, camera.hasTorch]).toEqual(['on', 'back', true]);
	expect(camera.choices.map(({ facing }) => facing)).toEqual(['back']);
	expect(read).toEqual(['a']);
});

test('on plain http it asks for nothing', async () => {
	vi.stubGlobal('isSecureContext', false);
	const { camera } = await begin();
	expect([camera.state, asked]).toEqual(['insecure', []]);
});

test('after a refusal it can be started again', async () => {
	refuse = 'NotAllowedError';
	const { camera, end } = await begin();
	expect(camera.state).toBe('denied');
	refuse = null;
	void camera.start();
	await settled();
	end();
	expect(camera.state).toBe('on');
});

test('the camera is let go while the page is hidden, and taken again', async () => {
	const { end } = await begin();
	page.turn(true);
	expect(tracks.map(({ isLive }) => isLive)).toEqual([false]);
	page.turn(false);
	await settled();
	expect(tracks.map(({ isLive }) => isLive)).toEqual([false, true]);
	end();
	expect(tracks.map(({ isLive }) => isLive)).toEqual([false, false]);
});

test('a camera that arrives after the page has let go is let go too', async () => {
	const camera = new Camera(() => undefined);
	const video = { play: async () => undefined, videoWidth: 640 };
	camera.show(video as unknown as HTMLVideoElement)();
	await settled();
	expect(tracks.map(({ isLive }) => isLive)).toEqual([false]);
	expect(camera.state).toBe('starting');
});

test('a camera that is pulled out is missed', async () => {
	const { camera } = await begin();
	tracks[0]?.dispatchEvent(new Event('ended'));
	await settled();
	expect(camera.state).toBe('no-camera');
});

test('a choice is kept for the next time', async () => {
	const { camera, end } = await begin();
	camera.choose('front');
	await settled();
	end();
	const next = await begin();
	next.end();
	expect(asked).toEqual([{ ideal: 'environment' }, { exact: 'front' }, { exact: 'front' }]);
});

test('the lamp is switched on and off; one that refuses stays as it is', async () => {
	const { camera, end } = await begin();
	await camera.toggleTorch();
	expect(camera.isLit).toBe(true);
	const [track] = tracks;
	if (track) track.applyConstraints = () => Promise.reject(new Error('no'));
	await camera.toggleTorch();
	expect(camera.isLit).toBe(true);
	end();
});
