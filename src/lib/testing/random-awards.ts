import fc from 'fast-check';
import { AWARD_FORMS, type Award } from '#lib/awards/award.ts';
import { anAward } from './make.ts';

/** Awards "w0" … of two decisions, of kinds the table knows and one it does not. */
export const anyAwards: fc.Arbitrary<readonly Award[]> = fc
	.array(
		fc.record({
			decision: fc.constantFrom('d1', 'd2', 'gone'),
			place: fc.integer({ min: 1, max: 5 }),
			form: fc.constantFrom(...AWARD_FORMS),
			kind: fc.constantFrom('Giấy khen', 'GIẤY KHEN', 'Bằng khen', 'Cờ thi đua', 'Kỷ vật')
		}),
		{ maxLength: 40 }
	)
	.map((list) => list.map((award, index) => anAward({ ...award, id: `w${index}` })));

/** A list, and the same in any other order. */
export function shuffled<T>(
	list: readonly T[]
): fc.Arbitrary<readonly [readonly T[], readonly T[]]> {
	return fc
		.shuffledSubarray([...list], { minLength: list.length, maxLength: list.length })
		.map((other) => [list, other] as const);
}
