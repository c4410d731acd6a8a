import { describe, expect, test } from 'vitest';
import { NO_AWARDS, type Award } from '#lib/awards/award.ts';
import { aConference, anAward, aPerson, aState } from '#lib/testing/make.ts';
import { rowsOf, saidIn } from '#lib/testing/printed.ts';
import { awardsListPrint } from './awards-list.ts';

const decision = {
	id: 'decision',
	number: '15/QĐ-MTTQ-BTT',
	date: '2022-04-05',
	issuer: 'Ban Thường trực Ủy ban MTTQ Việt Nam Quận 5',
	signer: ''
};

function sectionOf(list: readonly Award[], said: Partial<typeof decision> = {}) {
	const awards = { ...NO_AWARDS, decisions: [{ ...decision, ...said }], list };
	const people = [aPerson({ id: 'p', phone: '0901234567' })];
	const state = aState({ conference: aConference({ awards }), people });
	const [section] = awardsListPrint({ state }).sections;
	if (!section) throw new Error('no section');
	return section;
}

test('it says with which decision it goes', () => {
	expect(saidIn(sectionOf([anAward()]))).toContain(
		'(Kèm theo Quyết định số 15/QĐ-MTTQ-BTT ngày 05 tháng 4 năm 2022 của Ban Thường trực Ủy ban MTTQ Việt Nam Quận 5)'
	);
});

test('what is not known of the decision is left to be written', () => {
	expect(saidIn(sectionOf([anAward()], { number: '', date: '', issuer: '' }))).toContain(
		'(Kèm theo Quyết định số ………/……………… ngày …… tháng …… năm ……… của ………………………………………)'
	);
});

test('it is parted by form, each part counted from one', () => {
	const list = [
		anAward({ id: '1', name: 'Lê An' }),
		anAward({ id: '2', name: 'Lê Bình', place: 2 }),
		anAward({ id: '3', form: 'collective', honorific: '', name: 'Chùa Ông' }),
		anAward({ id: '4', form: 'household', honorific: '', name: 'Hộ ông Lý' })
	];
	const rows = rowsOf(sectionOf(list)).map((cells) => cells.slice(0, 2).join(' '));
	expect(rows).toEqual([
		...['I. TẬP THỂ', '1 Chùa Ông'],
		...['II. CÁ NHÂN', '1 Ông Lê An', '2 Ông Lê Bình'],
		...['III. HỘ GIA ĐÌNH', '1 Hộ ông Lý']
	]);
});

test('a form nobody has leaves no gap among the parts', () => {
	expect(rowsOf(sectionOf([anAward({ form: 'household' })]))[0]).toEqual(['I. HỘ GIA ĐÌNH']);
});

test('the forms are counted in the end', () => {
	const list = [anAward({ id: '1' }), anAward({ id: '2', form: 'collective' })];
	expect(saidIn(sectionOf(list)).at(-1)).toBe('Tổng số: 01 tập thể, 01 cá nhân.');
});

describe('a line', () => {
	const full = anAward({ merit: 'Có thành tích', prize: '500.000 đồng', personId: 'p' });

	test('has all that the decision says, and room to sign', () => {
		expect(rowsOf(sectionOf([full]))[1]).toEqual([
			'1',
			'Ông Lâm Gia Thịnh',
			'Chủ tịch, Ủy ban MTTQ Việt Nam Phường 5',
			'Giấy khen',
			'Có thành tích',
			'500.000 đồng',
			''
		]);
	});

	test('has no column for what the decision nowhere says', () => {
		expect(rowsOf(sectionOf([anAward()]))[1]).toHaveLength(5);
	});

	test('says nothing of a telephone', () => {
		expect(saidIn(sectionOf([full])).join()).not.toContain('0901234567');
	});
});
