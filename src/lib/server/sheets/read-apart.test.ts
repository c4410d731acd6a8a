import { strToU8, unzipSync, zipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { refuse } from '#lib/refusal.ts';
import { readApart } from './read-apart.ts';
import { readSheets } from './read-sheets.ts';

const sample = readFileSync('tests/samples/danh-sach-dai-bieu.xlsx');

test('a file is read in a thread of its own as it would be here', async () => {
	expect(await readApart(sample)).toEqual(await readSheets(sample));
});

test('why it cannot be read comes through', async () => {
	expect(await readApart(strToU8(' ;\n\n;;'))).toEqual(refuse('sheet-empty'));
});

test('a file made to keep its reader busy for hours is given up', async () => {
	const part = 'xl/worksheets/sheet1.xml';
	const parts = unzipSync(sample);
	const endless = strToU8(Buffer.from(parts[part] ?? []).toString() + '<c '.repeat(2_000_000));
	const bytes = zipSync({ ...parts, [part]: endless });
	expect(await readApart(bytes, 1_000)).toEqual(refuse('sheet-unreadable'));
});
