import { expect, test } from 'vitest';
import { came, ended, entriesOf } from '#lib/testing/minutes.ts';
import { logged } from './source.ts';

test('entries are told once, the oldest first; what is none is left out', () => {
	const [first, second] = entriesOf(came(0, 'a'), ended(9));
	expect(logged(second, first, undefined, second)).toEqual([
		{ from: 'log', entry: 1 },
		{ from: 'log', entry: 2 }
	]);
});
