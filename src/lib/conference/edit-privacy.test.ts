import { expect, test } from 'vitest';
import { aConference, circumstances } from '#lib/testing/make.ts';
import { DEFAULT_PRIVACY } from './conference.ts';
import { edit } from './edit.ts';

const change = { change: 'privacy', fields: { contact: 'Bà Lê Thị An' } } as const;
const promised = { privacy: { ...DEFAULT_PRIVACY, contact: 'Bà Lê Thị An' } };

test('the office says whom to ask, and the rest of its promise stands', () => {
	expect(edit(aConference(), change, circumstances())).toEqual(aConference(promised));
});

test('it may still be said when the script is locked', () => {
	const locked = aConference({ lockedAt: 1 });
	expect(edit(locked, change, circumstances())).toEqual({ ...locked, ...promised });
});
