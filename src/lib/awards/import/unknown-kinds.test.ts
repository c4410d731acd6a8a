import { describe, expect, test } from 'vitest';
import { NO_AWARDS } from '#lib/awards/award.ts';
import { AWARD_HEADING, doubtCodes, readAwardLine, readAwards } from '#lib/testing/award-sheets.ts';
import { anAward } from '#lib/testing/make.ts';

describe('a kind that the table does not know', () => {
	const two = [
		AWARD_HEADING,
		['1', 'Ông Lý Minh', '', 'Cúp vàng'],
		['2', 'Bà Đặng Mỹ Lan', '', 'CÚP VÀNG']
	];
	const asked = (changes: Parameters<typeof readAwards>[1]) =>
		readAwards(two, changes).rows.map((row) => [row.outcome, doubtCodes(row)]);

	test('is asked about once, however many receive it', () => {
		expect(asked({})).toEqual([
			['doubtful', ['kind-unknown']],
			['new', []]
		]);
	});

	test('is settled for all of them by saying yes', () => {
		expect(asked({ choices: { 2: { include: true } } }).map(([outcome]) => outcome)).toEqual([
			'new',
			'new'
		]);
	});

	test('is asked about on the next line when the first stays out', () => {
		expect(asked({ choices: { 2: { include: false } } })).toEqual([
			['left-out', []],
			['doubtful', ['kind-unknown']]
		]);
	});

	test('is not asked about where the list has it already, nor where the office wrote it', () => {
		const list = [anAward({ kind: 'Cúp vàng' })];
		expect(asked({ awards: { ...NO_AWARDS, list } }).flatMap(([, codes]) => codes)).toEqual([]);
		const choices = { 2: { fields: { kind: 'Cúp vàng' } } };
		expect(asked({ choices }).flatMap(([, codes]) => codes)).toEqual([]);
	});

	test('of a longer name that begins with a known one is known', () => {
		const kind = 'Kỷ niệm chương “Vì sự nghiệp Đại đoàn kết toàn dân tộc”';
		expect(readAwardLine(['1', 'Ông Lý Minh', '', kind])).toMatchObject({
			fields: { kind },
			outcome: 'new',
			doubts: []
		});
	});
});
