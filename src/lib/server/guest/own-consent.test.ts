import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { refuse } from '#lib/refusal.ts';
import { MINUTE } from '#lib/time/instant.ts';
import { createAttempts, type Attempts } from '../access/attempts.ts';
import { temporaryDatabase, type Temporary } from '../database/temporary.ts';
import { openHall, type Hall } from '../live/hall.ts';
import { ensureSeed } from '../seed/seed.ts';
import { sayConsent } from './own-consent.ts';

let store: Temporary;
let hall: Hall;
let attempts: Attempts;

beforeEach(async () => {
	store = await temporaryDatabase();
	await ensureSeed(store.db, 0);
	const found = await openHall(store.db, 'quan-5', () => 5);
	if (!found) throw new Error('no hall');
	hall = found;
	attempts = createAttempts({ most: 2, window: MINUTE });
});

afterEach(() => store.dispose());

const person = (index: number) => [...hall.state().people.keys()][index] ?? '';
const says = (given: boolean, index = 0) =>
	sayConsent(hall, { person: person(index), given, id: randomUUID() }, 5, attempts);
const said = (index = 0) => hall.state().people.get(person(index))?.consent;

test('what somebody says last is kept, as said by themselves', async () => {
	await says(true);
	await says(false);
	expect(said()).toEqual({ given: false, at: 5, how: 'self' });
});

test('whoever changes their mind all morning is asked to wait, and nobody else is', async () => {
	await says(true);
	await says(false);
	expect(await says(true)).toEqual(refuse('too-many-attempts', { minutes: 1 }));
	expect(said()?.given).toBe(false);
	await says(true, 1);
	expect(said(1)?.given).toBe(true);
});
