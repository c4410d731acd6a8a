import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isRefusal, refuse } from '#lib/refusal.ts';
import { createAttempts } from '../access/attempts.ts';
import * as passes from '../database/passes.ts';
import { temporaryDatabase, type Temporary } from '../database/temporary.ts';
import { createHalls, type Halls } from '../live/halls.ts';
import { ensureSeed } from '../seed/seed.ts';
import { ownerOf } from './owner.ts';

let store: Temporary;
let halls: Halls;
let attempts = createAttempts();

beforeEach(async () => {
	store = await temporaryDatabase();
	await ensureSeed(store.db, 0);
	halls = createHalls(store.db, () => 0);
	attempts = createAttempts();
});

afterEach(async () => {
	await halls.close();
	await store.dispose();
});

const open = (figures: string) =>
	ownerOf({ db: store.db, halls }, figures, { address: 'phone', now: 0 }, attempts);

async function lastPass() {
	const hall = await halls.find('quan-5');
	const last = [...(hall?.state().people.keys() ?? [])].at(-1) ?? '';
	const all = await passes.list(store.db, hall?.id ?? '');
	const pass = all.find(({ personId }) => personId === last);
	if (!hall || !pass) throw new Error('no pass');
	return { hall, pass };
}

test('a token opens its owner’s page', async () => {
	const { hall, pass } = await lastPass();
	expect(await open(pass.token)).toEqual({
		hall,
		person: pass.personId,
		token: pass.token,
		code: pass.code
	});
});

test('figures that are unknown, misread, short or revoked are refused alike', async () => {
	const { hall, pass } = await lastPass();
	await passes.revoke(store.db, hall.id, pass.personId, 0);
	const misread = pass.token.replace(/.$/, (last) => String((Number(last) + 1) % 10));
	const tried = [pass.token, misread, '0'.repeat(40), pass.code, 'x'];
	const answers = await Promise.all(tried.map(open));
	expect(answers).toEqual(tried.map(() => refuse('not-found')));
});

test('whoever was taken off the list has no page', async () => {
	const { hall, pass } = await lastPass();
	const removal = { change: 'remove-person', person: pass.personId } as const;
	await hall.changeRoster({ id: randomUUID(), actor: '' }, removal);
	expect(await open(pass.token)).toEqual(refuse('not-found'));
});

test('somebody who never was on the list has no page', async () => {
	const { hall } = await lastPass();
	const { token } = await passes.issue(store.db, hall.id, 'nobody', 0);
	expect(await open(token)).toEqual(refuse('not-found'));
});

test('too many wrong ones are told to wait, and a good one is still let in', async () => {
	const { pass } = await lastPass();
	for (let tries = 0; tries < 10; tries += 1) await open('0'.repeat(40));
	expect(await open('0'.repeat(40))).toEqual(refuse('too-many-attempts', { minutes: 10 }));
	expect(isRefusal(await open(pass.token))).toBe(false);
});
