import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Passage } from '#lib/minutes/passage.ts';
import { NBSP } from '#lib/text/tie-numbers.ts';
import { writeDocx } from './write-docx.ts';

const LETTERS =
	'àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ' +
	'ÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴĐ';
const none = { sources: [] };
const PASSAGES: readonly Passage[] = [
	{
		kind: 'letterhead',
		issuer: [
			{ text: 'ỦY BAN', bold: false },
			{ text: 'BAN THƯỜNG TRỰC', bold: true }
		],
		motto: ['CỘNG HÒA', 'Độc lập'],
		number: 'Số: ……/BB',
		placeAndDate: 'Quận 5, ngày 22 tháng 4 năm 2022',
		...none
	},
	{ kind: 'title', text: 'BIÊN BẢN', ...none },
	{ kind: 'subject', text: 'Hội nghị sơ kết', ...none },
	{ kind: 'caution', text: 'Dự thảo', ...none },
	{ kind: 'heading', text: 'I. THÀNH PHẦN', ...none },
	{ kind: 'item', text: '1. Khai mạc', ...none },
	{ kind: 'sentence', text: 'Có mặt 47/51 vị (đạt 92,16%) & đủ.', ...none },
	{ kind: 'point', text: 'Bà Hồ Ngọc Thúy', ...none },
	{ kind: 'detail', text: LETTERS, ...none },
	{ kind: 'room', lines: 2, ...none },
	{
		kind: 'signatures',
		left: { office: 'THƯ KÝ', name: 'Phạm Quý' },
		right: { office: 'CHỦ TỌA', name: 'Hồ Thúy' },
		label: 'Nơi nhận:',
		recipients: ['Quận ủy Quận 5', 'Lưu: VT'],
		...none
	}
];

async function partsOf(passages: readonly Passage[]): Promise<(name: string) => string> {
	const parts = unzipSync(
		new Uint8Array(await writeDocx(passages, { title: 'Biên bản', author: 'Ủy ban' }))
	);
	return (name) => strFromU8(parts[name] ?? new Uint8Array());
}

/** What a Word file says, paragraph by paragraph. */
function textsOf(document: string): readonly string[] {
	return [...document.matchAll(/<w:p>.*?<\/w:p>|<w:p\/>/gs)]
		.map(([paragraph]) =>
			[...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text).join('')
		)
		.map((text) => text.replaceAll(NBSP, ' ').replaceAll('&amp;', '&'))
		.filter((text) => text !== '');
}

describe('a Word file', async () => {
	const part = await partsOf(PASSAGES);
	const document = part('word/document.xml');

	test('says every line, in order, with what tells points from sentences', () => {
		expect(textsOf(document)).toEqual([
			'ỦY BAN',
			'BAN THƯỜNG TRỰC',
			'CỘNG HÒA',
			'Độc lập',
			'Số: ……/BB',
			'Quận 5, ngày 22 tháng 4 năm 2022',
			'BIÊN BẢN',
			'Hội nghị sơ kết',
			'Dự thảo',
			'I. THÀNH PHẦN',
			'1. Khai mạc',
			'Có mặt 47/51 vị (đạt 92,16%) & đủ.',
			'- Bà Hồ Ngọc Thúy',
			`+ ${LETTERS}`,
			'THƯ KÝ',
			'Phạm Quý',
			'CHỦ TỌA',
			'Hồ Thúy',
			'Nơi nhận:',
			'- Quận ủy Quận 5;',
			'- Lưu: VT.'
		]);
	});

	test('keeps each of the 134 letters as one', () => {
		expect([...LETTERS]).toHaveLength(134);
		expect(document).toContain(LETTERS);
		expect(document).toBe(document.normalize('NFC'));
	});

	test('is written the same from letters in two parts', async () => {
		const decomposed = [{ kind: 'sentence', text: LETTERS.normalize('NFD'), ...none } as const];
		expect((await partsOf(decomposed))('word/document.xml')).toContain(LETTERS);
	});

	test('is an A4 with the margins of official papers, in twentieths of a point', () => {
		expect(document).toContain('<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>');
		expect(document).toMatch(
			/<w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567"/
		);
	});

	test('is set in Times New Roman of 14 points, in Vietnamese', () => {
		const styles = part('word/styles.xml');
		expect(styles).toContain('w:ascii="Times New Roman"');
		expect(styles).toContain('<w:sz w:val="28"/>');
		expect(styles).toContain('<w:lang w:val="vi-VN"/>');
	});

	test('is justified', () => {
		expect(document).toMatch(/<w:jc w:val="both"\/><\/w:pPr><w:r>(?:(?!<w:p>).)*Có/s);
	});

	test('numbers its pages from the second on', () => {
		expect(document).toContain('<w:titlePg/>');
		const headers = ['word/header1.xml', 'word/header2.xml'].map(part);
		expect(headers.map((header) => header.includes('PAGE'))).toEqual([true, false]);
		expect(headers[0]).toContain('<w:jc w:val="center"/>');
	});

	test('has room to sign above a name, and a gap before to whom it is sent', () => {
		const before = (text: string) =>
			new RegExp(`<w:spacing[^>]*w:before="(\\d+)"(?:(?!<w:p>).)*${text}`, 's').exec(document)?.[1];
		expect(before('Phạm Quý')).toBe('1587');
		expect(before('Nơi nhận')).toBe('340');
	});

	test('says what kind of paper it is in larger letters than what it is about', () => {
		expect(document).toMatch(/<w:sz w:val="32"\/>(?:(?!<w:p>).)*BIÊN BẢN/s);
	});

	test('says that whoever convenes wrote it', () => {
		const properties = part('docProps/core.xml');
		expect(properties).toContain('<dc:creator>Ủy ban</dc:creator>');
		expect(properties).toContain('<cp:lastModifiedBy>Ủy ban</cp:lastModifiedBy>');
	});

	test('has the lines of a detail stand under its first, behind its mark', () => {
		const details = /<w:ind w:left="(\d+)" w:hanging="(\d+)"\/>(?:(?!<w:p>).)*\+ /s.exec(document);
		expect(details?.slice(1)).toEqual(['1077', '227']);
	});

	test('has a dotted line for each that is left to write on', () => {
		expect(document.match(/w:leader="dot"/g)).toHaveLength(2);
	});

	test.each([
		['a number with what it counts', 'ngày 22 tháng 4 năm 2022', 'ngày~22 tháng~4 năm~2022'],
		[
			'a span of years whole, apart from the word before',
			'nhiệm kỳ 2019 - 2024',
			'nhiệm kỳ 2019~-~2024'
		],
		['a time whole, apart from the word before', 'hồi 6 giờ 48 phút', 'hồi 6~giờ~48 phút'],
		['words that are searched for', 'Mặt trận Tổ quốc Hồ Chí Minh', 'Mặt trận Tổ quốc Hồ Chí Minh']
	])('keeps %s', async (_, text, kept) => {
		const parts = await partsOf([{ kind: 'sentence', text, ...none }]);
		expect(parts('word/document.xml')).toContain(`>${kept.replaceAll('~', NBSP)}</w:t>`);
	});
});
