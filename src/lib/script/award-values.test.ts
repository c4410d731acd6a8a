import { describe, expect, test } from 'vitest';
import { anAward, aPerson } from '#lib/testing/make.ts';
import { NO_AWARDS, type Award } from '#lib/awards/award.ts';
import type { Mark } from '#lib/awards/attending.ts';
import { peopleById } from '#lib/people/person.ts';
import type { BatchTurn } from '#lib/turns/turn.ts';
import { awardValues, batchValues } from './award-values.ts';

const decision = {
	id: 'decision',
	number: '15/QĐ-MTTQ-BTT',
	date: '2022-04-20',
	issuer: 'BTT UBMTTQVN Quận 5',
	signer: ''
};
const some = (count: number, award: Partial<Award>) =>
	Array.from({ length: count }, (_, index) => anAward({ ...award, id: `${award.form}${index}` }));

describe('what the list tells of the ceremony', () => {
	test('nothing while it is empty', () => {
		expect(awardValues(NO_AWARDS)).toEqual({});
	});

	test('how many of each form, what they receive, from whom and by which decision', () => {
		const list = [
			...some(5, { form: 'collective' }),
			...some(10, { form: 'individual', kind: 'Bằng khen' })
		];
		expect(awardValues({ ...NO_AWARDS, decisions: [decision], list })).toEqual({
			'số tập thể': '05',
			'số hộ': '00',
			'số cá nhân': '10',
			'số được khen': '05 tập thể và 10 cá nhân',
			'hình thức khen': 'Bằng khen và Giấy khen',
			'cơ quan khen': 'Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam Quận 5',
			'số quyết định': '15/QĐ-MTTQ-BTT ngày 20 tháng 4 năm 2022'
		});
	});

	test('of three forms and two decisions', () => {
		const list = [
			...some(1, { form: 'collective' }),
			...some(2, { form: 'household' }),
			...some(3, { form: 'individual' })
		];
		const decisions = [decision, { ...decision, id: 'other', number: '16/QĐ', date: '' }];
		expect(awardValues({ ...NO_AWARDS, decisions, list })).toMatchObject({
			'số được khen': '01 tập thể, 02 hộ gia đình và 03 cá nhân',
			'số quyết định': '15/QĐ-MTTQ-BTT ngày 20 tháng 4 năm 2022 và 16/QĐ'
		});
	});
});

describe('what is read of a batch', () => {
	const came = aPerson({ id: 'came', presence: 'present' });
	const late = aPerson({ id: 'late', presence: 'late' });
	const away = aPerson({ id: 'away', presence: 'absent' });
	const vice = aPerson({ id: 'vice', honorific: 'Bà', name: 'Lý Ánh', presence: 'present' });
	const people = peopleById([came, late, away, vice]);
	const recipient = (name: string, personId: string | null, mark?: Mark) => ({
		award: anAward({ id: name, honorific: '', name, title: 'UBMTTQ Phường 5', personId }),
		mark
	});
	const turn = (...recipients: readonly ReturnType<typeof recipient>[]): BatchTurn => ({
		kind: 'batch',
		id: 'B',
		batch: { code: 'B', number: 2, presenterId: 'away', spareId: 'vice', recipients }
	});

	test('whoever is there, whoever receives for another, whoever nobody has seen, whoever will not come', () => {
		const values = batchValues(
			turn(
				recipient('Có Mặt', 'came'),
				recipient('Tập Thể', null, { as: 'represented', by: 'Bà Ngô' }),
				recipient('Chưa Thấy', 'late'),
				recipient('Vắng', 'away'),
				recipient('Rút', 'came', { as: 'withdrawn' })
			),
			people
		);
		expect(values).toMatchObject({
			đợt: '2',
			khay: 'B',
			'đối tượng': 'cá nhân',
			'hình thức trao': 'Giấy khen',
			'người được khen': [
				{ tên: 'Có Mặt', 'nhận thay': [] },
				{ tên: 'Tập Thể', 'nhận thay': [{ 'người nhận': 'Bà Ngô' }] }
			],
			'nếu có mặt': [{ tên: 'Chưa Thấy' }],
			'nhận sau': [{ tên: 'Vắng', 'hình thức trao': 'Giấy khen' }]
		});
	});

	test('titles are written out, as the MC says them', () => {
		expect(batchValues(turn(recipient('Có Mặt', 'came')), people)).toMatchObject({
			'người được khen': [{ của: [{ 'chức danh': 'Ủy ban Mặt trận Tổ quốc Phường 5' }] }]
		});
	});

	test('a body without a title is read by its name alone', () => {
		const body = recipient('Hội Phụ nữ', null);
		const award = { ...body.award, title: '' };
		expect(batchValues(turn({ ...body, award }), people)).toMatchObject({
			'người được khen': [{ tên: 'Hội Phụ nữ', của: [] }]
		});
	});

	test('the spare presents in the place of whom the list names', () => {
		expect(batchValues(turn(recipient('Có Mặt', 'came')), people)).toMatchObject({
			'người trao': [
				{
					'xưng hô': 'bà',
					'họ tên': 'Lý Ánh',
					'trao thay': [{ 'xưng hô vắng': 'ông', 'họ tên vắng': 'Đỗ Thịnh' }]
				}
			]
		});
	});

	test('with nobody to present the place stays open, and shows', () => {
		const nobody = turn(recipient('Có Mặt', 'came'));
		const batch = { ...nobody.batch, spareId: null };
		expect(batchValues({ ...nobody, batch }, people)).toMatchObject({ 'người trao': [] });
	});
});
