import { describe, expect, test } from 'vitest';
import {
	AWARD_ROW,
	doubtCodes,
	readAwardLine,
	readAwards,
	tuan
} from '#lib/testing/award-sheets.ts';
import { aPerson } from '#lib/testing/make.ts';

describe('who comes up', () => {
	test('is the person of the list who bears the name, with or without marks', () => {
		expect(
			readAwardLine(['1', 'Duong Chi Tuan', 'Phường 11', 'Giấy khen'], { people: [tuan()] })
		).toMatchObject({ person: { id: 'tuan' }, doubts: [] });
	});

	test('is the same person however the tone is placed', () => {
		const people = [aPerson({ id: 'hoa', honorific: 'Bà', name: 'Võ Thị Hoà', unit: '' })];
		expect(readAwardLine(['1', 'Bà Võ Thị Hòa', '', 'Giấy khen'], { people })).toMatchObject({
			person: { id: 'hoa' },
			doubts: []
		});
	});

	test('is asked about where only marks differ', () => {
		const row = readAwardLine(['1', 'Ông Dương Chí Tuân', 'Phường 11', 'Giấy khen'], {
			people: [tuan()]
		});
		expect(row.doubts).toEqual([{ code: 'marks-differ', field: 'person', name: 'Dương Chí Tuấn' }]);
	});

	test('is nobody else where the office knows that both names are right', () => {
		const row = readAwardLine(['1', 'Ông Dương Chí Tuân', 'Phường 11', 'Giấy khen'], {
			people: [tuan()],
			distinct: [['Dương Chí Tuấn', 'Dương Chí Tuân']]
		});
		expect([row.person, row.doubts]).toEqual([null, []]);
	});

	test('is asked about where the decision knows them elsewhere', () => {
		expect(doubtCodes(readAwardLine(AWARD_ROW, { people: [tuan({ unit: 'Phường 1' })] }))).toEqual([
			'namesake'
		]);
	});

	test('is the one who bears the name, however their place is written', () => {
		const people = [tuan({ unit: 'Ủy ban MTTQ Việt Nam P.11' })];
		expect(readAwardLine(AWARD_ROW, { people })).toMatchObject({
			person: { id: 'tuan' },
			outcome: 'new',
			doubts: []
		});
	});

	test('is addressed as the list of people has them when the decision does not say', () => {
		const cells = ['1', 'Dương Chí Tuấn', 'Phường 11', 'Giấy khen'];
		const people = [tuan({ honorific: 'Bà' })];
		expect(readAwardLine(cells, { people }).fields.honorific).toBe('Bà');
		expect(readAwardLine(AWARD_ROW, { people: [tuan({ honorific: 'Đồng chí' })] }).fields).toEqual(
			expect.objectContaining({ honorific: 'Ông' })
		);
	});

	test('is not addressed as somebody they may not be', () => {
		const cells = ['1', 'Dương Chí Tuân', 'Phường 11', 'Giấy khen'];
		const people = [tuan({ honorific: 'Bà' })];
		expect(readAwardLine(cells, { people }).fields.honorific).toBe('');
		const choices = { 2: { person: 'tuan' } };
		expect(readAwardLine(cells, { people, choices }).fields.honorific).toBe('Bà');
	});

	test('does not lend a body their form of address', () => {
		const choices = { 2: { person: 'tuan' } };
		const body = ['1', 'Công an Phường 11', '', 'Giấy khen'];
		expect(readAwardLine(body, { people: [tuan()], choices }).fields.honorific).toBe('');
	});

	test('is told from a namesake by where they are', () => {
		const people = [tuan({ id: 'other', unit: 'Phường 1' }), tuan()];
		expect(readAwardLine(AWARD_ROW, { people })).toMatchObject({
			person: { id: 'tuan' },
			doubts: []
		});
	});

	test('is asked about where two of one name could be meant', () => {
		const people = [tuan({ id: 'one', unit: '' }), tuan({ id: 'two', unit: '' })];
		expect(doubtCodes(readAwardLine(AWARD_ROW, { people }))).toEqual(['several-match']);
	});

	test('is nobody for a body, until the office says', () => {
		const body = ['1', 'Công an Phường 11', '', 'Giấy khen'];
		expect(readAwardLine(body, { people: [tuan()] }).person).toBeNull();
		const choices = { 2: { person: 'tuan' } };
		expect(readAwardLine(body, { people: [tuan()], choices }).person?.id).toBe('tuan');
	});

	test('for a body is whom its line names', () => {
		const { rows } = readAwards(
			[
				['Tên tập thể', 'Hình thức khen', 'Người nhận'],
				['Công an Phường 11', 'Giấy khen', 'Ông Dương Chí Tuấn'],
				['Công an Phường 12', 'Giấy khen', 'Ông Không Ai Biết']
			],
			{ people: [tuan()] }
		);
		expect(rows.map((row) => [row.person?.id, doubtCodes(row)])).toEqual([
			['tuan', []],
			[undefined, ['receiver-unknown']]
		]);
	});
});
