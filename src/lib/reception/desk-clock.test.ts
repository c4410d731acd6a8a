import { expect, test } from 'vitest';
import { minutesAhead, stillHolds, written } from './desk-clock.ts';

const measured = { offset: -180_000, serverTime: '2022-04-22T00:30:00.000Z' };

test('a page older than the last measuring came from this device', () => {
	const page = { serverTime: '2022-04-22T00:10:00.000Z' };
	expect(stillHolds(written(measured), page)).toEqual(measured);
});

test('a page fresh from the server is measured by', () => {
	expect(stillHolds(written(measured), { serverTime: '2022-04-22T00:31:00.000Z' })).toBe(null);
});

test.each([null, '', '{"offset":'])(
	'a measuring that is damaged is as good as none: %j',
	(kept) => {
		expect(stillHolds(kept, { serverTime: '' })).toBe(null);
	}
);

test.each([
	[-180_000, 3],
	[95_000, -2],
	[59_999, 0],
	[-59_999, 0],
	[-60_000, 1]
])('an offset of %i ms is a clock %i minutes ahead', (offset, minutes) => {
	expect(minutesAhead(offset)).toBe(minutes);
});
