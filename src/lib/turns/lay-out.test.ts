import { describe, expect, test } from 'vitest';
import { aConference, anAward, aPerson, aSpeaker } from '#lib/testing/make.ts';
import { absent, agenda, conference, cues, day, marked, withdrawn } from '#lib/testing/turns.ts';
import { NO_AWARDS } from '#lib/awards/award.ts';
import { NO_CEREMONY } from '#lib/awards/ceremony.ts';
import type { Mark } from '#lib/awards/attending.ts';
import { NO_FLOOR } from '#lib/discussion/floor.ts';
import { peopleById, type People, type Person } from '#lib/people/person.ts';
import { READY, type Progress } from '#lib/run/progress.ts';
import { laidOut, turnsOf } from './lay-out.ts';

describe('the cues of a day', () => {
	test('stand once for each batch and each paper, block by block', () => {
		expect(cues(READY)).toEqual([
			['rules', 'paper.p1', 'paper.p2', 'invite', 'sum-up'],
			['read', 'call.A', 'photo.A', 'call.B', 'photo.B']
		]);
	});

	test('of awards and papers are gone when there are none', () => {
		const bare = aConference({ agenda });
		expect(cues(READY, bare)).toEqual([['rules', 'invite', 'sum-up'], ['read']]);
	});

	test('grow with whoever is admitted from the floor', () => {
		const floor = { ...NO_FLOOR, admitted: [aSpeaker({ id: 'r1' })] };
		expect(cues(day({ floor }))[0]).toEqual([
			'rules',
			'paper.p1',
			'paper.p2',
			'invite',
			'floor.r1',
			'sum-up'
		]);
	});

	test('follow the day’s order of batches and speakers', () => {
		const ceremony = { ...NO_CEREMONY, placements: [{ batch: 'B', before: 'A' }] };
		const floor = { ...NO_FLOOR, placements: [{ speaker: 'p2', before: 'p1' }] };
		expect(cues(day({ ceremony, floor }))).toEqual([
			['rules', 'paper.p2', 'paper.p1', 'invite', 'sum-up'],
			['read', 'call.B', 'photo.B', 'call.A', 'photo.A']
		]);
	});

	test('leave out whoever will not speak, and a batch all of which was withdrawn', () => {
		const floor = { ...NO_FLOOR, dropped: ['p1'] };
		expect(cues(day({ floor, ceremony: marked({ w1: withdrawn }) }))).toEqual([
			['rules', 'paper.p2', 'invite', 'sum-up'],
			['read', 'call.B', 'photo.B']
		]);
	});

	test.each<readonly Mark[]>([
		[withdrawn, absent],
		[absent, absent]
	])('leave out a batch nobody of whom comes up: %o, %o', (w2, w3) => {
		expect(cues(day({ ceremony: marked({ w2, w3 }) }))[1]).toEqual(['read', 'call.A', 'photo.A']);
	});

	test.each<Readonly<Record<string, Mark>>>([
		{ w2: absent },
		{ w2: absent, w3: { as: 'here' } },
		{ w2: absent, w3: { as: 'represented', by: 'Bà Lý Ánh' } }
	])('keep a batch of whom one comes up: %o', (marks) => {
		expect(cues(day({ ceremony: marked(marks) }))[1]).toContain('call.B');
	});

	test.each(['absent', 'left'] as const)(
		'leave out a batch whose people are known to be %s, until one of them comes',
		(presence) => {
			const own = aConference({
				agenda,
				awards: { ...NO_AWARDS, list: [anAward({ id: 'w1', personId: 'an' })] }
			});
			const known = (changes: Partial<Person>) => peopleById([aPerson({ id: 'an', ...changes })]);
			expect(cues(READY, own, known({ presence }))[1]).toEqual(['read']);
			expect(cues(READY, own, known({ presence: 'present' }))[1]).toContain('call.A');
			expect(cues(READY, own, known({ presence: 'late' }))[1]).toContain('call.A');
		}
	);

	test('keep the batch that is on the stage or was, whoever goes', () => {
		const stay = { item: 'awards', from: 1, to: null, paused: 0, turn: 'A' };
		const ceremony = marked({ w1: withdrawn });
		expect(cues(day({ ceremony, turn: 'A', stays: [stay] }))[1]).toContain('call.A');
		expect(cues(day({ ceremony, stays: [{ ...stay, to: 2 }] }))[1]).toContain('call.A');
	});

	test('are the same objects as long as nothing changes: what was read of them is kept', () => {
		const at = day({ turn: 'A' });
		expect(laidOut(conference, day({ turn: 'A', cue: 'photo.A' }))).toBe(laidOut(conference, at));
		expect(laidOut(conference, day({ floor: { ...NO_FLOOR } }))).not.toBe(laidOut(conference, at));
	});
});

