import { describe, expect, test } from 'vitest';
import { NOBODY_CAME, report } from '#lib/attendance/attendance.ts';
import type { Person } from '#lib/people/person.ts';
import { came, left } from '#lib/testing/doors.ts';
import { aPerson, aState } from '#lib/testing/make.ts';
import { delegateList } from './delegates.ts';

describe('a desk is told in whose place somebody comes', () => {
	const sub = aPerson({ id: 'sub' });
	const away = aPerson({ id: 'away', name: 'Lê Vắng', presence: 'absent', substituteId: 'sub' });
	const back = aPerson({ id: 'back', name: 'Lê Đến', presence: 'present', substituteId: 'sub' });
	const insteadOf = (...people: readonly Person[]) =>
		delegateList(aState({ people })).delegates.find(({ id }) => id === 'sub')?.insteadOf;

	test('in the middle of a sentence', () => {
		expect(insteadOf(away, sub)).toBe('ông Lê Vắng');
	});

	test('who stays away, if another who sent them has come after all', () => {
		expect([insteadOf(away, back, sub), insteadOf(back, away, sub)]).toEqual([
			'ông Lê Vắng',
			'ông Lê Vắng'
		]);
	});

	test('and in nobody’s, once that person has come after all', () => {
		expect(insteadOf(back, sub)).toBeNull();
		expect(insteadOf(sub)).toBeNull();
	});
});

test('a desk is told the number that the sign-in sheets have for each', () => {
	const people = [aPerson({ id: 'p' }), aPerson({ id: 'q' })];
	const sheetNumbers = new Map([
		['p', 4],
		['gone', 5],
		['q', 17]
	]);
	const { delegates } = delegateList(aState({ people, sheetNumbers }));
	expect(delegates.map(({ id, number }) => [id, number])).toEqual([
		['p', 4],
		['q', 17]
	]);
});

test('a desk is told since when and by which door somebody is inside, until they leave', () => {
	const inside = (...entries: Parameters<typeof report>[1][]) => {
		const attendance = entries.reduce(report, NOBODY_CAME);
		const state = aState({ attendance, people: [aPerson({ id: 'p' })] });
		return delegateList(state).delegates[0]?.inside;
	};
	expect(inside()).toBeNull();
	expect(inside(came('1', 10, 'Cửa phụ'))).toEqual({ since: 10, station: 'Cửa phụ' });
	expect(inside(came('1', 10), left('2', 20))).toBeNull();
});
