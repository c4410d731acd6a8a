import { describe, expect, test } from 'vitest';
import {
	aConference,
	anAward,
	aCue,
	anItem,
	aPerson,
	aSpeaker,
	aState,
	minute,
	START
} from '#lib/testing/make.ts';
import { NO_AWARDS } from '#lib/awards/award.ts';
import { NO_DISCUSSION } from '#lib/discussion/speaker.ts';
import type { RunEvent, UndoableEvent } from '#lib/run/event.ts';
import { replay } from '#lib/run/evolve.ts';
import { deskUndo } from './desk-undo.ts';

const conference = aConference({
	agenda: [
		anItem({
			id: 'open',
			title: 'Khai mạc.',
			cues: [aCue({ id: 'open-1', title: 'Mời khai mạc' })]
		}),
		anItem({
			id: 'talk',
			title: 'Tham luận.',
			kind: 'discussion',
			cues: [aCue({ id: 'say', title: 'Mời tham luận', each: 'paper' })]
		})
	],
	awards: { ...NO_AWARDS, list: [anAward({ id: 'w1', honorific: 'Bà', name: 'Ngô Lan' })] },
	discussion: { ...NO_DISCUSSION, papers: [aSpeaker({ id: 'p1', name: 'Lê Dũng' })] }
});
const people = [aPerson({ id: 'an', honorific: 'Bà', name: 'Lý An' })];
const started = { type: 'started', cue: 'open-1', item: 'open' } as const;
const asked = { type: 'floor-asked', request: 'r1', person: 'an', topic: '', at: START } as const;

type Undoable<E> = E extends unknown ? Omit<E, 'at'> : never;

/** What the desk is told after the start and these. */
function undo(...events: readonly Undoable<RunEvent>[]) {
	const log = [asked, started, ...events].map(
		(event, index) => ({ ...event, at: minute(index) }) as RunEvent
	);
	return deskUndo(aState({ conference, people, run: replay(log) }));
}

describe('the next undo', () => {
	test('is none before anything was done', () => {
		expect(deskUndo(aState({ conference }))).toBeNull();
	});

	const admitted = { type: 'admitted', speaker: aSpeaker({ id: 'r1', name: 'Tám' }) } as const;
	const inserted = anItem({ id: 'new', title: 'Giải lao.' });
	test.each<[Undoable<UndoableEvent>, string]>([
		[{ type: 'moved', cue: 'open-1', item: 'open' }, 'Mời khai mạc'],
		[{ type: 'moved', cue: 'gone', item: 'open' }, ''],
		[{ type: 'skipped', item: 'talk', then: null }, 'Tham luận'],
		[{ type: 'restored', item: 'talk' }, 'Tham luận'],
		[{ type: 'placed', item: 'talk', before: null }, 'Tham luận'],
		[{ type: 'inserted', item: inserted, before: null }, 'Giải lao'],
		[{ type: 'adjusted', changes: [{ item: 'talk', minutes: 5 }] }, 'Tham luận'],
		[
			{
				type: 'adjusted',
				changes: [
					{ item: 'talk', minutes: 5 },
					{ item: 'open', minutes: -5 }
				]
			},
			''
		],
		[{ type: 'award-marked', award: 'w1', mark: { as: 'here' } }, 'Bà Ngô Lan'],
		[{ type: 'batch-placed', batch: 'A', before: null }, 'A'],
		[{ type: 'presenter-chosen', batch: 'A', person: null }, 'A'],
		[admitted, 'Ông Tám'],
		[{ type: 'declined', request: 'r1' }, 'Bà Lý An'],
		[{ type: 'speaker-placed', speaker: 'p1', before: null }, 'Ông Lê Dũng'],
		[{ type: 'speaker-dropped', speaker: 'p1' }, 'Ông Lê Dũng'],
		[{ type: 'speaker-recalled', speaker: 'p1' }, 'Ông Lê Dũng'],
		[{ type: 'time-given', speaker: 'p1', minutes: 1 }, 'Ông Lê Dũng'],
		[{ type: 'clock-restarted', speaker: 'p1', spent: 9 }, 'Ông Lê Dũng'],
		[{ type: 'signed', text: 'Xin kết thúc' }, ''],
		[{ type: 'paused' }, ''],
		[{ type: 'counted', figure: 'present', value: 47 }, '']
	])('is named by what it was about: %o', (event, subject) => {
		expect(undo(event)).toEqual({ subject, turn: null, vote: null });
	});

	test('tells whose cue was stepped to', () => {
		expect(undo({ type: 'moved', cue: 'say.p1', item: 'talk', turn: 'p1' })).toEqual({
			subject: 'Mời tham luận',
			turn: { kind: 'paper', name: 'Ông Lê Dũng' },
			vote: null
		});
	});

	test('tells of the vote it waits for, or passes over', () => {
		const put = {
			type: 'vote-opened',
			vote: 'v',
			question: 'Chỉ tiêu',
			way: 'hands',
			secret: false,
			entitled: 3
		} as const;
		const counts = { for: 3, against: 0, other: 0 };
		const closed = { type: 'vote-closed', vote: 'v', entitled: 3, counts } as const;
		expect(undo(put)?.vote).toEqual({ question: 'Chỉ tiêu', isOpen: true });
		expect(undo(put, closed)?.vote).toEqual({ question: 'Chỉ tiêu', isOpen: false });
		expect(undo(put, closed, { type: 'paused' })?.vote).toBeNull();
	});
});
