import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { flow } from './flow.ts';
import { heightOf, piece, type Piece } from './piece.ts';

/** The heights of what stands on each page. */
function pages(pieces: readonly Piece[], height: number): readonly (readonly number[])[] {
	return flow(pieces, height).pages.map((page) => page.map((each) => each.height));
}

describe('pages', () => {
	test('are filled from top to bottom', () => {
		expect(pages([piece(40, []), piece(50, []), piece(20, [])], 100)).toEqual([[40, 50], [20]]);
	});

	test('count the larger of two spaces, and none at the top', () => {
		const spaced = piece(45, [], { before: 10, after: 5 });
		expect(pages([spaced, spaced], 100)).toEqual([[45, 45]]);
		expect(pages([spaced, spaced], 99)).toEqual([[45], [45]]);
	});

	test('do not part what keeps together', () => {
		const head = piece(10, [], { keepsNext: true });
		expect(pages([piece(80, []), head, piece(20, [])], 100)).toEqual([[80], [10, 20]]);
	});

	test('part what keeps together when it is higher than a page', () => {
		const long = piece(60, [], { keepsNext: true });
		expect(pages([long, long, piece(60, [])], 100)).toEqual([[60], [60], [60]]);
	});

	test('hold as much of what is spare as takes no page more', () => {
		const spare = () => piece(20, [], { spare: true });
		const pieces = [piece(30, []), spare(), spare(), spare(), piece(20, [])];
		expect(pages(pieces, 120)).toEqual([[30, 20, 20, 20, 20]]);
		expect(pages(pieces, 95)).toEqual([[30, 20, 20, 20]]);
		expect(pages(pieces, 60)).toEqual([[30, 20]]);
	});

	test('tear what is higher than a page into its parts, each where there is room for it', () => {
		const parts = [piece(50, []), piece(40, []), piece(30, [])];
		const high = piece(120, [], { parts });
		expect(pages([piece(20, []), high, piece(60, [])], 100)).toEqual([[20, 50], [40, 30], [60]]);
	});

	test('do not tear what is no higher than a page, and leave room above it', () => {
		const whole = piece(100, [], { parts: [piece(50, []), piece(50, [])] });
		expect(pages([piece(20, []), whole], 100)).toEqual([[20], [100]]);
	});

	test('tear what has no room under its title, which never stands alone', () => {
		const title = piece(10, [], { keepsNext: true });
		const whole = piece(95, [], { parts: [piece(45, []), piece(50, [])] });
		expect(pages([piece(60, []), title, whole], 100)).toEqual([[60], [10, 45], [50]]);
	});

	test('begin with the head of the table that runs on', () => {
		const head = [piece(7, [])];
		const line = piece(60, [], { head });
		expect(pages([piece(7, [], { keepsNext: true }), line, line], 100)).toEqual([
			[7, 60],
			[7, 60]
		]);
	});

	test('end where that is asked for, and only once', () => {
		const end = piece(0, [], { ends: true });
		expect(pages([end, piece(5, []), end, end, piece(6, []), end], 100)).toEqual([[5], [6]]);
	});

	test('end there also after what would keep its next', () => {
		const title = piece(5, [], { keepsNext: true });
		expect(pages([title, piece(0, [], { ends: true }), piece(6, [])], 100)).toEqual([[5], [6]]);
	});

	test('tell what is too high for any page', () => {
		expect(flow([piece(101, [])], 100).fits).toBe(false);
		expect(flow([piece(100, [])], 100).fits).toBe(true);
	});

	const some = fc.record({
		height: fc.integer({ min: 1, max: 100 }),
		before: fc.integer({ min: 0, max: 20 }),
		keepsNext: fc.boolean()
	});
	const plain = some.map(({ height, ...how }) => piece(height, [], how));

	test('hold everything once, in order, and never more than fits', () => {
		fc.assert(
			fc.property(fc.array(plain), (pieces) => {
				const flowed = flow(pieces, 100);
				expect(flowed.pages.flat()).toEqual(pieces);
				for (const page of flowed.pages) expect(heightOf(page)).toBeLessThanOrEqual(100);
			})
		);
	});

	test('hold everything once also where something is torn, and tear only what must be', () => {
		const whole = fc.array(plain, { minLength: 1, maxLength: 5 }).map((parts) =>
			piece(heightOf(parts), [], {
				before: parts[0]?.before ?? 0,
				keepsNext: parts.at(-1)?.keepsNext ?? false,
				parts
			})
		);
		fc.assert(
			fc.property(fc.array(fc.oneof(plain, whole)), (pieces) => {
				const { pages, fits } = flow(pieces, 100);
				expect(fits).toBe(true);
				const laid = new Set(pages.flat());
				const isTorn = (each: Piece) => !laid.has(each) && each.parts.length > 0;
				const expected = pieces.flatMap((each) => (isTorn(each) ? each.parts : [each]));
				expect(pages.flat()).toEqual(expected);
				// On its own, without a title above it or anything tied to it, what fits stays whole.
				const alone = pieces.filter(
					(each, index) => !each.keepsNext && !pieces[index - 1]?.keepsNext && each.height <= 100
				);
				expect(alone.filter(isTorn)).toEqual([]);
			})
		);
	});
});