describe('what was read of a day', () => {
	const honoured = aConference({
		agenda,
		awards: { ...conference.awards, list: [anAward({ id: 'w1', personId: 'an' })] }
	});
	const here = peopleById([aPerson({ id: 'an' })]);
	const away = peopleById([aPerson({ id: 'an', presence: 'absent' })]);
	const stays = [{ item: 'discussion', turn: 'p2', from: 1, to: 2, paused: 0 }];

	test.each<[string, Partial<Progress>, People, string[]]>([
		['somebody had their turn', { stays }, here, ['paper.p2', 'paper.p1', 'call.A', 'photo.A']],
		['the list of people is another', {}, away, ['paper.p1', 'paper.p2']],
		[
			'the floor is another',
			{ floor: { ...NO_FLOOR, dropped: ['p1'] } },
			here,
			['paper.p2', 'call.A', 'photo.A']
		],
		[
			'the ceremony is another',
			{ ceremony: marked({ w1: absent }) },
			here,
			['paper.p1', 'paper.p2']
		]
	])('is read anew once %s, and again as it was', (_, changes, people, expected) => {
		const of = aConference({ ...honoured, discussion: conference.discussion });
		const repeated = (progress: Progress, list: People) =>
			cues(progress, of, list)
				.flat()
				.filter((id) => id.includes('.'));
		const before = ['paper.p1', 'paper.p2', 'call.A', 'photo.A'];
		expect(repeated(READY, here)).toEqual(before);
		expect(repeated(day(changes), people)).toEqual(expected);
		expect(repeated(READY, here)).toEqual(before);
	});

	test('is read anew once a batch nobody comes up for is called', () => {
		expect(cues(READY, honoured, away)[1]).toEqual(['read']);
		expect(cues(day({ turn: 'A' }), honoured, away)[1]).toEqual(['read', 'call.A']);
	});

	test('is read anew while the cue of a batch nobody comes up for goes on', () => {
		const at = (cue: string) => day({ cue, turn: 'A' });
		expect(cues(at('call.A'), honoured, away)[1]).toEqual(['read', 'call.A']);
		expect(cues(at('photo.A'), honoured, away)[1]).toEqual(['read', 'call.A', 'photo.A']);
	});
});

describe('a turn', () => {
	test('of a batch has its people by place, with what was seen of them, and its number of today', () => {
		const mark: Mark = { as: 'absent' };
		const ceremony = {
			...marked({ w2: mark }),
			placements: [{ batch: 'B', before: 'A' }],
			presenters: { B: 'vice' }
		};
		const [first] = turnsOf(conference, day({ ceremony })).batch;
		expect(first).toMatchObject({
			kind: 'batch',
			id: 'B',
			batch: {
				code: 'B',
				number: 1,
				presenterId: 'vice',
				recipients: [
					{ award: { id: 'w2' }, mark },
					{ award: { id: 'w3' }, mark: undefined }
				]
			}
		});
	});

	test('of a batch keeps its number when nobody comes up for the one before', () => {
		const { batch, uncalled } = turnsOf(conference, day({ ceremony: marked({ w1: absent }) }));
		expect(batch.map(({ batch: each }) => [each.code, each.number])).toEqual([['B', 2]]);
		expect(uncalled.map(({ code, number }) => [code, number])).toEqual([['A', 1]]);
	});

	test('of a speaker tells who gets ready: the last paper, the first from the floor', () => {
		const floor = {
			...NO_FLOOR,
			admitted: [aSpeaker({ id: 'r1', minutes: 3 })],
			extra: { r1: 2 }
		};
		const { speaker } = turnsOf(conference, day({ floor }));
		expect(speaker.map(({ next }) => next?.id)).toEqual(['p2', 'r1', undefined]);
		expect(speaker.at(-1)).toMatchObject({ kind: 'floor', id: 'r1', minutes: 5 });
	});
});
