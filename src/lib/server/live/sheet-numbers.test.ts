import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { BLANK_PERSON } from '#lib/people/person.ts';
import { sortByName } from '#lib/people/sort.ts';
import { signInSheets } from '#lib/print/sign-in.ts';
import { temporaryDatabase, type Temporary } from '../database/temporary.ts';
import { ensureSeed } from '../seed/seed.ts';
import { openHall, type Hall } from './hall.ts';

const NOW = Date.UTC(2022, 3, 22, 1);
const PEOPLE = 74;
const someone = { ...BLANK_PERSON, category: 'other-guests', name: 'Võ Thị Khách' };

let store: Temporary;
let hall: Hall;

beforeEach(async () => {
	store = await temporaryDatabase();
	await ensureSeed(store.db, NOW);
	hall = await opened();
});

afterEach(() => store.dispose());

async function opened(): Promise<Hall> {
	const found = await openHall(store.db, 'quan-5', () => NOW);
	if (!found) throw new Error('no hall');
	return found;
}

const numberOf = (id: string) => hall.state().sheetNumbers.get(id);

async function added(): Promise<string> {
	const id = randomUUID();
	await hall.changeRoster({ id, actor: '' }, { change: 'add-person', person: someone });
	return id;
}

test('the numbers of the ready conference run on from line to line of its sign-in sheets', () => {
	const lines = signInSheets(hall.state()).flatMap(({ rows }) => rows);
	expect(lines.map(({ number }) => number)).toEqual(
		Array.from({ length: PEOPLE }, (_, index) => index + 1)
	);
	const [first] = signInSheets(hall.state());
	const names = first?.rows.map(({ name }) => ({ name })) ?? [];
	expect(names).toEqual(sortByName(names));
});

test('somebody new has the next number, and keeps it when the hall is opened again', async () => {
	const id = await added();
	expect(numberOf(id)).toBe(PEOPLE + 1);
	expect((await opened()).state().sheetNumbers).toEqual(hall.state().sheetNumbers);
});

test('an import numbers its people as the sheets have them', async () => {
	const id = randomUUID();
	const other = { ...someone, name: 'Lê Thị An' };
	const change = { change: 'import', added: [someone, other], changed: [] } as const;
	await hall.changeRoster({ id, actor: '' }, change);
	expect([numberOf(`${id}-1`), numberOf(`${id}-2`)]).toEqual([PEOPLE + 2, PEOPLE + 1]);
});

test('whoever is entered at the door has a number too', async () => {
	const id = randomUUID();
	const door = { station: 'Cửa chính', via: 'guest', admitted: null, actor: 'grant' } as const;
	const scan = { id, kind: 'in', at: NOW, who: { guest: someone }, insteadOf: null } as const;
	await hall.report([{ ...door, ...scan }]);
	expect(numberOf(id)).toBe(PEOPLE + 1);
	expect((await opened()).state().sheetNumbers).toEqual(hall.state().sheetNumbers);
});

test('the number of the last one, who left the list, is not the next one’s', async () => {
	const gone = await added();
	const asked = { id: randomUUID(), actor: '' };
	await hall.changeRoster(asked, { change: 'remove-person', person: gone });
	expect(numberOf(await added())).toBe(PEOPLE + 2);
	expect(numberOf(gone)).toBe(PEOPLE + 1);
});

test('somebody who is renamed and moved to another category keeps their number', async () => {
	const id = await added();
	const fields = { name: 'Võ Thị Thu Hà', category: 'members' };
	await hall.changeRoster(
		{ id: randomUUID(), actor: '' },
		{ change: 'person', person: id, fields }
	);
	expect(numberOf(id)).toBe(PEOPLE + 1);
});
