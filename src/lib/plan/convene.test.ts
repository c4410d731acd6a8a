import { describe, expect, test } from 'vitest';
import { minute } from '#lib/testing/make.ts';
import { isRefusal, refuse } from '#lib/refusal.ts';
import { convene, type Choice } from './convene.ts';
import { plan07 } from './plan-07.ts';

function convening(changes: Partial<Choice> = {}) {
	const choice: Choice = {
		unitId: 'ward-6',
		date: '2022-03-24',
		time: '14:00',
		place: 'Hội trường Phường 6',
		form: 'in-person',
		reason: '',
		...changes
	};
	return convene(plan07, choice, { id: 'id', slug: 'phuong-6', now: minute(0) });
}

function overrides(changes: Partial<Choice>) {
	const result = convening(changes);
	if (isRefusal(result)) throw new Error(result.refused);
	return result.overrides;
}

describe('a conference made from the plan', () => {
	test('is of the unit that convenes it, on the day it chose', () => {
		expect(convening()).toMatchObject({
			id: 'id',
			slug: 'phuong-6',
			planId: 'plan-07',
			name: 'Hội nghị sơ kết giữa nhiệm kỳ thực hiện Nghị quyết Đại hội Mặt trận Tổ quốc Việt Nam Phường 6, nhiệm kỳ 2019 - 2024',
			level: 'ward',
			unitId: 'ward-6',
			area: 'Phường 6',
			convener: 'Ủy ban Mặt trận Tổ quốc Việt Nam Phường 6',
			upperFront: 'Ủy ban Mặt trận Tổ quốc Việt Nam Quận 5',
			committee: 'Đảng ủy Phường 6',
			form: 'in-person',
			place: 'Hội trường Phường 6',
			date: '2022-03-24',
			time: '14:00',
			zone: 'Asia/Ho_Chi_Minh'
		});
	});

	test('has the plan’s agenda, categories, documents, backdrop, facts and emergencies', () => {
		const { items: agenda, categories, documents, backdrop, facts, emergencies } = plan07;
		expect(convening()).toMatchObject({
			agenda,
			categories,
			documents,
			backdrop,
			facts,
			emergencies
		});
	});

	test('leaves open what is decided later', () => {
		expect(convening()).toMatchObject({ chairIds: [], secretaryId: null, lockedAt: null });
	});

	test('may be held in writing', () => {
		expect(convening({ form: 'written' })).toMatchObject({ form: 'written' });
	});

	test('needs a unit of the plan', () => {
		expect(convening({ unitId: 'ward-15' })).toEqual(refuse('unknown-unit'));
	});
});

describe('what the plan speaks against', () => {
	test.each([
		['a day outside the window', { date: '2022-04-02' }],
		['an exempt unit', { unitId: 'ward-12' }]
	])('needs a reason: %s', (_, choice) => {
		expect(convening(choice)).toEqual(refuse('reason-needed'));
	});

	test('is done with a reason, which is kept with the rule and the time', () => {
		expect(overrides({ date: '2022-04-02', reason: 'Dịch COVID-19' })).toEqual([
			{ rule: 'outside-window', reason: 'Dịch COVID-19', at: minute(0) }
		]);
	});

	test('keeps one record for each rule set aside', () => {
		const both = { unitId: 'ward-12', date: '2022-04-02', reason: 'Quận đồng ý' };
		expect(overrides(both).map((each) => each.rule)).toEqual(['exempt-unit', 'outside-window']);
	});

	test('leaves no record when it speaks against nothing', () => {
		expect(overrides({ reason: 'Không cần' })).toEqual([]);
	});
});
