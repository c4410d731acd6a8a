import { expect, test } from 'vitest';
import { dayOf } from './calendar.ts';

test.each([
	['2022-03-24T16:59:00Z', '2022-03-24'],
	['2022-03-24T17:00:00Z', '2022-03-25'],
	['2021-12-31T17:00:00Z', '2022-01-01']
])('at %s it is %s in Việt Nam', (at, day) => {
	expect(dayOf(Date.parse(at), 'Asia/Ho_Chi_Minh')).toBe(day);
});
