import { expect, test } from 'vitest';
import { NOBODY_CAME, report } from '#lib/attendance/attendance.ts';
import { came } from '#lib/testing/doors.ts';
import { aConference, anItem, aPerson, aRun, aState } from '#lib/testing/make.ts';
import { AUDIENCES } from './audience.ts';
import { delegateList } from './delegates.ts';
import { ownView } from './own.ts';
import { VIEW_OF } from './views.ts';

const PHONES = ['0901111111', '0902222222', '0903333333', '0904444444'] as const;
const SECRETS = [...PHONES, 'LÝ DO VẮNG', '1949'];

/** Everyone who is named anywhere: the chair, who performs, who is sent, who came twice. */
const agenda = [
	anItem({ id: 'a', performerId: 'p', standInId: 'stand-in' }),
	anItem({ id: 'b', performerId: 'sent' })
];
const state = aState({
	conference: aConference({
		agenda,
		chairIds: ['p'],
		secretaryId: 'sender',
		selfCheckIn: true,
		privacy: { keepDays: 30, contact: 'Văn phòng', since: 0, purgedAt: null }
	}),
	people: [
		aPerson({ id: 'p', phone: PHONES[0], presence: 'present', born: '1949' }),
		aPerson({
			id: 'sender',
			phone: PHONES[1],
			presence: 'absent',
			absence: 'LÝ DO VẮNG',
			substituteId: 'sent'
		}),
		aPerson({ id: 'sent', phone: PHONES[2], presence: 'present' }),
		aPerson({ id: 'stand-in', phone: PHONES[3], category: 'members' })
	],
	attendance: [came('1', 1, 'A'), came('2', 2, 'B')].reduce(report, NOBODY_CAME),
	run: aRun(agenda, [0, 'start'], [1, 'next'])
});

const secretsIn = (shown: unknown) => {
	const text = JSON.stringify(shown).toLocaleUpperCase('vi');
	return SECRETS.filter((secret) => text.includes(secret));
};

test('the state holds what must not be shown', () => {
	expect(secretsIn([...state.people.values()])).toEqual(SECRETS);
});

test.each(AUDIENCES)('no phone, year of birth or reason is shown to the %s', (audience) => {
	expect(secretsIn(VIEW_OF[audience](state))).toEqual([]);
});

test('a desk’s list has none', () => {
	expect(secretsIn(delegateList(state))).toEqual([]);
});

test.each(['p', 'sender', 'sent', 'stand-in'])('the own page of %s has none', (id) => {
	expect(secretsIn(ownView(state, id))).toEqual([]);
});
