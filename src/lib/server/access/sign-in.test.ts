import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isRefusal } from '#lib/refusal.ts';
import type { Database } from '#lib/server/database/schema.ts';
import {
	insertConference,
	temporaryDatabase,
	type Temporary
} from '#lib/server/database/temporary.ts';
import { createAttempts, type Attempts } from './attempts.ts';
import * as grants from './grants.ts';
import * as organiser from './organiser.ts';
import * as pairings from './pairings.ts';
import * as signIn from './sign-in.ts';

let temporary: Temporary;
let db: Database;
let attempts: Attempts;

beforeEach(async () => {
	temporary = await temporaryDatabase();
	db = temporary.db;
	attempts = createAttempts({ most: 2, window: 60_000 });
	await organiser.setPassphrase(db, RIGHT, { keep: '', now: 0, cost: { N: 16, r: 1, p: 1 } });
});

afterEach(() => temporary.dispose());

const RIGHT = 'Mặt trận Quận 5';

describe('by passphrase', () => {
	function attempt(typed: string, now = 100) {
		return signIn.byPassphrase(db, typed, { address: 'a', now }, attempts);
	}

	test('the right one gives a grant for every conference', async () => {
		expect(await attempt(RIGHT)).toMatchObject({
			grant: { role: 'organiser', conferenceId: null }
		});
	});

	test('the session ends after thirty days', async () => {
		const issued = await attempt(RIGHT);
		if (isRefusal(issued)) throw new Error(issued.refused);
		expect(await grants.find(db, issued.token, 100 + grants.SESSION_LIFE - 1)).not.toBe(null);
		expect(await grants.find(db, issued.token, 100 + grants.SESSION_LIFE)).toBe(null);
	});

	test('the wrong one gives none', async () => {
		expect(await attempt('Mặt trận Quận 6')).toEqual({
			refused: 'passphrase-wrong',
			details: {}
		});
		expect(await grants.list(db, null, 200)).toEqual([]);
	});

	test('after too many wrong ones even the right one must wait', async () => {
		await attempt('wrong');
		await attempt('wrong');
		expect(await attempt(RIGHT)).toEqual({
			refused: 'too-many-attempts',
			details: { minutes: 1 }
		});
		expect(await attempt(RIGHT, 60_100)).toMatchObject({ grant: { role: 'organiser' } });
	});

	test('wrong ones tried at once are all counted', async () => {
		const results = await Promise.all(['1', '2', '3', '4'].map((typed) => attempt(typed)));
		expect(results.map((each) => isRefusal(each) && each.refused)).toEqual([
			'passphrase-wrong',
			'passphrase-wrong',
			'too-many-attempts',
			'too-many-attempts'
		]);
	});

	test('the right one wipes the slate clean', async () => {
		await attempt('wrong');
		await attempt(RIGHT);
		await attempt('wrong');
		expect(await attempt(RIGHT)).toMatchObject({ grant: { role: 'organiser' } });
	});
});

describe('by one-time link', () => {
	const TABLET = { conferenceId: 'here', role: 'mc', name: 'Máy 1' } as const;

	async function aCode() {
		return (await organiser.makeSignInLink(db, 100)).replace('/sign-in/', '');
	}

	test('a fresh one signs in', async () => {
		expect(await signIn.byLink(db, await aCode(), 200)).toMatchObject({
			grant: { role: 'organiser', conferenceId: null }
		});
	});

	test('looking at it does not use it', async () => {
		const code = await aCode();
		expect(await signIn.linkRefusal(db, code, 200)).toBe(null);
		expect(await signIn.linkRefusal(db, code, 200)).toBe(null);
	});

	test('a used one says so', async () => {
		const code = await aCode();
		await signIn.byLink(db, code, 200);
		expect(await signIn.linkRefusal(db, code, 201)).toMatchObject({ refused: 'pairing-used' });
		expect(await signIn.byLink(db, code, 201)).toMatchObject({ refused: 'pairing-used' });
	});

	test("a device's code is unknown here, and stays good where it belongs", async () => {
		await insertConference(db, 'here');
		const code = await pairings.create(db, TABLET, 100);
		expect(await signIn.byLink(db, code, 200)).toMatchObject({ refused: 'pairing-unknown' });
		expect(await pairings.redeem(db, code, 200)).toMatchObject({ grant: { role: 'mc' } });
	});
});
