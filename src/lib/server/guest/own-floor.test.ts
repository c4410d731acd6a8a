import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { refuse } from '#lib/refusal.ts';
import type { OwnCommand } from '#lib/run/decide-own.ts';
import { MINUTE } from '#lib/time/instant.ts';
import { createAttempts, type Attempts } from '../access/attempts.ts';
import { temporaryDatabase, type Temporary } from '../database/temporary.ts';
import { openHall, type Hall } from '../live/hall.ts';
import { ensureSeed } from '../seed/seed.ts';
import { askForSelf } from './own-floor.ts';

const NOW = Date.UTC(2022, 3, 22, 1);
const ASK = { command: 'ask-floor', topic: 'Nước sạch' } as const;

let store: Temporary;
let hall: Hall;
let attempts: Attempts;

beforeEach(async () => {
	store = await temporaryDatabase();
	await ensureSeed(store.db, 0);
	const found = await openHall(store.db, 'quan-5', () => NOW);
	if (!found) throw new Error('no hall');
	hall = found;
	attempts = createAttempts({ most: 2, window: MINUTE });
});

afterEach(() => store.dispose());

const person = (index: number) => [...hall.state().people.keys()][index] ?? '';
const asks = (command: OwnCommand, { index = 0, id = randomUUID() as string } = {}) =>
	askForSelf(hall, { person: person(index), id, command }, NOW, attempts);
const requests = () => hall.state().run.requests;

const checkIn = (index: number) =>
	hall.report([
		{
			id: randomUUID(),
			who: { delegateId: person(index) },
			kind: 'in',
			at: NOW,
			station: '',
			via: 'qr',
			admitted: null,
			insteadOf: null,
			actor: 'desk'
		}
	]);

test('who is in the hall asks for the floor, and two taps are one', async () => {
	await checkIn(0);
	const id = randomUUID();
	const first = await asks(ASK, { id });
	expect(await asks(ASK, { id })).toEqual(first);
	expect(requests()).toMatchObject([{ id, person: person(0), topic: 'Nước sạch' }]);
});

test('who has not come cannot ask to speak', async () => {
	expect(await asks(ASK)).toEqual(refuse('not-present'));
	expect(requests()).toEqual([]);
});

test('nobody asks to speak once the conference is over', async () => {
	await checkIn(0);
	const desk = () => ({ id: randomUUID(), actor: 'desk' });
	await hall.command(desk(), { command: 'start' });
	await hall.command(desk(), { command: 'end' });
	expect(await asks(ASK)).toEqual(refuse('not-present'));
});

test('nobody takes back what somebody else asked', async () => {
	await checkIn(0);
	const id = randomUUID();
	await asks(ASK, { id });
	const back = { command: 'withdraw-floor', request: id } as const;
	expect(await asks(back, { index: 1 })).toEqual(refuse('request-not-found'));
	expect(requests()).toMatchObject([{ id, withdrawn: false }]);
});

test('who asked often has not used up their vote', async () => {
	await checkIn(0);
	await asks(ASK);
	await asks(ASK);
	expect(await asks(ASK)).toEqual(refuse('too-many-attempts', { minutes: 1 }));
	const vote = { command: 'cast', vote: 'v', choice: 'for' } as const;
	expect(await asks(vote)).toEqual(refuse('not-started'));
});

test('whoever goes on asking is made to wait, and nobody else is', async () => {
	await checkIn(0);
	await checkIn(1);
	await asks(ASK);
	await asks(ASK);
	expect(await asks(ASK)).toEqual(refuse('too-many-attempts', { minutes: 1 }));
	await asks(ASK, { index: 1 });
	expect(requests().map((request) => request.person)).toEqual([person(0), person(1)]);
});
