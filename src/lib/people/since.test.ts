import { expect, test } from 'vitest';
import { readSince, writeSince } from './since.ts';

test.each([
	['', ''],
	['2019', '2019'],
	['5/2019', '2019-05'],
	[' 05-2019 ', '2019-05'],
	['20/5/2019', '2019-05-20'],
	['1.12.2019', '2019-12-01'],
	['31/1/2019', '2019-01-31'],
	['29/2/2020', '2020-02-29']
])('%j is %j', (typed, since) => {
	expect(readSince(typed)).toBe(since);
});

test.each(['19', '13/2019', '0/2019', '32/5/2019', '0/5/2019', '31/2/2019', '2019-05', 'năm 2019'])(
	'%j is no date',
	(typed) => {
		expect(readSince(typed)).toBeNull();
	}
);

test.each(['', '2019', '2019-05', '2019-05-20'])('%j is written as it is read', (since) => {
	expect(readSince(writeSince(since))).toBe(since);
});

test('the day comes first in writing', () => {
	expect(writeSince('2019-05-20')).toBe('20/05/2019');
});
