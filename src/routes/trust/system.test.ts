import { expect, test } from 'vitest';
import { systemOf } from './system.ts';

test.each([
	['Mozilla/5.0 (Linux; Android 14; SM-X110) AppleWebKit/537.36 Chrome/140.0', 'android'],
	['Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) Safari/604.1', 'ios'],
	['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Safari/605.1.15', 'ios'],
	['Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/140.0', 'windows'],
	['Mozilla/5.0 (X11; Linux x86_64) Chrome/140.0', null],
	['', null]
])('%s is %s', (userAgent, system) => {
	expect(systemOf(userAgent)).toBe(system);
});
