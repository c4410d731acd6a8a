import { describe, expect, test } from 'vitest';
import type { Mark, Page, PlacedMark } from '#lib/typeset/mark.ts';
import { piecesOf } from './pieces.ts';

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
const panel = (about: string, x: number, text = about): PlacedMark => ({
	kind: 'placed',
	x,
	y: 0,
	width: 10,
	height: 10,
	turned: false,
	about,
	marks: [words(text)]
});
const page = (marks: readonly Mark[], about = ''): Page => ({
	width: 100,
	height: 100,
	marks,
	about
});
const shown = (marks: readonly Mark[]) => piecesOf(page(marks)).map((each) => each.fingerprint);

describe('of a page', () => {
	test('that is one thing, the whole is told, and whom it is about', () => {
		const told = piecesOf(page([words('Giấy mời')], 'Bà An'));
		expect(told.map(({ about }) => about)).toEqual(['Bà An']);
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
		const told = piecesOf(page([panel('Bà An', 0), panel('Ông Sơn', 20)]));
		expect(told.map(({ about }) => about)).toEqual(['Bà An', 'Ông Sơn']);
	});

	test('what stands elsewhere on the sheet is the same', () => {
		expect(shown([panel('Bà An', 0)])).toEqual(shown([panel('Bà An', 40)]));
	});

	test('what shows something else is not', () => {
		expect(shown([panel('Bà An', 0, 'Ghế 1')])).not.toEqual(shown([panel('Bà An', 0, 'Ghế 2')]));
	});

	test('all panels of one person are one piece', () => {
		const both = shown([panel('Bà An', 0), panel('Bà An', 10, 'Ghế 1')]);
		expect(both).toHaveLength(1);
		expect(both).not.toEqual(shown([panel('Bà An', 0), panel('Bà An', 10, 'Ghế 2')]));
	});
});
