import { expect, test } from 'vitest';
import { choicesAmong } from './camera-choice.ts';

function camera(deviceId: string, label: string, kind = 'videoinput') {
	return { deviceId, label, kind } as MediaDeviceInfo;
}

test('a phone has a back and a front camera', () => {
	const devices = [camera('a', 'camera2 1, facing front'), camera('b', 'camera2 0, facing back')];
	expect(choicesAmong(devices).map(({ facing, number }) => [facing, number])).toEqual([
		['front', null],
		['back', null]
	]);
});

test('the back cameras of one phone are numbered', () => {
	const devices = [camera('a', 'facing back'), camera('b', 'facing front'), camera('c', 'Sau')];
	expect(choicesAmong(devices).map(({ facing, number }) => [facing, number])).toEqual([
		['back', 1],
		['front', null],
		['back', 2]
	]);
});

test('a camera on a cable has its maker’s name', () => {
	expect(choicesAmong([camera('a', 'HD Pro Webcam C920 (046d:082d)')])).toEqual([
		{ id: 'a', facing: 'other', label: 'HD Pro Webcam C920', number: null }
	]);
});

test('other devices, and cameras the browser does not name before it may, are no choice', () => {
	expect(choicesAmong([camera('a', 'Microphone', 'audioinput'), camera('', '')])).toEqual([]);
});
