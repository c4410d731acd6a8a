import { expect, test } from 'vitest';
import { countsOf, NOTHING_TYPED, uncounted } from './hands.ts';

test('nothing typed is no count, and everybody is still to be counted', () => {
	expect(countsOf(NOTHING_TYPED)).toBe(null);
	expect(uncounted(NOTHING_TYPED, 51)).toBe(51);
});

test('a field left empty is nobody', () => {
	expect(countsOf({ for: 47, against: 4, other: undefined })).toEqual({
		for: 47,
		against: 4,
		other: 0
	});
	expect(countsOf({ for: 47, against: 4, other: 0 })).toEqual({ for: 47, against: 4, other: 0 });
});

test('the difference runs with what is typed', () => {
	expect(uncounted({ for: 47, against: null, other: null }, 51)).toBe(4);
	expect(uncounted({ for: 47, against: 3, other: 1 }, 51)).toBe(0);
	expect(uncounted({ for: 47, against: 3, other: 3 }, 51)).toBe(-2);
});
