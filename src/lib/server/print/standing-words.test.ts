import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import * as printed from '../database/printed.ts';
import { speaking } from '../locale.ts';
import { readAsked } from '../input/print.ts';
import { log } from '../log.ts';
import { NobodyWaits } from '../press/work.ts';
import { printFor } from './printing.ts';
import { standingsInWords } from './standing-words.ts';
import { NOON, temporaryWorkshop } from './temporary-workshop.ts';

let office: Awaited<ReturnType<typeof temporaryWorkshop>>;

beforeEach(async () => {
	office = await temporaryWorkshop();
});
afterEach(() => office.dispose());

function asked(name: string, way: string) {
	const read = readAsked(name, new URLSearchParams(way));
	if (!read) throw new Error(`no such paper: ${name}?${way}`);
	return read;
}

async function print(name: string, way = '') {
	await printFor(office.shop, asked(name, way));
}

const told = () => standingsInWords(office.shop);

/** A printing of pages about these people, none of whom is on the list. */
async function putOnRecord(names: readonly string[]) {
	const imprints = names.map((name) => ({ about: { key: name, name }, fingerprint: 'x' }));
	const printing = { print: 'invitations', choice: '', origin: '', sheets: 1, actor: '', at: NOON };
	await printed.record(office.shop.db, office.shop.hall.id, { ...printing, imprints });
}

test('what is still right is told with when it was printed, on how many pages', async () => {
	await print('programme', 'size=a5');
	expect(await told()).toEqual([
		{
			print: 'programme',
			choice: 'size=a5',
			name: 'Chương trình – A5 gập đôi',
			printed: 'Mở để in lúc 12:00 ngày 22/4/2022, 2 trang',
			wrong: null,
			unchecked: false,
			again: null
		}
	]);
});

test('whose paper is wrong is told by name, and where it is printed again', async () => {
	await print('plates', 'who=all');
	const { id, honorific } = office.person(0);
	await office.roster({ change: 'person', person: id, fields: { name: 'Ngô Minh Hưng' } });
	expect(await told()).toMatchObject([
		{
			name: 'Biển tên để bàn – Tất cả',
			wrong: `In lại giấy: ${honorific} Ngô Minh Hưng.`,
			again: '/c/quan-5/print/plates?who=all&again=on'
		}
	]);
});

test('invitations in hand are wrong as soon as another number stands on them', async () => {
	const { id, honorific, name } = office.person(0);
	await print('invitations', `person=${id}`);
	await office.shop.hall.change(
		{ id: randomUUID(), actor: '' },
		{ change: 'invitations', issue: { number: '15', date: '' } }
	);
	expect(await told()).toMatchObject([{ wrong: `In lại giấy: ${honorific} ${name}.` }]);
});

test('which pages are wrong is told by their numbers, where they are about nobody', async () => {
	await print('programme');
	await office.shop.hall.change(
		{ id: randomUUID(), actor: '' },
		{ change: 'item', item: 'awards', fields: { enabled: false } }
	);
	expect(await told()).toMatchObject([{ wrong: 'In lại trang 1.' }]);
});

test('of many, as many are named as are read at one glance', async () => {
	await putOnRecord(['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H']);
	const [standing] = await told();
	expect(standing?.wrong).toContain('Bỏ giấy: A, B, C, D, E, F và 2 tờ nữa.');
});

test('a paper of one who is off the list is told as theirs, not as if it were off for all', async () => {
	const { id, honorific, name } = office.person(60);
	await print('badges', `person=${id}`);
	await office.roster({ change: 'remove-person', person: id });
	expect(await told()).toMatchObject([
		{
			name: `Thẻ đại biểu – ${honorific} ${name}`,
			wrong: 'Người này nay không có giấy này nữa: bỏ giấy đã in.',
			again: null
		}
	]);
});

