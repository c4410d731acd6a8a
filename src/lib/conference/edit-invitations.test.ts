import { expect, test } from 'vitest';
import { aConference, circumstances } from '#lib/testing/make.ts';
import { edit } from './edit.ts';

test.each([null, 5])(
	'invitations are numbered and dated whenever the office does, also with a script locked at %s',
	(lockedAt) => {
		const conference = aConference({ lockedAt });
		const issue = { number: '15', date: '2026-03-05' };
		expect(edit(conference, { change: 'invitations', issue }, circumstances())).toEqual({
			...conference,
			invitations: issue
		});
	}
);
