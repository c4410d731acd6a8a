import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPhone } from './phone.ts';

describe('a number', () => {
	test.each([
		['as it should be', '0901234567', '0901234567'],
		['that lost its zero', '901234567', '0901234567'],
		['kept as a number', '901234567.0', '0901234567'],
		['kept as a large number', '9.01234567E8', '0901234567'],
		['from abroad', '+84 901 234 567', '0901234567'],
		['from abroad without a plus', '84901234567', '0901234567'],
		['with dots', '090.123.4567', '0901234567'],
		['with dashes', '0901-234-567', '0901234567'],
		['with hard spaces', '0901\u00a0234\u00a0567', '0901234567'],
		['of an office', '(028) 3855 0000', '02838550000'],
		['of an office that lost its zero', '2838550000', '02838550000'],
		['that is not there', ' ', '']
	])('%s', (_, cell, phone) => {
		expect(readPhone(cell)).toEqual({ phone, doubt: null });
	});

	test.each([
		['two of them', '0901234567 / 0912345678', '0901234567', 'phone-several'],
		['two of them on two lines', '901234567\n912345678', '0901234567', 'phone-several'],
		['too short', '12345', '12345', 'phone-odd'],
		['of before 2018', '01681234567', '01681234567', 'phone-odd'],
		['of no network', '0612345678', '0612345678', 'phone-odd'],
		['words', 'hỏi văn phòng', 'hỏi văn phòng', 'phone-odd']
	] as const)('is doubtful: %s', (_, cell, phone, doubt) => {
		expect(readPhone(cell)).toEqual({ phone, doubt });
	});

	test('however a mobile is written, it is the same', () => {
		fc.assert(
			fc.property(
				fc.constantFrom('3', '5', '7', '8', '9'),
				fc.integer({ min: 0, max: 99_999_999 }),
				fc.constantFrom('', '0', '+84', '84', '0084'),
				fc.constantFrom('', ' ', '.', '-'),
				(first, rest, before, between) => {
					const figures = first + String(rest).padStart(8, '0');
					const groups = [figures.slice(0, 2), figures.slice(2, 5), figures.slice(5)];
					const written = before + groups.join(between);
					expect(readPhone(written)).toEqual({ phone: `0${figures}`, doubt: null });
					expect(readPhone(readPhone(written).phone).phone).toBe(`0${figures}`);
				}
			)
		);
	});
});
