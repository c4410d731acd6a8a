import { expect, test } from 'vitest';
import type { Batch } from '#lib/awards/award.ts';
import { inSequence, moveAward, moveBatch, settled, withPresenter } from './arrange.ts';

const batch = (code: string, ...awards: string[]): Batch => ({
	code,
	awards,
	presenterId: `p-${code}`,
	spareId: null
});
const BATCHES = [batch('A', 'a', 'b'), batch('B', 'c')];
const seen = (batches: readonly Batch[]) => batches.map(({ code, awards }) => [code, ...awards]);

test('an award goes before another of another batch', () => {
	expect(seen(moveAward(BATCHES, 'a', { batch: 'B', before: 'c' }, []))).toEqual([
		['A', 'b'],
		['B', 'a', 'c']
	]);
});

test('an award goes to the end of its own batch', () => {
	expect(seen(moveAward(BATCHES, 'a', { batch: 'A', before: null }, []))).toEqual([
		['A', 'b', 'a'],
		['B', 'c']
	]);
});

test('a batch that is left empty goes', () => {
	expect(seen(moveAward(BATCHES, 'c', { batch: 'A', before: 'a' }, []))).toEqual([
		['A', 'c', 'a', 'b']
	]);
});

test('a new batch takes a letter nobody has, and nobody presents it yet', () => {
	const added = (letters: readonly string[]) =>
		moveAward(BATCHES, 'a', { batch: null, before: null }, letters)[2];
	expect(added([])).toEqual({ code: 'C', awards: ['a'], presenterId: null, spareId: null });
	expect(added(['C', 'A'])?.code).toBe('D');
});

test('a batch goes before the one ahead of it, and no further than the front', () => {
	expect(seen(moveBatch(BATCHES, 'B', -1)).map(([code]) => code)).toEqual(['B', 'A']);
	expect(seen(moveBatch(BATCHES, 'A', -1)).map(([code]) => code)).toEqual(['A', 'B']);
});

test('batches are put in the order of their letters', () => {
	expect(seen(inSequence(BATCHES, ['B', 'A'])).map(([code]) => code)).toEqual(['B', 'A']);
});

test('a presenter is chosen for one batch alone', () => {
	const chosen = withPresenter(BATCHES, 'B', { presenterId: 'x' });
	expect(chosen.map(({ presenterId }) => presenterId)).toEqual(['p-A', 'x']);
});

test('letters follow the order until trays are laid, and then they stay', () => {
	const turned = inSequence(BATCHES, ['B', 'A']);
	expect(seen(settled(turned, false))).toEqual([
		['A', 'c'],
		['B', 'a', 'b']
	]);
	expect(settled(turned, true)).toEqual(turned);
});
