import { expect, test } from 'vitest';
import { aConference, circumstances } from '#lib/testing/make.ts';
import { refuse } from '#lib/refusal.ts';
import { edit } from './edit.ts';

const names = ['Nguyễn Văn Tuấn', 'Nguyễn Văn Tuân'] as const;
const change = { change: 'distinct-names', names, distinct: true } as const;

test('two alike names are kept as both right, and looked at again', () => {
	const kept = aConference({ distinctNames: [names] });
	expect(edit(aConference(), change, circumstances())).toEqual(kept);
	expect(edit(kept, { ...change, distinct: false }, circumstances())).toEqual(aConference());
});

test('names can be looked through when the script is locked: guests change until the end', () => {
	const locked = aConference({ lockedAt: 1 });
	expect(edit(locked, change, circumstances())).toEqual({ ...locked, distinctNames: [names] });
});

test('two names of other letters are refused', () => {
	const others = ['Nguyễn Văn Tuấn', 'Nguyễn Văn Tú'] as const;
	expect(edit(aConference(), { ...change, names: others }, circumstances())).toEqual(
		refuse('bad-input', { where: 'names' })
	);
});
