import { expect, test } from 'vitest';
import { isUsualTime, plainTime } from './time-of-day.ts';

test.each([
	['03:00', '3 giờ 00 sáng'],
	['08:30', '8 giờ 30 sáng'],
	['12:00', '12 giờ 00 trưa'],
	['14:00', '14 giờ 00 (2 giờ chiều)'],
	['15:05', '15 giờ 05 (3 giờ 05 chiều)'],
	['19:00', '19 giờ 00 (7 giờ tối)'],
	['23:15', '23 giờ 15 (11 giờ 15 đêm)']
])('%s is plainly "%s"', (clock, plain) => {
	expect(plainTime(clock)).toBe(plain);
});

test.each([
	['05:59', false],
	['06:00', true],
	['20:00', true],
	['20:01', false]
])('meetings are held at %s: %s', (clock, expected) => {
	expect(isUsualTime(clock)).toBe(expected);
});
