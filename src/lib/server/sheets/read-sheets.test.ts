import { strToU8, unzipSync, zipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import writeWorkbook, { type SheetData } from 'write-excel-file/node';
import { isRefusal } from '#lib/refusal.ts';
import { readSheets } from './read-sheets.ts';

const TOO_LARGE = {
	refused: 'sheet-too-large',
	details: { megabytes: 5, rows: 5000, columns: 60 }
};

async function rowsOf(bytes: Uint8Array | string) {
	const sheets = await readSheets(typeof bytes === 'string' ? strToU8(bytes) : bytes);
	if (isRefusal(sheets)) throw new Error(`refused: ${sheets.refused}`);
	return sheets[0]?.rows;
}

function workbook(data: SheetData): Promise<Buffer> {
	return writeWorkbook(data).toBuffer();
}

/** A workbook one of whose parts was tampered with. */
async function tampered(part: string, change: (text: string) => string): Promise<Uint8Array> {
	const parts = unzipSync(await workbook([['a', 'b']]));
	return zipSync({ ...parts, [part]: strToU8(change(Buffer.from(parts[part] ?? []).toString())) });
}

describe('a workbook', () => {
	test('of an office is read with its titles, sections and people', async () => {
		const sheets = await readSheets(readFileSync('tests/samples/danh-sach-dai-bieu.xlsx'));
		if (isRefusal(sheets)) throw new Error(sheets.refused);
		expect(sheets.map(({ name, rows }) => [name, rows.length])).toEqual([['Đại biểu', 84]]);
		expect(sheets[0]?.rows[5]?.[0]).toBe('I. ĐẠI DIỆN LÃNH ĐẠO MẶT TRẬN TỔ QUỐC CẤP TRÊN');
		expect(sheets[0]?.rows[6]?.slice(0, 3)).toEqual(['1', 'Ngô Minh Hùng', 'Ông']);
	});

	test('has numbers and dates as they are typed, and a soft hyphen where it stood', async () => {
		const day = new Date(Date.UTC(1962, 11, 5));
		const data = [
			[901234567, { value: day, type: Date, format: 'dd/mm/yyyy' }, 'Tr\u00ad¬ng', true]
		];
		expect(await rowsOf(await workbook(data))).toEqual([
			['901234567', '05/12/1962', 'Tr\u00ad¬ng', 'true']
		]);
	});

	test('has several sheets, without those that are empty or hidden', async () => {
		const bytes = await writeWorkbook([
			{ sheet: 'Một', data: [['a']] },
			{ sheet: 'Hai', data: [] },
			{ sheet: 'Ba', data: [['b']] }
		]).toBuffer();
		const parts = unzipSync(bytes);
		const hidden = Buffer.from(parts['xl/workbook.xml'] ?? [])
			.toString()
			.replace('name="Một"', 'name="Một" state="hidden"')
			.replaceAll('state="visible"', '');
		const sheets = await readSheets(zipSync({ ...parts, 'xl/workbook.xml': strToU8(hidden) }));
		expect(isRefusal(sheets) ? sheets : sheets.map(({ name }) => name)).toEqual(['Ba']);
	});

	test('repeats a cell merged over several rows, not one merged over columns', async () => {
		const data = [
			[{ value: 'Quận 5', rowSpan: 2 }, 'a'],
			[null, 'b'],
			[{ value: 'KHÁCH', columnSpan: 2 }, null]
		];
		expect(await rowsOf(await workbook(data))).toEqual([
			['Quận 5', 'a'],
			['Quận 5', 'b'],
			['KHÁCH', '']
		]);
	});

	test('names the cells in fonts of another age', async () => {
		const data = [
			['a', { value: 'NguyÔn', fontFamily: '.VnTime' }],
			[{ value: 'b', fontFamily: 'Arial' }]
		];
		const sheets = await readSheets(await workbook(data));
		expect(isRefusal(sheets) ? sheets : sheets[0]?.fonts).toEqual({ '0:1': '.VnTime' });
	});

	test('is not held up by cells that only have borders, however far away', async () => {
		const bytes = await tampered('xl/worksheets/sheet1.xml', (text) =>
			text.replace('</sheetData>', '<row r="9000"><c r="XFD9000" s="0"/></row></sheetData>')
		);
		expect(await rowsOf(bytes)).toEqual([['a', 'b']]);
	});
});

describe('a table of text', () => {
	test.each([
		['UTF-8 with its mark and semicolons', '\ufeffHọ tên;Đơn vị\nA;B'],
		['tabs, as pasted', 'Họ tên\tĐơn vị\r\nA\tB\r\n'],
		['commas', 'Họ tên,Đơn vị\nA,B'],
		['a separator that is declared', 'sep=|\nHọ tên|Đơn vị\nA|B'],
		['titles of one cell above', 'DANH SÁCH\n\nHọ tên;Đơn vị\nA;B']
	])('is read: %s', async (_, text) => {
		const rows = await rowsOf(text);
		expect(rows?.slice(-2)).toEqual([
			['Họ tên', 'Đơn vị'],
			['A', 'B']
		]);
	});

	test('may have line breaks and separators within quotes', async () => {
		expect(await rowsOf('"Nguyễn Văn A\nChủ tịch";"a;b"\n1;2')).toEqual([
			['Nguyễn Văn A\nChủ tịch', 'a;b'],
			['1', '2']
		]);
	});

	test('is read in UTF-16, as Excel’s “Unicode text”', async () => {
		const text = Buffer.from('\ufeffHọ tên\tĐơn vị\n', 'utf16le');
		expect(await rowsOf(text)).toEqual([['Họ tên', 'Đơn vị']]);
	});

	test('is read in the bytes of an old font', async () => {
		const bytes = Buffer.from('Tr\u00ad¬ng ThÞ;Chñ tÞch\n', 'latin1');
		expect(await rowsOf(bytes)).toEqual([['Tr\u00ad¬ng ThÞ', 'Chñ tÞch']]);
	});
});

describe('it is refused to read', () => {
	const legacy = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

	test.each([
		['Excel before 2007', 'sheet-old-format', () => legacy],
		[
			'a document that is no workbook',
			'sheet-unreadable',
			() => zipSync({ 'a.xml': strToU8('<a/>') })
		],
		[
			'a packed file that is cut off',
			'sheet-unreadable',
			() => new Uint8Array([0x50, 0x4b, 3, 4, 9])
		],
		['a page', 'sheet-unreadable', () => strToU8('<html><table></table></html>')],
		['a picture', 'sheet-unreadable', () => new Uint8Array([0x89, 0x50, 0, 0, 1])],
		['nothing', 'sheet-empty', () => new Uint8Array()],
		['blank lines', 'sheet-empty', () => strToU8(' ;\n\n;;')]
	])('%s', async (_, code, bytes) => {
		expect(await readSheets(bytes())).toMatchObject({ refused: code });
	});

	test('a file of more than 5 MB', async () => {
		expect(await readSheets(new Uint8Array(5 * 1024 * 1024 + 1))).toEqual(TOO_LARGE);
	});

	test('a small file that unpacks to a large one', async () => {
		const bomb = zipSync({ 'xl/workbook.xml': new Uint8Array(31 * 1024 * 1024) });
		expect(bomb.byteLength).toBeLessThan(100_000);
		expect(await readSheets(bomb)).toEqual(TOO_LARGE);
	});

	test.each([
		['rows', '<row r="5001"><c r="A5001"><v>1</v></c></row>'],
		['columns', '<row r="2"><c r="BI2"><v>1</v></c></row>'],
		['rows no sheet can have', '<row r="99999999999"></row>'],
		['columns, as only other readers count them', '<row r="2"><c r="aaaa2"><v>1</v></c></row>']
	])('a workbook of too many %s', async (_, row) => {
		const bytes = await tampered('xl/worksheets/sheet1.xml', (text) =>
			text.replace('</sheetData>', `${row}</sheetData>`)
		);
		expect(await readSheets(bytes)).toEqual(TOO_LARGE);
	});

	// Searched anew from every tag, it would take hours.
	test('lists that never end', async () => {
		const bytes = await tampered('xl/workbook.xml', () => '<sheets>'.repeat(200_000));
		expect(await readSheets(bytes)).toMatchObject({ refused: 'sheet-unreadable' });
	});

	test('a text of too many rows', async () => {
		expect(await readSheets(strToU8('a;b\n'.repeat(5001)))).toEqual(TOO_LARGE);
		expect(await rowsOf('a;b\n'.repeat(5000))).toHaveLength(5000);
	});
});
