import { describe, expect, test } from 'vitest';
import { anItem } from '#lib/testing/make.ts';
import { activeItems, numbers, publicTitle } from './agenda.ts';

const agenda = [
	anItem({ id: 'welcome', part: 'before', numbered: false }),
	anItem({ id: 'one' }),
	anItem({ id: 'pause', kind: 'break', numbered: false }),
	anItem({ id: 'awards', optional: true, enabled: false }),
	anItem({ id: 'closing' })
];

test('what is switched off does not take place', () => {
	expect(activeItems(agenda).map((item) => item.id)).toEqual([
		'welcome',
		'one',
		'pause',
		'closing'
	]);
});

describe('numbers', () => {
	test('run over the official items only and close where one is off', () => {
		expect([...numbers(agenda)]).toEqual([
			['one', 1],
			['closing', 2]
		]);
	});

	test('open again when it is switched back on', () => {
		const on = agenda.map((item) => ({ ...item, enabled: true }));
		expect(numbers(on).get('closing')).toBe(3);
	});
});

test.each([
	['Tuyên dương khen thưởng (nếu có).', 'Tuyên dương khen thưởng'],
	['Tuyên dương khen thưởng (Nếu có)', 'Tuyên dương khen thưởng'],
	['Tổng kết, bế mạc Hội nghị.', 'Tổng kết, bế mạc Hội nghị'],
	['Nghị quyết số 1.2', 'Nghị quyết số 1.2']
])('%j is told to people as %j', (title, told) => {
	expect(publicTitle({ title })).toBe(told);
});
