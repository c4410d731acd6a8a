import { unzipSync } from 'fflate';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { rowsOf } from '#lib/testing/printed.ts';
import { speaking } from '../locale.ts';
import { makePack, packFor } from './pack.ts';
import { onRecord } from './record.ts';
import { temporaryWorkshop } from './temporary-workshop.ts';

const NAMES = [
	'00-muc-luc-bo-giay-in.pdf',
	'01-chuong-trinh.pdf',
	'02-chuong-trinh-dieu-hanh.pdf',
	'03-giay-moi.pdf',
	'04-the-dai-bieu.pdf',
	'05-bien-ten-de-ban.pdf',
	'06-danh-sach-ky-ten.pdf',
	'07-danh-sach-khen-thuong.pdf',
	'08-phieu-xep-khay.pdf',
	'09-danh-sach-cho-ben-canh-ga.pdf',
	'10-kich-ban-mc.pdf',
	'11-the-loi-dan.pdf',
	'12-phong-chinh.pdf'
];

let office: Awaited<ReturnType<typeof temporaryWorkshop>>;
beforeAll(async () => {
	office = await temporaryWorkshop();
});
afterAll(() => office.dispose());

test('a pack is made ahead, and nothing of it is on record before it is handed out', async () => {
	const told: (readonly number[])[] = [];
	const made = vi.spyOn(office.shop.press, 'print');
	await makePack(office.shop, (done, of) => told.push([done, of]));
	expect(told.at(0)).toEqual([1, 12]);
	expect(told.at(-1)).toEqual([12, 12]);
	expect(await onRecord(office.shop)).toEqual([]);

	await packFor(office.shop);
	const papers = await Promise.all(made.mock.results.map(({ value }) => value as unknown));
	expect(new Set(papers).size).toBe(12 + 1);
	expect(await onRecord(office.shop)).toHaveLength(12);
});

test('a pack that nobody waits for any more is made no further', async () => {
	const leaving = new AbortController();
	const told: number[] = [];
	const onprogress = (done: number) => {
		told.push(done);
		leaving.abort();
	};
	await makePack({ ...office.shop, signal: leaving.signal }, onprogress);
	expect(told).toEqual([1]);
});

test.each(['vi', 'en'] as const)(
	'its papers are in order and named in Vietnamese, whoever asks: %s',
	async (locale) => {
		const print = vi.spyOn(office.shop.press, 'print');
		const bytes = await speaking(locale, () => packFor(office.shop));
		expect(Object.keys(unzipSync(bytes))).toEqual(NAMES);
		const contents = print.mock.calls.at(-1)?.[0];
		const [first] = contents?.sections.flatMap(rowsOf) ?? [];
		expect(first).toEqual(['1', 'Chương trình', '01-chuong-trinh.pdf', '1']);
	}
);

test('the minutes are in the pack of whoever may see them, once the meeting has begun', async () => {
	await office.shop.hall.command({ id: randomUUID(), actor: '' }, { command: 'start' });
	const names = async (maySetUp: boolean) =>
		Object.keys(unzipSync(await packFor({ ...office.shop, maySetUp })));
	expect(await names(true)).toEqual([...NAMES, '13-bien-ban.pdf']);
	expect(await names(false)).toEqual(NAMES);
});
