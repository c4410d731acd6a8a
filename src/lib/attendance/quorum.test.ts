import { expect, test } from 'vitest';
import { membersNeeded } from './quorum.ts';

test.each([
	[30, 16, 20],
	[45, 23, 30],
	[51, 26, 34],
	[57, 29, 38],
	[69, 35, 46]
])('of %d members over half is %d, two thirds %d', (summoned, half, thirds) => {
	expect(membersNeeded('over-half', summoned)).toBe(half);
	expect(membersNeeded('two-thirds', summoned)).toBe(thirds);
	expect(membersNeeded('none', summoned)).toBe(0);
});
