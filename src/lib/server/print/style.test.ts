import { expect, test } from 'vitest';
import { tied } from './style.ts';

test.each([
	['Mặt trận Quận 5, nhiệm kỳ 2019 - 2024!', 'Mặt~trận Quận~5, nhiệm~kỳ 2019~-~2024!'],
	['khai mạc vào lúc 10 giờ 37 phút', 'khai~mạc vào lúc 10~giờ~37 phút'],
	['8 giờ 00, ngày 22 tháng 4', '8~giờ~00, ngày~22 tháng~4'],
	['từ 8 giờ đến 11 giờ', 'từ 8~giờ đến 11~giờ'],
	['Đại hội lần thứ XII', 'Đại~hội lần~thứ~XII'],
	['Thành phố Hồ Chí Minh', 'Thành~phố Hồ~Chí~Minh'],
	['Ủy ban Mặt trận Tổ quốc Việt Nam', 'Ủy~ban Mặt~trận Tổ~quốc Việt~Nam']
])('%s is torn only where the line before it stays well filled', (text, kept) => {
	expect(tied(text).replaceAll('\u00a0', '~')).toBe(kept);
});
