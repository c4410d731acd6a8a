import { expect, test } from 'vitest';
import { officialDate, shortDate, spokenTime, weekday } from './official-date.ts';

test.each([
	['2022-04-01', 'ngày 01 tháng 4 năm 2022'],
	['2022-02-10', 'ngày 10 tháng 02 năm 2022'],
	['2022-01-09', 'ngày 09 tháng 01 năm 2022'],
	['2022-07-05', 'ngày 05 tháng 7 năm 2022'],
	['2022-10-31', 'ngày 31 tháng 10 năm 2022'],
	['2022-12-25', 'ngày 25 tháng 12 năm 2022']
])('official papers write %s as "%s"', (date, written) => {
	expect(officialDate(date)).toBe(written);
});

test.each([
	['2022-03-20', 'Chủ Nhật'],
	['2022-03-21', 'Thứ Hai'],
	['2022-03-22', 'Thứ Ba'],
	['2022-03-23', 'Thứ Tư'],
	['2022-03-24', 'Thứ Năm'],
	['2022-03-25', 'Thứ Sáu'],
	['2022-03-26', 'Thứ Bảy'],
	['2024-02-29', 'Thứ Năm']
])('%s is a %s', (date, name) => {
	expect(weekday(date)).toBe(name);
});

test.each([
	['08:00', '8 giờ 00'],
	['14:05', '14 giờ 05'],
	['00:30', '0 giờ 30']
])('%s is said "%s"', (clock, said) => {
	expect(spokenTime(clock)).toBe(said);
});

test.each([
	['2022-03-01', '01/3/2022'],
	['2022-02-24', '24/02/2022'],
	['2022-12-04', '04/12/2022']
])('%s is written for short as %s', (date, written) => {
	expect(shortDate(date)).toBe(written);
});
