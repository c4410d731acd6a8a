import { expect, test } from 'vitest';
import { aConference, circumstances, START } from '#lib/testing/make.ts';
import { edit } from './edit.ts';

const letterhead = {
	issuer: ['MẶT TRẬN'],
	signature: ['TM. BAN THƯỜNG TRỰC'],
	signer: 'Hồ Ngọc Thúy'
};

test.each([null, START])(
	'the letterhead is the office’s own, also of a script locked at %s',
	(lockedAt) => {
		const conference = aConference({ lockedAt });
		expect(edit(conference, { change: 'letterhead', letterhead }, circumstances())).toEqual({
			...conference,
			letterhead
		});
	}
);

test('the usual letterhead comes back', () => {
	const change = { change: 'letterhead', letterhead: null } as const;
	expect(edit(aConference({ letterhead }), change, circumstances())).toMatchObject({
		letterhead: null
	});
});
