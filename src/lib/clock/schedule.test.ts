import { describe, expect, test } from 'vitest';
import { aConference, anItem } from '#lib/testing/make.ts';
import { startsAt } from '#lib/conference/conference.ts';
import { plan07 } from '#lib/plan/plan-07.ts';
import { clockFace } from '#lib/time/clock-face.ts';
import { plannedEnd, schedule } from './schedule.ts';

const ZONE = 'Asia/Ho_Chi_Minh';
const morning = startsAt(aConference({ time: '08:00' }));
const plan = plan07.items;

function without(...ids: readonly string[]) {
	return plan.map((item) => (ids.includes(item.id) ? { ...item, enabled: false } : item));
}

function withExtra(id: string) {
	return plan.map((item) => (item.id === id ? { ...item, enabled: true } : item));
}

function timesOf(agenda: typeof plan) {
	return schedule(agenda, morning).map(({ number, from, to }) => [
		number,
		clockFace(from, ZONE),
		clockFace(to, ZONE)
	]);
}

describe('the plan’s morning', () => {
	test('lays what comes before back from eight, and runs on from there', () => {
		expect(timesOf(plan)).toEqual([
			[null, '07:30', '07:50'],
			[null, '07:50', '08:00'],
			[1, '08:00', '08:12'],
			[2, '08:12', '08:20'],
			[3, '08:20', '08:45'],
			[4, '08:45', '09:40'],
			[5, '09:40', '09:52'],
			[6, '09:52', '10:07'],
			[7, '10:07', '10:27'],
			[8, '10:27', '10:37'],
			[null, '10:37', '11:00']
		]);
	});

	test('without awards closes the number and twenty minutes', () => {
		expect(timesOf(without('awards')).slice(-3)).toEqual([
			[6, '09:52', '10:07'],
			[7, '10:07', '10:17'],
			[null, '10:17', '10:40']
		]);
	});

	test.each([
		['whole', '10:37', plan],
		['without awards', '10:17', without('awards')],
		['with a break', '10:47', withExtra('break')],
		['with the flag salute', '10:40', withExtra('flag-salute')],
		['without the welcome', '10:37', without('gathering', 'settling')]
	])('%s ends at %s', (_, end, agenda) => {
		expect(clockFace(plannedEnd(agenda, morning), ZONE)).toBe(end);
	});

	test('the afternoon ends at 16:37', () => {
		const afternoon = startsAt(aConference({ time: '14:00' }));
		expect(clockFace(plannedEnd(plan, afternoon), ZONE)).toBe('16:37');
	});
});

test('parts follow one another whatever order the office left them in', () => {
	const agenda = [
		anItem({ id: 'photo', part: 'after' }),
		anItem({ id: 'one' }),
		anItem({ id: 'welcome', part: 'before' })
	];
	expect(schedule(agenda, 0).map((slot) => slot.item.id)).toEqual(['welcome', 'one', 'photo']);
});

test('a day with nothing in it ends as it begins', () => {
	expect(schedule([], morning)).toEqual([]);
	expect(plannedEnd([], morning)).toBe(morning);
});
