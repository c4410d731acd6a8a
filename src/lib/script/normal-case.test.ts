import { describe, expect, test } from 'vitest';
import { inNormalCase, inSentenceCase, nameInNormalCase } from './normal-case.ts';

describe('what was typed in capitals', () => {
	test.each([
		['HỘI LIÊN HIỆP PHỤ NỮ QUẬN 5', 'Hội Liên hiệp Phụ nữ Quận 5'],
		['BAN CÔNG TÁC MẶT TRẬN KHU PHỐ 3', 'Ban Công tác Mặt trận Khu phố 3'],
		['CÔNG AN PHƯỜNG 3', 'Công an Phường 3'],
		['CHI HỘI CỰU CHIẾN BINH VÀ NGƯỜI CAO TUỔI', 'Chi hội Cựu chiến binh và Người cao tuổi'],
		['CÔNG TY TÂN AN', 'Công Ty Tân An'],
		['HỘ ÔNG LÝ MINH', 'Hộ ông Lý Minh'],
		['LAN', 'Lan'],
		['Ủy ban Mặt trận Tổ quốc PHƯỜNG 6', 'Ủy ban Mặt trận Tổ quốc Phường 6']
	])('%j is written "%s"', (typed, written) => {
		expect(inNormalCase(typed)).toBe(written);
	});

	test.each([
		...['MTTQ', 'Trưởng CA Phường 6', 'Công ty VINAMILK', 'THCS-THPT', 'lô CT2', 'Y Tế'],
		...['Trường THCS Lý Phong', 'CTy An Bình', 'Hội Phụ nữ', '', '2022']
	])('%j stays: it is nobody’s shouting', (text) => {
		expect(inNormalCase(text)).toBe(text);
	});
});

describe('a title in capitals', () => {
	test.each([
		['BẰNG KHEN CỦA ỦY BAN NHÂN DÂN THÀNH PHỐ', 'Bằng khen của Ủy ban nhân dân Thành phố'],
		['BẰNG KHEN CỦA UBND THÀNH PHỐ', 'Bằng khen của UBND Thành phố'],
		['“CHĂM LO NGƯỜI NGHÈO”', '“Chăm lo người nghèo”'],
		['GIẤY KHEN', 'Giấy khen']
	])('%s is written as a sentence', (typed, written) => {
		expect(inSentenceCase(typed)).toBe(written);
	});

	test.each(['Chăm lo NGƯỜI NGHÈO', 'MTTQ', '5', ''])('%j stays', (text) => {
		expect(inSentenceCase(text)).toBe(text);
	});
});

describe('a name in capitals', () => {
	test.each([
		['NGUYỄN THỊ LAN', 'Nguyễn Thị Lan'],
		['TRẦN CÔNG AN', 'Trần Công An'],
		['H’HEN NIÊ', 'H’Hen Niê'],
		['ĐỖ VŨ QUỲNH-ANH', 'Đỗ Vũ Quỳnh-Anh']
	])('%s is written %s', (typed, written) => {
		expect(nameInNormalCase(typed)).toBe(written);
	});

	test.each(['Nguyễn Thị Lan', 'nguyễn thị lan', 'Y', ''])('%j stays', (name) => {
		expect(nameInNormalCase(name)).toBe(name);
	});
});
