import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { refuse } from '#lib/refusal.ts';
import * as grants from '../access/grants.ts';
import { temporaryDatabase, type Temporary } from '../database/temporary.ts';
import { ensureSeed } from '../seed/seed.ts';
import { openHall, type Hall } from './hall.ts';

const NOON = Date.UTC(2022, 3, 22, 5);
const NEXT_DAY = NOON + 24 * 60 * 60_000;

let store: Temporary;
let hall: Hall;
let now: number;

beforeEach(async () => {
	store = await temporaryDatabase();
	now = NOON;
	await ensureSeed(store.db, NOON);
	const opened = await openHall(store.db, 'quan-5', () => now);
	if (!opened) throw new Error('no hall');
	hall = opened;
});

afterEach(() => store.dispose());

const request = () => ({ id: randomUUID(), actor: 'office' });
const purge = () => hall.purge(request(), { change: 'purge', because: 'wanted' });

/** A screen that listens by a grant of its own; whether its stream was ended. */
async function aListener(conferenceId: string | null) {
	const grant = { conferenceId, role: 'reception', name: 'Bàn điểm danh' } as const;
	const { grant: issued } = await grants.create(store.db, grant, now);
	let isOver = false;
	hall.hub.join({
		audience: 'reception',
		grant: issued.id,
		deliver: () => undefined,
		close: () => (isOver = true)
	});
	return () => isOver;
}

test('a purge is a change of the list: a desk reads it anew', async () => {
	now = NEXT_DAY;
	await purge();
	const { revision, rosterRevision } = hall.state();
	expect(rosterRevision).toBe(revision);
});

test('a purge ends the streams of the conference’s devices, and no others', async () => {
	now = NEXT_DAY;
	const [own, foreign] = [await aListener(hall.id), await aListener(null)];
	await purge();
	expect([own(), foreign()]).toEqual([true, false]);
});

test('a purge that is refused ends no stream', async () => {
	const own = await aListener(hall.id);
	expect(await purge()).toEqual(refuse('not-over'));
	expect(own()).toBe(false);
});

test('the end of a rehearsal is no end', async () => {
	await hall.rehearse(true);
	await hall.command(request(), { command: 'start' });
	await hall.command(request(), { command: 'end' });
	expect(await purge()).toEqual(refuse('not-over'));
});
