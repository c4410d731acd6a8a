import { expect, test } from 'vitest';
import { deviceName } from './device-name.ts';

test('is one clean line in NFC', () => {
	expect(deviceName('  Máy\u200B  tính\nbảng '.normalize('NFD'))).toBe('Máy tính bảng');
});

test.each(['', '   ', '\u200B\u200B'])('%j is no name', (typed) => {
	expect(deviceName(typed)).toEqual({ refused: 'device-name-required', details: {} });
});

test('may be 80 characters long', () => {
	expect(deviceName('ế'.repeat(80))).toBe('ế'.repeat(80));
});

test('may not be longer', () => {
	expect(deviceName('ế'.repeat(81))).toEqual({
		refused: 'device-name-too-long',
		details: { max: 80 }
	});
});
