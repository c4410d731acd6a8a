import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { refuse } from '#lib/refusal.ts';
import {
	distinctAmong,
	MOST_DISTINCT_NAMES,
	setDistinct,
	type DistinctNames
} from './distinct-names.ts';

const TUAN: DistinctNames = ['Nguyễn Văn Tuấn', 'Nguyễn Văn Tuân'];
const HOA: DistinctNames = ['Lê Thị Hòa', 'Lê Thị Hoà'];
const [ONE, OTHER] = TUAN;

describe('a pair', () => {
	test('is kept as it is written, and once', () => {
		expect(setDistinct([], TUAN, true)).toEqual([TUAN]);
		expect(setDistinct([TUAN, HOA], [OTHER, ONE], true)).toEqual([HOA, [OTHER, ONE]]);
	});

	test('is forgotten, and no other', () => {
		expect(setDistinct([TUAN, HOA], [OTHER, ONE], false)).toEqual([HOA]);
		expect(setDistinct([HOA], TUAN, false)).toEqual([HOA]);
	});

	test.each<[string, DistinctNames]>([
		['of one spelling', [ONE, ONE.toUpperCase()]],
		['of other letters', [ONE, 'Lê Thị Hòa']]
	])('%s is nothing to keep', (_, names) => {
		expect(setDistinct([], names, true)).toEqual(refuse('bad-input', { where: 'names' }));
	});

	test('finds no room on a full list, unless it is there already', () => {
		const full = Array.from({ length: MOST_DISTINCT_NAMES }, (_, index): DistinctNames => [
			`Tuấn ${index}`,
			`Tuân ${index}`
		]);
		expect(setDistinct(full, TUAN, true)).toEqual(
			refuse('too-many', { most: MOST_DISTINCT_NAMES })
		);
		expect(setDistinct(full, ['Tuân 0', 'Tuấn 0'], true)).toHaveLength(MOST_DISTINCT_NAMES);
	});
});

test('a pair is known in any order, case and composition, and only in its own spellings', () => {
	const written = fc.constantFrom('NFC', 'NFD').chain((form) =>
		fc.boolean().map((capitals) => (name: string) => {
			const composed = name.normalize(form);
			return capitals ? composed.toUpperCase() : composed;
		})
	);
	fc.assert(
		fc.property(written, written, fc.boolean(), (one, other, turned) => {
			const isDistinct = distinctAmong([turned ? [OTHER, ONE] : TUAN]);
			expect(isDistinct(one(ONE), other(OTHER))).toBe(true);
			expect(isDistinct(one(ONE), other('Nguyễn Văn Tuán'))).toBe(false);
		})
	);
});
