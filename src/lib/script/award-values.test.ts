import { describe, expect, test } from 'vitest';
import { anAward } from '#lib/testing/make.ts';
import { NO_AWARDS, type Award, type Awards } from '#lib/awards/award.ts';
import type { Mark } from '#lib/awards/attending.ts';
import { awardValues } from './award-values.ts';

const decision = {
	id: 'decision',
	number: '15/QĐ-MTTQ-BTT',
	date: '2022-04-20',
	issuer: 'BTT UBMTTQVN Quận 5',
	signer: ''
};
const some = (count: number, award: Partial<Award>) =>
	Array.from({ length: count }, (_, index) => anAward({ ...award, id: `${award.form}${index}` }));

const read = (awards: Partial<Awards>, marks: Readonly<Record<string, Mark>> = {}) =>
	awardValues({ ...NO_AWARDS, ...awards }, marks);

describe('what the list tells of the ceremony', () => {
	test('no figure while it is empty', () => {
		expect(read({})).toEqual({ 'rút tên': [] });
	});

	test('how many of each form, what they receive, from whom and by which decision', () => {
		const list = [
			...some(5, { form: 'collective' }),
			...some(10, { form: 'individual', kind: 'Bằng khen' })
		];
		expect(read({ decisions: [decision], list })).toEqual({
			'số tập thể': '05',
			'số hộ': '00',
			'số cá nhân': '10',
			'số được khen': '05 tập thể và 10 cá nhân',
			'rút tên': [],
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
		expect(read({ decisions, list })).toMatchObject({
			'số được khen': '01 tập thể, 02 hộ gia đình và 03 cá nhân',
			'số quyết định': '15/QĐ-MTTQ-BTT ngày 20 tháng 4 năm 2022 và 16/QĐ'
		});
	});

	test('who was withdrawn is counted no more, and what the decision says stands beside it', () => {
		const list = [
			...some(5, { form: 'collective' }),
			...some(1, { form: 'individual', kind: 'Bằng khen' })
		];
		const marks = {
			collective1: { as: 'withdrawn' },
			individual0: { as: 'withdrawn' },
			collective2: { as: 'absent' }
		} as const;
		expect(read({ list }, marks)).toMatchObject({
			'số tập thể': '04',
			'số cá nhân': '00',
			'số được khen': '04 tập thể',
			'hình thức khen': 'Giấy khen',
			'rút tên': [{ 'số rút': '02', 'số trong quyết định': '05 tập thể và 01 cá nhân' }]
		});
	});

	test('a kind written in two ways is one, as it is first written', () => {
		const list = ['Giấy khen', 'GIẤY  KHEN', 'giay khen'].map((kind, index) =>
			anAward({ id: `${index}`, place: index, kind })
		);
		expect(read({ list })).toMatchObject({ 'hình thức khen': 'Giấy khen' });
	});
});
