import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Database } from '#lib/server/database/schema.ts';
import { temporaryDatabase, type Temporary } from '#lib/server/database/temporary.ts';
import * as grants from './grants.ts';
import { identify } from './identify.ts';

let temporary: Temporary;
let db: Database;
let one: grants.Issued;
let two: grants.Issued;

beforeEach(async () => {
	temporary = await temporaryDatabase();
	db = temporary.db;
	const organiser = { conferenceId: null, role: 'organiser' } as const;
	one = await grants.create(db, { ...organiser, name: 'one' }, 0);
	two = await grants.create(db, { ...organiser, name: 'two' }, 0);
});

afterEach(() => temporary.dispose());

test('a cookie says who is asking', async () => {
	expect(await identify(db, { cookie: one.token }, 1)).toEqual(one.grant);
});

test.each(['Bearer', 'bearer', 'BEARER '])('a %s token says who is asking', async (scheme) => {
	expect(await identify(db, { authorization: `${scheme} ${one.token}` }, 1)).toEqual(one.grant);
});

test('a bearer token goes before a cookie', async () => {
	const credentials = { cookie: one.token, authorization: `Bearer ${two.token}` };
	expect(await identify(db, credentials, 1)).toEqual(two.grant);
});

test('a bad bearer token is not rescued by a cookie', async () => {
	const credentials = { cookie: one.token, authorization: 'Bearer nobody' };
	expect(await identify(db, credentials, 1)).toBe(null);
});

test("a proxy's own password does not hide the cookie", async () => {
	const credentials = { cookie: one.token, authorization: 'Basic dTpw' };
	expect(await identify(db, credentials, 1)).toEqual(one.grant);
});

test.each([
	{},
	{ cookie: '' },
	{ cookie: null, authorization: null },
	{ authorization: 'Bearer ' },
	{ authorization: 'nobody' }
])('nobody is asking: %j', async (credentials) => {
	expect(await identify(db, credentials, 1)).toBe(null);
});
