import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Grant } from '#lib/access/roles.ts';
import type { Database } from '#lib/server/database/schema.ts';
import {
	insertConference,
	temporaryDatabase,
	type Temporary
} from '#lib/server/database/temporary.ts';
import * as organiser from './organiser.ts';
import { alreadyHolds, invitation, invitationRefusal, pair } from './pair.ts';
import * as pairings from './pairings.ts';

let temporary: Temporary;
let db: Database;
let code: string;

const TABLET = { conferenceId: 'c', role: 'mc', name: 'Máy của MC' } as const;

beforeEach(async () => {
	temporary = await temporaryDatabase();
	db = temporary.db;
	await insertConference(db, 'c', 'quan-5');
	code = await pairings.create(db, TABLET, 100);
});

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
	expect(invitationRefusal(await invitation(db, code), 201)).toMatchObject({
		refused: 'pairing-used'
	});
});

test('a code never made is refused', async () => {
	expect(await pair(db, 'nothing', '', 200)).toMatchObject({ refused: 'pairing-unknown' });
	expect(invitationRefusal(null, 200)).toMatchObject({ refused: 'pairing-unknown' });
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
