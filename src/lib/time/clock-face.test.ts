import { expect, test } from 'vitest';
import { clockFace, stopwatch, wholeMinutes } from './clock-face.ts';

test.each([
	[Date.UTC(2022, 3, 22, 1, 5), 'Asia/Ho_Chi_Minh', '08:05'],
	[Date.UTC(2022, 3, 22, 17, 0), 'Asia/Ho_Chi_Minh', '00:00'],
	[Date.UTC(2022, 3, 22, 1, 5, 59, 999), 'Asia/Ho_Chi_Minh', '08:05'],
	[Date.UTC(2022, 3, 22, 1, 5), 'UTC', '01:05']
])('at %d a clock in %s shows %s', (at, zone, face) => {
	expect(clockFace(at, zone)).toBe(face);
});

test.each([
	[0, '0:00'],
	[999, '0:00'],
	[5_000, '0:05'],
	[245_000, '4:05'],
	[3_599_999, '59:59'],
	[3_727_000, '1:02:07'],
	[-999, '0:00'],
	[-1_000, '−0:01'],
	[-245_000, '−4:05'],
	[-3_727_000, '−1:02:07']
])('%d milliseconds are %s', (milliseconds, shown) => {
	expect(stopwatch(milliseconds)).toBe(shown);
});

test.each([
	[0, 0],
	[29_999, 0],
	[30_000, 1],
	[-29_999, 0],
	[-90_001, -2]
])('%d milliseconds are about %d minutes', (milliseconds, minutes) => {
	expect(wholeMinutes(milliseconds)).toBe(minutes);
});
