import { expect, test } from 'vitest';
import { dayOf, daysAfter } from './calendar.ts';

test.each([
	['2022-03-24T16:59:00Z', '2022-03-24'],
	['2022-03-24T17:00:00Z', '2022-03-25'],
	['2021-12-31T17:00:00Z', '2022-01-01']
])('at %s it is %s in Việt Nam', (at, day) => {
	expect(dayOf(Date.parse(at), 'Asia/Ho_Chi_Minh')).toBe(day);
});

test.each([
	['2022-04-22', 30, '2022-05-22'],
	['2024-02-28', 2, '2024-03-01'],
	['2021-12-31', 1, '2022-01-01'],
	['2022-04-22', 0, '2022-04-22']
])('%s and %d days is %s', (date, days, day) => {
	expect(daysAfter(date, days)).toBe(day);
});
