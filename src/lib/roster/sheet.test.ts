import { describe, expect, test } from 'vitest';
import { legible, type Sheet } from './sheet.ts';

function read(rows: readonly (readonly string[])[], fonts: Sheet['fonts'] = {}) {
	return legible({ name: '', rows, fonts });
}

describe('a sheet becomes legible', () => {
	test('decomposed, with hard spaces and soft hyphens, it is composed and clean', () => {
		const { rows, converted } = read([['Nguyễn\u00a0Văn  A\u00ad'.normalize('NFD'), '\u200b']]);
		expect(rows).toEqual([['Nguyễn Văn A', '']]);
		expect(converted).toBe(0);
	});

	test('a line break in a cell stays: it may part a name from a post', () => {
		expect(read([['Nguyễn Văn A\r\nChủ tịch']]).rows).toEqual([['Nguyễn Văn A\nChủ tịch']]);
	});

	test('TCVN3 is told from its words, soft hyphen and all, and counted', () => {
		expect(read([['Tr\u00ad¬ng ThÞ Kim XuyÕn', 'UBND', 'Quận 5']])).toEqual({
			rows: [['Trương Thị Kim Xuyến', 'UBND', 'Quận 5']],
			converted: 1
		});
	});

	test('a cell that could be either is read as most others are', () => {
		const { rows } = read([['NguyÔn V¨n ¢n'], ['Chñ tÞch'], ['Bé']]);
		expect(rows).toEqual([['Nguyễn Văn Ân'], ['Chủ tịch'], ['Bộ']]);
		expect(read([['Nguyễn Văn Ân'], ['Bé']]).rows[1]).toEqual(['Bé']);
	});

	test('a font says how a cell is stored, whatever the others are', () => {
		const { rows } = read([['Nguyễn Văn Ân'], ['Bé']], { '1:0': '.VnTime' });
		expect(rows[1]).toEqual(['Bộ']);
	});

	test('a font is believed before the words: VNI has no such letter', () => {
		expect(read([['ThÞ']]).rows).toEqual([['Thị']]);
		expect(read([['ThÞ']], { '0:0': 'VNI-Times' }).rows).toEqual([['ThÞ']]);
	});

	test('but not of a cell that is Unicode all the same', () => {
		expect(read([['Hồ Thị Bé']], { '0:0': '.VnTime' }).rows).toEqual([['Hồ Thị Bé']]);
	});

	test('a font of capitals gives capitals', () => {
		const { rows } = read([['nguyÔn v¨n ©n']], { '0:0': '.VnTimeH' });
		expect(rows).toEqual([['NGUYỄN VĂN ÂN']]);
	});

	test('a word in capitals has no small letter left in it', () => {
		expect(read([['NGUYÔN V¡N HïNG']]).rows).toEqual([['NGUYỄN VĂN HÙNG']]);
	});
});
