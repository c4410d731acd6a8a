import { describe, expect, test } from 'vitest';
import type { Mark, Page, PlacedMark } from '#lib/typeset/mark.ts';
import type { Subject } from '#lib/typeset/subject.ts';
import { imprintsOf } from './imprints.ts';

const words = (text: string): Mark => ({
	kind: 'text',
	x: 1,
	y: 2,
	width: 3,
	text,
	face: 'sans',
	size: 9,
	ink: '#000000'
});
const someone = (name: string, key = name): Subject => ({ key, name });
const panel = (name: string, x: number, text = name, key = name): PlacedMark => ({
	kind: 'placed',
	x,
	y: 0,
	width: 10,
	height: 10,
	turned: false,
	about: someone(name, key),
	marks: [words(text)]
});
const page = (marks: readonly Mark[], about: Subject | null = null): Page => ({
	width: 100,
	height: 100,
	marks,
	about
});
const shown = (marks: readonly Mark[]) => imprintsOf(page(marks)).map((each) => each.fingerprint);

describe('of a page', () => {
	test('that is one thing, the whole is told, and whom it is about', () => {
		const told = imprintsOf(page([words('Giấy mời')], someone('Bà An')));
		expect(told.map(({ about }) => about)).toEqual([someone('Bà An')]);
	});

	test('any change shows', () => {
		expect(shown([words('một')])).not.toEqual(shown([words('hai')]));
		expect(shown([words('một')])).toEqual(shown([words('một')]));
	});

	test('a difference nobody can see does not', () => {
		const moved = { ...words('một'), x: 1.001 } as Mark;
		expect(shown([moved])).toEqual(shown([words('một')]));
	});
});

describe('of a sheet to be cut', () => {
	test('each is told by itself', () => {
		const told = imprintsOf(page([panel('Bà An', 0), panel('Ông Sơn', 20)]));
		expect(told.map(({ about }) => about)).toEqual([someone('Bà An'), someone('Ông Sơn')]);
	});

	test('what stands elsewhere on the sheet is the same', () => {
		expect(shown([panel('Bà An', 0)])).toEqual(shown([panel('Bà An', 40)]));
	});

	test('what shows something else is not', () => {
		expect(shown([panel('Bà An', 0, 'Ghế 1')])).not.toEqual(shown([panel('Bà An', 0, 'Ghế 2')]));
	});

	test('two of one name are two, though what stands on both is the same', () => {
		const both = shown([panel('Bà An', 0, 'An', '1'), panel('Bà An', 20, 'An', '2')]);
		expect(new Set(both).size).toBe(2);
	});

	test('a name that is not shown changes nothing', () => {
		const [one] = shown([panel('Bà An', 0, 'A12', '1')]);
		expect(shown([panel('Bà Ân', 0, 'A12', '1')])).toEqual([one]);
	});

	test('each of several cuttings of one person is told by itself', () => {
		const seats = (...places: readonly number[]) =>
			shown(places.map((x, index) => ({ ...panel('Bà An', x, `Ghế ${index}`), cutting: x })));
		expect(seats(0, 20)).toHaveLength(2);
		expect(seats(0, 20)).toEqual(seats(20, 60));
	});

	test('all panels of one person are one piece', () => {
		const both = shown([panel('Bà An', 0), panel('Bà An', 10, 'Ghế 1')]);
		expect(both).toHaveLength(1);
		expect(both).not.toEqual(shown([panel('Bà An', 0), panel('Bà An', 10, 'Ghế 2')]));
	});
});
