import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writePdf } from '#lib/server/press/write-pdf.ts';
import { codesOf, ensureTools, inksOf } from './tools.ts';

const SAYS = 'http://192.168.1.10:3000/i/7922720254755768254827859588299113419498';
let folder: string;

beforeAll(() => {
	ensureTools();
	folder = mkdtempSync(join(tmpdir(), 'nghi-trinh-codes-'));
}, 600_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A page with a code somewhere on a panel that stands somewhere. */
async function printed(side: number, text = SAYS): Promise<string> {
	const code = { kind: 'qr', x: 7.31, y: 2.77, side, text } as const;
	const panel = { x: 31.7, y: 43.3, width: 200, height: 150, turned: false, about: null };
	const page = { width: 300, height: 200, about: null };
	const marks = [{ kind: 'placed', ...panel, marks: [code] } as const];
	const file = join(mkdtempSync(join(folder, 'code-')), 'print.pdf');
	writeFileSync(file, await writePdf('Mã', [[{ ...page, marks }]], 0, () => {}));
	return file;
}

test.each([59.53, 82.2, 90.71])('a code %d points wide darkens whole dots only', async (side) => {
	expect(inksOf(await printed(side))).toEqual([0, 255]);
});

test('a code in which whole dots would be too few to be read has halves', async () => {
	const long = `https://${'hoi-nghi.'.repeat(4)}vn:3443/i/${SAYS.slice(-40)}`;
	const file = await printed(59.53, long);
	expect(codesOf(file)).toEqual([long]);
	expect(inksOf(file).length).toBeGreaterThan(2);
});
