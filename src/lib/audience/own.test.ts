import { describe, expect, test } from 'vitest';
import { NOBODY_CAME, report } from '#lib/attendance/attendance.ts';
import type { DoorEntry } from '#lib/attendance/entry.ts';
import { aConference, aDay, anItem, aPerson, aRun, aState, minute } from '#lib/testing/make.ts';
import { came, left } from '#lib/testing/doors.ts';
import { peopleById } from '#lib/people/person.ts';
import { openingNow, ownView } from './own.ts';
import type { State } from './state.ts';

const awards = anItem({ id: 'awards', enabled: false });
const paper = { id: 'paper', title: 'Báo cáo', ready: true, forItem: null };
const conference = aConference({
	agenda: [...aDay(), awards],
	selfCheckIn: true,
	documents: [
		paper,
		{ ...paper, title: 'BẢN THẢO', ready: false },
		{ ...paper, title: 'DANH SÁCH KHEN THƯỞNG', forItem: 'awards' },
		{ ...paper, title: 'Tham luận', forItem: 'a' }
	],
	privacy: { keepDays: 30, contact: 'Văn phòng', since: 0, purgedAt: null }
});
const me = aPerson({
	id: 'p',
	honorific: 'Bà',
	name: 'Hồ Ngọc Thúy',
	seat: 'A12',
	phone: '0901111111',
	note: 'GHI CHÚ LỄ TÂN',
	reply: 'absent',
	absence: 'LÝ DO VẮNG',
	born: '1961',
	since: '2019-05'
});
const other = aPerson({
	id: 'stranger',
	name: 'NGƯỜI KHÁC',
	phone: '0902222222',
	seat: 'B7',
	absence: 'BẬN HỌP'
});

function own(changes: Partial<Omit<State, 'people'>> = {}, ...entries: readonly DoorEntry[]) {
	const attendance = entries.reduce(report, NOBODY_CAME);
	return ownView(aState({ conference, people: [me, other], attendance, ...changes }), 'p');
}

describe('a person’s own page', () => {
	test('greets them and says where they sit', () => {
		expect(own()).toMatchObject({
			called: 'bà Hồ Ngọc Thúy',
			title: 'Phó Chủ tịch UBND Quận 5',
			seat: 'A12',
			visit: null,
			sendsAnother: false,
			selfCheckIn: 'open',
			opensAt: minute(-180),
			privacy: { keepDays: 30, contact: 'Văn phòng' }
		});
	});

	test('says since when they are in the hall, and when they left', () => {
		expect(own({}, came('one', minute(1)))?.visit).toEqual({ since: minute(1), until: null });
		expect(own({}, came('one', minute(1)), left('two', minute(9)))?.visit).toEqual({
			since: minute(1),
			until: minute(9)
		});
	});

	test('says what they said to the use of their data, and when', () => {
		expect(own()?.consent).toBeNull();
		const consent = { given: true, at: minute(3), how: 'self' } as const;
		const people = peopleById([{ ...me, consent }]);
		expect(ownView({ ...aState({ conference }), people }, 'p')?.consent).toEqual({
			given: true,
			at: minute(3)
		});
	});

	test('lists the papers that are ready, but none of an item that is off', () => {
		expect(own()?.documents).toEqual(['Báo cáo', 'Tham luận']);
	});

	test('holds nothing of anybody else, no number, no reason and no note', () => {
		const passed = {
			...came('one', minute(1)),
			event: { ...came('x', 1).event, person: 'stranger' }
		};
		const shown = JSON.stringify(own({}, passed as DoorEntry));
		const secrets = [
			...['NGƯỜI KHÁC', 'B7', 'BẬN HỌP', 'stranger', '0902222222'],
			...['0901111111', 'phone', 'GHI CHÚ LỄ TÂN', 'LÝ DO VẮNG', 'absent', '1961', '2019-05'],
			...['BẢN THẢO', 'DANH SÁCH KHEN THƯỞNG']
		];
		expect(secrets.filter((secret) => shown.includes(secret))).toEqual([]);
	});

	test('tells when another was sent in their place, but not whom', () => {
		const sent = aState({ conference, people: [{ ...me, substituteId: 'stranger' }, other] });
		const view = ownView(sent, 'p');
		expect(view?.sendsAnother).toBe(true);
		expect(JSON.stringify(view)).not.toContain('stranger');
	});

	test('is nobody’s who is not on the list', () => {
		expect(ownView(aState({ conference, people: [other] }), 'p')).toBeNull();
	});
});

describe('checking oneself in', () => {
	const over = aRun(aDay(), [0, 'start'], [1, 'end']);

	test('is over when the conference has ended', () => {
		expect(own({ run: over })?.selfCheckIn).toBe('over');
	});

	test('is off for whoever went out: a desk sees them come back', () => {
		const people = peopleById([{ ...me, presence: 'left' }]);
		expect(ownView({ ...aState({ conference }), people }, 'p')?.selfCheckIn).toBe('off');
	});

	test('does not hear of a rehearsal', () => {
		expect(openingNow(aState({ conference, run: over, rehearsal: true }))).toBe('open');
	});
});
