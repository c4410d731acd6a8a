import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DeskCue } from '#lib/audience/desk-cue.ts';
import { cueGroups, placeBy } from './turns.ts';

const cue = (id: string, batch: string | null): DeskCue => ({
	id,
	title: 'Bước',
	figures: [],
	turn: batch ? { id: batch, label: { kind: 'batch', number: 1, code: batch } } : null
});
const grouped = (...cues: readonly DeskCue[]) =>
	cueGroups(cues).map(({ turn, cues: own }) => [turn?.id ?? null, ...own.map(({ id }) => id)]);

describe('cues', () => {
	test('stand together by whom they are about', () => {
		expect(
			grouped(cue('1', null), cue('2', null), cue('3', 'A'), cue('4', 'A'), cue('5', 'B'))
		).toEqual([
			[null, '1', '2'],
			['A', '3', '4'],
			['B', '5']
		]);
	});

	test('about nobody stand apart before and after those about somebody', () => {
		expect(grouped(cue('1', null), cue('2', 'A'), cue('3', null))).toEqual([
			[null, '1'],
			['A', '2'],
			[null, '3']
		]);
	});

	test('keep their order, each once', () => {
		const anyCues = fc
			.array(fc.constantFrom(null, 'A', 'B'))
			.map((batches) => batches.map((batch, index) => cue(`${index}`, batch)));
		fc.assert(
			fc.property(anyCues, (cues) => {
				expect(cueGroups(cues).flatMap((group) => group.cues)).toEqual(cues);
			})
		);
	});
});

describe('a place', () => {
	test('one earlier is before whoever stood there', () => {
		expect(placeBy(['A', 'B', 'C'], 'C', -1)).toBe('B');
	});

	test('one later is before whoever comes after the next', () => {
		expect(placeBy(['A', 'B', 'C'], 'A', 1)).toBe('C');
	});

	test('at the end is before nobody', () => {
		expect(placeBy(['A', 'B', 'C'], 'B', 1)).toBe(null);
	});

	test.each([
		['A', -1],
		['C', 1],
		['D', 1]
	] as const)('of %s cannot change by %d where there is none', (id, by) => {
		expect(placeBy(['A', 'B', 'C'], id, by)).toBe(undefined);
	});
});
