import { describe, expect, test } from 'vitest';
import { anAward } from '#lib/testing/make.ts';
import { NO_AWARDS, type Award } from '#lib/awards/award.ts';
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
