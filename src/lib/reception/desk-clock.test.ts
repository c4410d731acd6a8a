import { expect, test } from 'vitest';
import { minutesAhead, readMeasured, written } from './desk-clock.ts';

const measured = { offset: -180_000, serverTime: '2022-04-22T00:30:00.000Z' };

test('a measuring comes back as it was kept', () => {
	expect(readMeasured(written(measured))).toEqual(measured);
});

test.each([null, '', '{"offset":'])(
	'a measuring that is damaged is as good as none: %j',
	(kept) => {
		expect(readMeasured(kept)).toBe(null);
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
