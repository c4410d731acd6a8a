import { describe, expect, test } from 'vitest';
import { findings, rulesAgainst, windowOf } from './findings.ts';
import { plan07 } from './plan-07.ts';
import type { Unit } from './plan.ts';

const unit = (id: string): Unit => {
	const found = plan07.units.find((each) => each.id === id);
	if (!found) throw new Error(`no unit ${id}`);
	return found;
};
const codes = (id: string, date: string) =>
	findings(plan07, unit(id), date).map((finding) => finding.code);

describe('the plan has nothing to say against', () => {
	test.each([
		['ward-6', '2022-03-01'],
		['ward-6', '2022-03-24'],
		['ward-6', '2022-03-31'],
		['district', '2022-04-01'],
		['district', '2022-05-31']
	])('%s on %s', (id, date) => {
		expect(codes(id, date)).toEqual([]);
	});
});

describe('the plan speaks against', () => {
	test.each([
		['ward-6', '2022-02-28'],
		['ward-6', '2022-04-01'],
		['ward-6', '2022-04-02'],
		['ward-6', '2021-03-24'],
		['district', '2022-03-31'],
		['district', '2022-06-01']
	])('%s on %s: it is outside the window', (id, date) => {
		expect(codes(id, date)).toEqual(['outside-window']);
	});

	test('ward 12 on any day', () => {
		expect(codes('ward-12', '2022-03-24')).toEqual(['exempt-unit']);
		expect(codes('ward-12', '2022-04-02')).toEqual(['exempt-unit', 'outside-window']);
	});

	test('a day outside the window, with its own sentence', () => {
		expect(findings(plan07, unit('district'), '2022-06-01')).toEqual([
			{
				code: 'outside-window',
				from: '2022-04-01',
				to: '2022-05-31',
				source: 'Cấp Quận: Từ ngày 01/4/2022 đến 31/5/2022.'
			}
		]);
	});

	test('an exempt unit, with its own sentence', () => {
		expect(findings(plan07, unit('ward-12'), '2022-03-24')).toEqual([
			{
				code: 'exempt-unit',
				area: 'Phường 12',
				source:
					'Riêng Ủy ban MTTQ Việt Nam Phường 12 không thực hiện tổ chức Hội nghị sơ kết giữa nhiệm kỳ'
			}
		]);
	});
});

test('a level the plan gives no window may choose any day', () => {
	const province = { ...unit('district'), level: 'province' };
	expect(windowOf(plan07, province)).toBe(null);
	expect(findings(plan07, province, '2030-01-01')).toEqual([]);
});

test('a unit the plan does not know breaks none of its rules', () => {
	expect(rulesAgainst(plan07, { unitId: 'ward-12', date: '2022-02-01' })).toEqual([
		'exempt-unit',
		'outside-window'
	]);
	expect(rulesAgainst(plan07, { unitId: 'ward-99', date: '2022-02-01' })).toEqual([]);
	expect(rulesAgainst(undefined, { unitId: 'ward-12', date: '2022-02-01' })).toEqual([]);
});
