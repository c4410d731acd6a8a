import { expect, test } from 'vitest';
import { tieNumbers } from './tie-numbers.ts';

test.each([
	['Mặt trận Quận 5', 'Mặt trận Quận\u00a05'],
	['nhiệm kỳ 2019 - 2024', 'nhiệm kỳ\u00a02019\u00a0-\u00a02024'],
	['Đại hội lần thứ XII', 'Đại hội lần thứ\u00a0XII'],
	['ngày 01 tháng 4', 'ngày\u00a001 tháng\u00a04'],
	['Hội nghị', 'Hội nghị']
])('%s is torn nowhere between a number and its word', (text, tied) => {
	expect(tieNumbers(text)).toBe(tied);
});
