import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isRefusal } from '#lib/refusal.ts';
import type { Database } from '#lib/server/database/schema.ts';
import { temporaryDatabase, type Temporary } from '#lib/server/database/temporary.ts';
import { MINUTE } from '#lib/time/instant.ts';
import { createAttempts } from './attempts.ts';
import { asksForPresent, choosePassphrase, type Choice } from './choose-passphrase.ts';
import * as grants from './grants.ts';
import * as organiser from './organiser.ts';
import * as signIn from './sign-in.ts';

let temporary: Temporary;
let db: Database;
let mine: grants.Issued;

beforeEach(async () => {
	temporary = await temporaryDatabase();
	db = temporary.db;
	mine = await grants.create(db, { conferenceId: null, role: 'organiser', name: '' }, 100);
});

afterEach(() => temporary.dispose());

const RIGHT = 'Mặt trận Quận 5';
const NEW = 'Mặt trận Quận 6';
const CHEAP = { N: 16, r: 1, p: 1 };

function choose(choice: Partial<Choice>, { grant = mine.grant, now = 200 } = {}) {
	return choosePassphrase(
		db,
		{ present: '', typed: NEW, again: NEW, ...choice },
		{ grantId: grant.id, address: 'a', now },
		{ attempts: createAttempts({ most: 1, window: MINUTE }), cost: CHEAP }
	);
}

async function byLink(now: number): Promise<grants.Issued> {
	const code = (await organiser.makeSignInLink(db, now)).replace('/sign-in/', '');
	const issued = await signIn.byLink(db, code, now);
	if (isRefusal(issued)) throw new Error(issued.refused);
	return issued;
}

test('the first passphrase is chosen without any before it', async () => {
	expect(await choose({})).toEqual([]);
	expect(await organiser.verifyPassphrase(db, NEW)).toBe(null);
});

test('one typed twice alike is chosen, however it was typed', async () => {
	expect(await choose({ again: ` ${NEW.normalize('NFD')}` })).toEqual([]);
});

test.each([
	['a slip in the second typing', { again: RIGHT }, 'passphrase-mismatch'],
	['one too short', { typed: 'short', again: 'short' }, 'passphrase-too-short']
])('%s is noticed and changes nothing', async (_, choice, refused) => {
	expect(await choose(choice)).toMatchObject({ refused });
	expect(await organiser.isSetUp(db)).toBe(false);
});

describe('when there is one already', () => {
	beforeEach(async () => {
		await organiser.setPassphrase(db, RIGHT, { keep: mine.grant.id, now: 100, cost: CHEAP });
	});

	test('the present one must be known', async () => {
		expect(await choose({ present: 'wrong' })).toEqual({
			refused: 'passphrase-wrong',
			details: {}
		});
		expect(await organiser.verifyPassphrase(db, RIGHT)).toBe(null);
	});

	test('it cannot be guessed at for ever', async () => {
		const attempts = createAttempts({ most: 1, window: MINUTE });
		const guess = () =>
			choosePassphrase(
				db,
				{ present: 'wrong', typed: NEW, again: NEW },
				{ grantId: mine.grant.id, address: 'a', now: 200 },
				{ attempts, cost: CHEAP }
			);
		await guess();
		expect(await guess()).toMatchObject({ refused: 'too-many-attempts' });
	});

	test('whoever knows it changes it, and everyone else is out', async () => {
		const other = await grants.create(db, { conferenceId: null, role: 'organiser', name: '' }, 150);
		expect(await choose({ present: RIGHT })).toEqual([other.grant.id]);
		expect(await grants.find(db, mine.token, 200)).toEqual(mine.grant);
	});

	test('whoever just came by a one-time link need not know it', async () => {
		const { grant } = await byLink(150);
		expect(await choose({}, { grant })).toEqual([mine.grant.id]);
	});

	test('a quarter of an hour after the link it is asked for again', async () => {
		const { grant } = await byLink(150);
		expect(await asksForPresent(db, grant.id, 149 + 15 * MINUTE)).toBe(false);
		expect(await asksForPresent(db, grant.id, 150 + 15 * MINUTE)).toBe(true);
	});

	test("a link used by someone else is not one's own", async () => {
		await byLink(150);
		expect(await asksForPresent(db, mine.grant.id, 200)).toBe(true);
	});
});
