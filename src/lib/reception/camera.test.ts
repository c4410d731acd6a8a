import { expect, test } from 'vitest';
import { hasTorch, openCamera } from './camera.ts';

const stream = {} as MediaStream;

/** Cameras by their ids, and what was asked of them. */
function mediaWith(ids: readonly string[], failure = 'OverconstrainedError') {
	const asked: unknown[] = [];
	const getUserMedia = async ({ video }: { video: MediaTrackConstraints }) => {
		const { exact } = (video.deviceId ?? {}) as { exact?: string };
		asked.push(exact ?? video.facingMode);
		if (exact !== undefined && !ids.includes(exact)) throw new DOMException('no', failure);
		return stream;
	};
	return { media: { getUserMedia } as unknown as MediaDevices, asked };
}

test('the camera at the back is taken first', async () => {
	const { media, asked } = mediaWith(['a']);
	await expect(openCamera(media, null)).resolves.toBe(stream);
	expect(asked).toEqual([{ ideal: 'environment' }]);
});

test('a camera that was chosen is taken again', async () => {
	const { media, asked } = mediaWith(['a']);
	await openCamera(media, 'a');
	expect(asked).toEqual(['a']);
});

test('when it is gone the one at the back takes its place', async () => {
	const { media, asked } = mediaWith(['a']);
	await openCamera(media, 'gone');
	expect(asked).toEqual(['gone', { ideal: 'environment' }]);
});

test('a camera that is there and busy is no reason to take another', async () => {
	const { media, asked } = mediaWith([], 'NotReadableError');
	await expect(openCamera(media, 'a')).rejects.toThrow('no');
	expect(asked).toEqual(['a']);
});

test.each([
	[true, { getCapabilities: () => ({ torch: true }) }],
	[false, { getCapabilities: () => ({}) }],
	[false, {}]
])('that it has a lamp is %s', (has, track) => {
	expect(hasTorch(track as unknown as MediaStreamTrack)).toBe(has);
});
