import { setImmediate } from 'node:timers/promises';
import { unzipSync } from 'fflate';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { A4 } from '#lib/typeset/length.ts';
import { paragraph, span } from '#lib/typeset/make.ts';
import type { Print, Sheets } from '#lib/typeset/print.ts';
import type { Printed } from './job.ts';
import { Machine } from './machine.ts';
import { Press } from './press.ts';
import { NobodyWaits } from './work.ts';

const press = new Press();
afterAll(() => press.close());

/** A page about each of them. */
function aPrint(...names: readonly string[]): Print {
	const margins = { top: 50, right: 50, bottom: 50, left: 50 };
	const how = { size: A4, margins, numbered: false, atMost: null, folded: false };
	const sections = names.map((name): Sheets => {
		const blocks = [paragraph(span(name, 'serif', 14))];
		return { kind: 'sheets', ...how, blocks, about: { key: name, name } };
	});
	return { title: 'Giấy mời', sections };
}

/** How many pages a PDF file has. */
function pagesIn(bytes: Uint8Array): number {
	return (
		Buffer.from(bytes)
			.toString('latin1')
			.match(/\/Type \/Page\b/g)?.length ?? 0
	);
}

describe('the press', () => {
	test('prints every page, and tells whom each is about', async () => {
		const { bytes, imprints, sheets } = await press.print(aPrint('Bà An', 'Ông Sơn'), 0);
		expect(pagesIn(bytes)).toBe(2);
		expect(sheets).toBe(2);
		expect(imprints.map(({ about }) => about?.name)).toEqual(['Bà An', 'Ông Sơn']);
	});

	test('tells a page by what it shows', async () => {
		const one = await press.proof(aPrint('Bà An', 'Ông Sơn'));
		const other = await press.proof(aPrint('Bà Ân', 'Ông Sơn'));
		expect(other[0]?.fingerprint).not.toBe(one[0]?.fingerprint);
		expect(other[1]?.fingerprint).toBe(one[1]?.fingerprint);
	});

	test('leaves out what is in hand, and still tells of it', async () => {
		const all = await press.print(aPrint('Bà An', 'Ông Sơn'), 0);
		const omit = [all.imprints[0]?.fingerprint ?? ''];
		const { bytes, imprints } = await press.print(aPrint('Bà An', 'Ông Sơn'), 0, { omit });
		expect(pagesIn(bytes)).toBe(1);
		expect(imprints).toEqual(all.imprints);
	});

	test('tells how far it is', async () => {
		const told: (readonly number[])[] = [];
		const onprogress = (done: number, of: number) => told.push([done, of]);
		await press.print(aPrint('Bà Lê', 'Ông Tô'), 0, { onprogress });
		expect(told).toEqual([
			[1, 2],
			[2, 2]
		]);
	});

	test('tells nobody who has left', async () => {
		const told: number[] = [];
		const leaving = new AbortController();
		const onprogress = (done: number) => {
			told.push(done);
			leaving.abort();
		};
		await press.print(aPrint('Bà Mai', 'Ông Tư'), 0, { onprogress, signal: leaving.signal });
		expect(told).toEqual([1]);
	});

	test('does not make what nobody waits for any more, and makes it for whoever comes after', async () => {
		const making = vi.spyOn(Machine.prototype, 'make');
		const pile = Promise.withResolvers<Printed>();
		making.mockReturnValueOnce(pile.promise);
		const before = press.zip([]);
		const leaving = new AbortController();
		const left = press.print(aPrint('Ông Tám'), 0, { signal: leaving.signal });
		// It is in the queue after a turn for each of its pages.
		await setImmediate();
		leaving.abort();
		pile.resolve({ bytes: new Uint8Array(), imprints: [], sheets: 0 });
		await before;
		await expect(left).rejects.toThrow(NobodyWaits);
		expect(making).toHaveBeenCalledTimes(1);
		making.mockRestore();
		expect((await press.print(aPrint('Ông Tám'), 0)).sheets).toBe(1);
	});

	test('makes anew what it was told to forget', async () => {
		const before = await press.print(aPrint('Bà Hai'), 0);
		press.forget();
		const after = await press.print(aPrint('Bà Hai'), 0);
		expect(after).not.toBe(before);
	});

	test('hands out the same file for the same paper', async () => {
		const first = await press.print(aPrint('Bà An'), 0);
		expect(await press.print(aPrint('Bà An'), 99)).toBe(first);
	});

	test('paints the first page, once for each size', async () => {
		const picture = await press.paint(aPrint('Bà An'), 400);
		const view = Buffer.from(picture);
		expect(view.subarray(1, 4).toString()).toBe('PNG');
		expect([view.readUInt32BE(16), view.readUInt32BE(20)]).toEqual([400, 566]);
		expect(await press.paint(aPrint('Bà An'), 400)).toBe(picture);
		expect(await press.paint(aPrint('Bà An'), 200)).not.toBe(picture);
	});

	test('fails what has no page to paint, and goes on', async () => {
		await expect(press.paint(aPrint(), 400)).rejects.toThrow('nothing to paint');
		expect(await press.proof(aPrint('Bà An'))).toHaveLength(1);
	});

	test('puts files together', async () => {
		const bytes = await press.zip([{ name: 'một.pdf', bytes: new Uint8Array([1, 2]) }]);
		expect(unzipSync(bytes)).toEqual({ 'một.pdf': new Uint8Array([1, 2]) });
	});

	test('makes nothing any more once it is closed, and hands out nothing', async () => {
		const own = new Press();
		await own.proof(aPrint('Bà An'));
		await own.close();
		await expect(own.proof(aPrint('Bà An'))).rejects.toThrow('the press has stopped');
		await expect(own.zip([])).rejects.toThrow('the press has stopped');
	});

	test('fails what it was at when it is closed', async () => {
		const own = new Press();
		const zipping = own.zip([]);
		await own.close();
		await expect(zipping).rejects.toThrow('the press has stopped');
	});
});
