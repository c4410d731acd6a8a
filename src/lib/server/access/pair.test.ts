import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Grant } from '#lib/access/roles.ts';
import type { Database } from '#lib/server/database/schema.ts';
import {
	insertConference,
	temporaryDatabase,
	type Temporary
} from '#lib/server/database/temporary.ts';
import * as organiser from './organiser.ts';
import { createAttempts } from './attempts.ts';
import { alreadyHolds, invitation, invitationRefusal, pair as pairAt, tryCode } from './pair.ts';
import * as pairings from './pairings.ts';

let temporary: Temporary;
let db: Database;
let code: string;
let attempts = createAttempts();

const TABLET = { conferenceId: 'c', role: 'mc', name: 'Máy của MC' } as const;

beforeEach(async () => {
	temporary = await temporaryDatabase();
	db = temporary.db;
	await insertConference(db, 'c', 'quan-5');
	code = await pairings.create(db, TABLET, 100);
	attempts = createAttempts();
});

function pair(db: Database, typed: string, name: string, now: number) {
	return pairAt(db, typed, name, { address: '10.0.0.7', now }, attempts);
}

afterEach(() => temporary.dispose());

test('says what the device is invited to, and where it will work', async () => {
	expect(await invitation(db, code)).toMatchObject({
		pairing: { role: 'mc', name: 'Máy của MC' },
		conferenceName: 'Hội nghị c',
		page: '/c/quan-5/mc'
	});
});

test('pairs the device under its own name', async () => {
	expect(await pair(db, code, 'Máy chị Lan', 200)).toMatchObject({
		grant: { role: 'mc', conferenceId: 'c', name: 'Máy chị Lan' },
		page: '/c/quan-5/mc'
	});
});

test('a used code is refused', async () => {
	await pair(db, code, '', 200);
	expect(await pair(db, code, '', 201)).toMatchObject({ refused: 'pairing-used' });
	const invited = await invitation(db, code);
	expect(invited && invitationRefusal(invited, 201)).toMatchObject({ refused: 'pairing-used' });
});

test('a code never made is refused', async () => {
	expect(await pair(db, 'nothing', '', 200)).toMatchObject({ refused: 'pairing-unknown' });
});

test("an organiser's link pairs no device, and stays good where it belongs", async () => {
	const link = (await organiser.makeSignInLink(db, 100)).replace('/sign-in/', '');
	expect(await pair(db, link, '', 200)).toMatchObject({ refused: 'pairing-unknown' });
	expect(await pairings.redeem(db, link, 200)).toMatchObject({ grant: { role: 'organiser' } });
});

test.each([
	[{}, true],
	[{ conferenceId: 'other' }, false],
	[{ role: 'projector' }, false]
] as const)('a device that holds %j already has what is offered: %s', async (changes, expected) => {
	const invited = await invitation(db, code);
	if (!invited) throw new Error('no invitation');
	const grant: Grant = { id: 'g', ...TABLET, mayAdvance: false, ...changes };
	expect(alreadyHolds(grant, invited)).toBe(expected);
});

test('a code is found however it was typed', async () => {
	const typed = ` ${code.slice(0, 4)}-${code.slice(4, 8)} ${code.slice(8)} `;
	const visitor = { address: '10.0.0.7', now: 200 };
	expect(await tryCode(db, typed, visitor, attempts)).toMatchObject({
		code,
		invited: { page: '/c/quan-5/mc' }
	});
});

test('guessing is stopped, and a right code clears the score', async () => {
	const visitor = { address: '10.0.0.7', now: 200 };
	for (let wrong = 0; wrong < 9; wrong++) await tryCode(db, '0', visitor, attempts);
	expect(await tryCode(db, code, visitor, attempts)).toMatchObject({ code });
	for (let wrong = 0; wrong < 10; wrong++) await tryCode(db, '0', visitor, attempts);
	expect(await tryCode(db, code, visitor, attempts)).toMatchObject({
		refused: 'too-many-attempts'
	});
});
