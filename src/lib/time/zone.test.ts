import { expect, test } from 'vitest';
import { instantOf, isDate } from './zone.ts';

test('a day and a time name an instant in their zone', () => {
	expect(instantOf('2022-04-22', '08:00', 'Asia/Ho_Chi_Minh')).toBe(Date.UTC(2022, 3, 22, 1));
});

test.each([
	['2022-02-30', '08:00', 'Asia/Ho_Chi_Minh'],
	['2022-04-22', '24:30', 'Asia/Ho_Chi_Minh'],
	['2022-04-22', '08:00', 'Nowhere/Town']
])('%s %s %s names none', (date, time, zone) => {
	expect(() => instantOf(date, time, zone)).toThrow(RangeError);
});

test.each([
	['2022-04-22', true],
	['2024-02-29', true],
	['2022-02-29', false],
	['2022-13-01', false],
	['22/4/2022', false],
	['2022-4-2', false],
	['2022-04-22T08:00', false],
	['', false]
])('%j is a day of the calendar: %s', (date, expected) => {
	expect(isDate(date)).toBe(expected);
});
