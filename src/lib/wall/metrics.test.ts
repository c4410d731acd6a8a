import { expect, test } from 'vitest';
import { CHARACTERS, measure } from '../../../scripts/font-metrics.ts';
import { widthOf } from './fit.ts';

test.each([400, 700] as const)('weight %i is as the typeface’s own files have it', (weight) => {
	const measured = measure(weight);
	for (const character of CHARACTERS) {
		expect(widthOf(character, weight), character).toBe((measured.get(character) ?? 0) / 1000);
	}
});

test('all 134 Vietnamese letters are measured', () => {
	const letters = CHARACTERS.filter((character) => /\p{L}/u.test(character) && character > '~');
	expect(letters).toHaveLength(134);
});