test('papers of a category alone are told as its, and only its people’s', async () => {
	const guest = office.person(60);
	await print('badges', `badge=90x130&category=${guest.category}`);
	const title = office.shop.hall
		.state()
		.conference.categories.find(({ id }) => id === guest.category)?.title;
	const name = `Thẻ đại biểu – 90 × 130 mm – ${title}`;
	expect(await told()).toMatchObject([{ name, wrong: null }]);
	await office.roster({ change: 'person', person: guest.id, fields: { name: 'Ngô Minh Hưng' } });
	expect(await told()).toMatchObject([
		{ name, wrong: `In lại giấy: ${guest.honorific} Ngô Minh Hưng.` }
	]);
});

describe('whoever leaves a category keeps the paper', () => {
	const leave = (ids: readonly string[]) =>
		office.roster({ change: 'people', people: ids, fields: { category: 'members' } });
	const guests = () =>
		[...office.shop.hall.state().people.values()].filter((one) => one.category === 'other-guests');

	test.each(['invitations', 'plates'])('that does not say of which they are: %s', async (name) => {
		await print(name, 'category=other-guests');
		await leave(guests().map(({ id }) => id));
		expect(await told()).toMatchObject([{ wrong: null, again: null }]);
	});

	test('and needs none by the new one, when that was printed too', async () => {
		await print('invitations', 'category=other-guests');
		await print('invitations', 'category=members');
		await leave([guests()[0]?.id ?? '']);
		expect((await told()).map(({ wrong }) => wrong)).toEqual([null, null]);
	});

	test('or gets a new one, when that says something else: it sets the old one right', async () => {
		await print('badges', 'category=other-guests');
		const all = guests();
		await leave(all.map(({ id }) => id));
		const names = all.map(({ honorific, name }) => `${honorific} ${name}`);
		const [standing] = await told();
		for (const name of names) expect(standing?.wrong).toContain(name);
		expect(standing?.wrong).toMatch(/^In lại giấy: [^.]*\.$/);
		expect(standing?.again).toBe('/c/quan-5/print/badges?category=other-guests&again=on');
		await print('badges', `person=${all[0]?.id}`);
		expect((await told())[0]?.wrong).not.toContain(names[0]);
		await printFor(office.shop, asked('badges', 'category=other-guests'), { again: true });
		expect((await told()).map(({ wrong }) => wrong)).toEqual([null]);
	});

	test('until they are off the list', async () => {
		await print('badges', 'category=other-guests');
		const all = guests();
		for (const { id } of all) await office.roster({ change: 'remove-person', person: id });
		expect((await told())[0]?.wrong).toMatch(/^Bỏ giấy: [^.]*\.$/);
	});
});

test('a paper about what does not take place is to be thrown away', async () => {
	await print('awards-list');
	await office.shop.hall.change(
		{ id: randomUUID(), actor: '' },
		{ change: 'item', item: 'awards', fields: { enabled: false } }
	);
	expect(await told()).toMatchObject([
		{ wrong: 'Nội dung này không còn trong chương trình: bỏ giấy đã in.', again: null }
	]);
});

test('it is told in the language of whoever asks', async () => {
	await print('programme');
	expect(await speaking('en', told)).toMatchObject([{ name: 'Programme – A4' }]);
});

test('what cannot be made is told as not compared, and the others are compared', async () => {
	await print('programme');
	await print('plates');
	const { press } = office.shop;
	const proof = press.proof.bind(press);
	vi.spyOn(press, 'proof').mockRejectedValueOnce(new Error('no memory')).mockImplementation(proof);
	vi.spyOn(log, 'error').mockReturnValueOnce();
	const all = await told();
	expect(all.map(({ unchecked }) => unchecked).toSorted()).toEqual([false, true]);
	expect(all).toMatchObject([
		{ wrong: null, again: null },
		{ wrong: null, again: null }
	]);
});

test('nothing is told to whoever has left', async () => {
	await print('programme');
	vi.spyOn(office.shop.press, 'proof').mockRejectedValueOnce(new NobodyWaits());
	await expect(told()).rejects.toThrow(NobodyWaits);
});
