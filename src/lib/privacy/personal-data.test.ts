import { describe, expect, test } from 'vitest';
import { NOBODY_CAME, report } from '#lib/attendance/attendance.ts';
import { DEFAULT_PROTOCOL } from '#lib/protocol/protocol.ts';
import { came } from '#lib/testing/doors.ts';
import {
	aConference,
	anItem,
	aPerson,
	aState,
	anAward,
	aSpeaker,
	aVote
} from '#lib/testing/make.ts';
import { NO_AWARDS } from '#lib/awards/award.ts';
import { NO_DISCUSSION } from '#lib/discussion/speaker.ts';
import { NEW_RUN } from '#lib/run/run.ts';
import { namedAs } from './named-as.ts';
import { personalData } from './personal-data.ts';

const other = aPerson({ id: 'other', name: 'NGƯỜI KHÁC', phone: '0907777777' });
const nothing = { passes: [], log: [] };

describe('a person’s data', () => {
	const p = aPerson({ id: 'p', consent: { given: true, at: 5, how: 'self' } });
	const attendance = [came('1', 10)].reduce(report, NOBODY_CAME);
	const pass = { token: '1'.repeat(40), code: '12345678', revoked: false };
	const state = aState({ people: [p, other], attendance });
	const data = personalData('p', state, { ...nothing, passes: [pass] });

	test('is all that is held of them, their category by its name', () => {
		expect(data).toMatchObject({
			conference: { name: 'Hội nghị sơ kết', date: '2022-04-22' },
			notice: { convener: 'Ủy ban Quận 5', keepDays: 30, contact: '' },
			person: { ...p, category: 'Khách mời' },
			sheetNumber: 1,
			passages: [{ at: 10, station: 'A', event: { type: 'came', via: 'qr' } }],
			passes: [pass]
		});
	});

	test('holds nothing of anybody else', () => {
		const text = JSON.stringify(data);
		expect(['other', other.name, other.phone].filter((each) => text.includes(each))).toEqual([]);
	});

	test('is nothing for somebody who is not on the list', () => {
		expect(personalData('nobody', state, nothing)).toBe(null);
	});
});

test('a person is named wherever the conference counts on them', () => {
	const agenda = [
		anItem({ id: 'a', title: 'Khai mạc', performerId: 'p' }),
		anItem({ id: 'b', title: 'Bế mạc', performerId: 'other', standInId: 'p' })
	];
	const pin = { person: 'p', before: null, reason: 'Lão thành', at: 1 };
	const state = aState({
		conference: aConference({
			agenda,
			chairIds: ['other', 'p'],
			secretaryId: 'p',
			protocol: { ...DEFAULT_PROTOCOL, pins: [pin, { ...pin, person: 'other' }] }
		}),
		people: [
			aPerson({ id: 'p', substituteId: 'other' }),
			other,
			aPerson({ id: 'sender', honorific: 'Bà', name: 'Lê Thị An', substituteId: 'p' })
		]
	});
	const run = { ...state.run, introducedLate: ['p'] };
	expect(namedAs('p', { ...state, run })).toEqual([
		{ as: 'chair' },
		{ as: 'secretary' },
		{ as: 'performer', item: 'Khai mạc' },
		{ as: 'stand-in', item: 'Bế mạc' },
		{ as: 'comes-for', person: 'Bà Lê Thị An' },
		{ as: 'sends', person: 'Ông NGƯỜI KHÁC' },
		{ as: 'moved', reason: 'Lão thành' },
		{ as: 'introduced' }
	]);
});

test('whoever was introduced by name was introduced, but not in a rehearsal', () => {
	const state = aState({ people: [aPerson({ id: 'p' }), other] });
	const { progress } = state.run;
	const heard = {
		...progress.heard,
		introduced: { guests: { byName: ['p'], together: ['other'] } }
	};
	const run = { ...state.run, progress: { ...progress, heard } };
	expect(namedAs('p', { ...state, run })).toEqual([{ as: 'introduced' }]);
	expect(namedAs('other', { ...state, run })).toEqual([]);
	expect(namedAs('p', { ...state, run, rehearsal: true })).toEqual([]);
});

describe('what somebody did in the awards and the discussion', () => {
	const vote = aVote({ question: 'Chỉ tiêu', cast: { p: 'for' } });
	const conference = aConference({
		awards: {
			...NO_AWARDS,
			list: [anAward({ personId: 'p' }), anAward({ id: 'w2', kind: 'Bằng khen' })],
			batches: [{ code: 'A', awards: ['award', 'w2'], presenterId: 'other', spareId: null }]
		},
		discussion: { ...NO_DISCUSSION, papers: [aSpeaker({ personId: 'p' })] }
	});
	const run = {
		...NEW_RUN,
		requests: [{ id: 'r', person: 'p', topic: 'Nước sạch', at: 0, withdrawn: true }],
		votes: [vote, { ...vote, id: 'w', question: 'Nhân sự', secret: true, cast: { p: null } }]
	};
	const state = aState({ conference, run, people: [aPerson({ id: 'p' }), other] });

	test('is told to them', () => {
		expect(namedAs('p', state)).toEqual([
			{ as: 'honoured', award: 'Giấy khen: Lâm Gia Thịnh' },
			{ as: 'speaks', topic: 'Chăm lo người nghèo' },
			{ as: 'asked-floor', topic: 'Nước sạch' },
			{ as: 'voted', question: 'Chỉ tiêu', choice: 'for' },
			{ as: 'voted', question: 'Nhân sự', choice: null }
		]);
		expect(namedAs('other', state)).toEqual([{ as: 'presents', batch: 'A' }]);
	});

	test('is not what happened in a rehearsal', () => {
		expect(namedAs('p', { ...state, rehearsal: true }).map((named) => named.as)).toEqual([
			'honoured',
			'speaks'
		]);
	});
});
