import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readAsked } from '../input/print.ts';
import * as passes from '../database/passes.ts';
import { composed, makeFor, printFor } from './printing.ts';
import { onRecord } from './record.ts';
import { standings } from './standings.ts';
import { NOON, temporaryWorkshop } from './temporary-workshop.ts';

const DAY = 24 * 60 * 60_000;

let office: Awaited<ReturnType<typeof temporaryWorkshop>>;
let now: number;

beforeEach(async () => {
	now = NOON;
	office = await temporaryWorkshop(() => now);
});
afterEach(() => office.dispose());

function paper(print: string, way = '') {
	const asked = readAsked(print, new URLSearchParams(way));
	if (!asked) throw new Error(`no such paper: ${print}?${way}`);
	return asked;
}

/** What is wrong of all that was printed, by the address of each. */
async function wrong() {
	const all = await standings(office.shop);
	return all.map(({ asked, outdated }) => [
		asked.print,
		asked.choice.person,
		outdated && outdated !== 'unchecked' && outdated.about.map(({ name }) => name)
	]);
}

/** Another name for somebody. */
async function rename(index: number, name: string) {
	const { id } = office.person(index);
	await office.roster({ change: 'person', person: id, fields: { name } });
	return id;
}

describe('a paper that is made before it is handed out', () => {
	const made = () => vi.spyOn(office.shop.press, 'print').mock.results;

	test.each(['programme', 'badges', 'script'])('is made once: %s', async (print) => {
		const results = made();
		await makeFor(office.shop, paper(print));
		await printFor(office.shop, paper(print));
		const [first, second] = await Promise.all(results.map(({ value }) => value as unknown));
		expect(second).toBe(first);
	});

	test('is made once when only what is wrong is printed again', async () => {
		await printFor(office.shop, paper('plates'));
		await rename(0, 'Ngô Minh Hưng');
		const results = made();
		await makeFor(office.shop, paper('plates'), { again: true });
		await printFor(office.shop, paper('plates'), { again: true });
		const [first, second] = await Promise.all(results.map(({ value }) => value as unknown));
		expect(second).toBe(first);
	});

	test('is not on record before', async () => {
		await makeFor(office.shop, paper('plates'));
		expect(await onRecord(office.shop)).toEqual([]);
	});
});

describe('one person’s paper that is printed alone', () => {
	test('sets the batch right again', async () => {
		await printFor(office.shop, paper('badges'));
		const id = await rename(0, 'Ngô Minh Hưng');
		const { honorific } = office.person(0);
		expect(await wrong()).toEqual([['badges', null, [`${honorific} Ngô Minh Hưng`]]]);
		await printFor(office.shop, paper('badges', `person=${id}`));
		expect(await wrong()).toEqual([['badges', null, null]]);
	});

	test('leads where the batch leads, when this server has several addresses', async () => {
		await printFor({ ...office.shop, origins: ['http://cable', 'http://hall'] }, paper('badges'));
		const { id } = office.person(0);
		const shop = { ...office.shop, origins: ['http://hall', 'http://cable'] };
		await printFor(shop, paper('badges', `person=${id}`));
		expect((await standings(shop)).map(({ outdated }) => outdated)).toEqual([null]);
	});

	test('is superseded by the batch', async () => {
		const { id } = office.person(0);
		await printFor(office.shop, paper('badges', `person=${id}`));
		expect(await wrong()).toEqual([['badges', id, null]]);
		await printFor(office.shop, paper('badges'));
		expect(await wrong()).toEqual([['badges', null, null]]);
	});
});

describe('a look at what was printed', () => {
	test('makes nothing while nothing was', async () => {
		const proof = vi.spyOn(office.shop.press, 'proof');
		expect(await standings(office.shop)).toEqual([]);
		expect(proof).not.toHaveBeenCalled();
	});

	test('tells nothing of the minutes to whoever may not see them', async () => {
		await office.command('start');
		await printFor(office.shop, paper('minutes'));
		await office.command('end');
		expect(await standings({ ...office.shop, maySetUp: false })).toEqual([]);
		expect(await standings(office.shop)).toHaveLength(1);
	});

	test('asks nothing of papers whose use is over', async () => {
		for (const print of ['invitations', 'script'] as const) {
			await printFor(office.shop, paper(print));
		}
		await office.command('start');
		expect((await standings(office.shop)).map(({ asked }) => asked.print)).toEqual(['invitations']);
		await office.command('end');
		expect(await standings(office.shop)).toEqual([]);
	});

	test('has them in the order of the pack', async () => {
		for (const print of ['trays', 'plates', 'programme'] as const) {
			await printFor(office.shop, paper(print));
		}
		const order = (await standings(office.shop)).map(({ asked }) => asked.print);
		expect(order).toEqual(['programme', 'plates', 'trays']);
	});
});

test('people’s passes are read for papers that bear them alone', async () => {
	const list = vi.spyOn(passes, 'list');
	await composed(office.shop, paper('programme'));
	expect(list).not.toHaveBeenCalled();
	await composed(office.shop, paper('invitations'));
	expect(list).toHaveBeenCalledOnce();
});

describe('a purge while a paper is made', () => {
	const purge = () =>
		office.shop.hall.purge({ id: randomUUID(), actor: '' }, { change: 'purge', because: 'wanted' });

	test('leaves nothing of it on record', async () => {
		now += DAY;
		const printing = printFor(office.shop, paper('plates'));
		await purge();
		await printing;
		expect(await onRecord(office.shop)).toEqual([]);
	});

	test('leaves nothing of it in the press', async () => {
		now += DAY;
		const forget = vi.spyOn(office.shop.press, 'forget');
		const printing = makeFor(office.shop, paper('plates'));
		await purge();
		await printing;
		expect(forget).toHaveBeenCalledOnce();
	});

	test('is over for what is printed after it', async () => {
		now += DAY;
		await purge();
		await printFor(office.shop, paper('plates'));
		expect(await onRecord(office.shop)).toHaveLength(1);
	});
});
