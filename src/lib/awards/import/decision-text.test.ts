import { expect, test } from 'vitest';
import { decisionKey, readDate, readDecision } from './decision-text.ts';

test.each([
	['Quyết định số 15/QĐ-MTTQ-BTT ngày 20 tháng 4 năm 2022', '15/QĐ-MTTQ-BTT', '2022-04-20'],
	['(Ban hành kèm theo QĐ số: 7 /QĐ-UBND ngày 01/4/2022)', '7/QĐ-UBND', '2022-04-01'],
	['Theo Quyết định 1234/QĐ-TTg, ngày 5.3.2022', '1234/QĐ-TTg', '2022-03-05'],
	['Quyết định khen thưởng số 9 ngày 2/2/2022', '9', '2022-02-02'],
	['QUYẾT ĐỊNH SỐ 15/QĐ-MTTQ', '15/QĐ-MTTQ', '']
])('%s', (text, number, date) => {
	expect(readDecision(text)).toMatchObject({ number, date });
});

test('the issuer ends where something else is said', () => {
	const text =
		'Quyết định số 15/QĐ-MTTQ ngày 20/4/2022 của Ủy ban MTTQ Việt Nam Quận 5 về việc khen thưởng';
	expect(readDecision(text)?.issuer).toBe('Ủy ban MTTQ Việt Nam Quận 5');
});

test.each(['DANH SÁCH KHEN THƯỞNG', 'Kế hoạch số 07/KH-MTTQ-BTT', 'Ngày 20 tháng 4 năm 2022'])(
	'%s is no decision',
	(text) => {
		expect(readDecision(text)).toBeNull();
	}
);

test('a day that no calendar has is none', () => {
	expect(readDate('31/02/2022')).toBe('');
});

test('a number is the same however it is spaced and typed', () => {
	expect(decisionKey('15 /qđ – MTTQ')).toBe(decisionKey('15/QĐ-MTTQ'));
});
