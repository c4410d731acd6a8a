import { expect, test } from 'vitest';
import { scalesOf } from './photo.ts';

test.each([
	['a phone’s photo small, large and very small', 4_000, 3_000, [0.4, 0.8, 0.2]],
	['a small picture as it is first, then smaller', 1_000, 800, [1, 0.8]],
	['a tiny one as it is', 400, 400, [1]]
])('looks at %s', (_, width, height, scales) => {
	expect(scalesOf({ width, height })).toEqual(scales);
});
