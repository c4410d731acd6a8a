import { describe, expect, test } from 'vitest';
import { anAward, aPerson } from '#lib/testing/make.ts';
import { peopleById } from '#lib/people/person.ts';
import { isRefusal, refuse } from '#lib/refusal.ts';
import { NO_AWARDS, type Awards } from './award.ts';
import {
	batchesToday,
	decideCeremony,
	evolveCeremony,
	NO_CEREMONY,
	type Ceremony,
	type CeremonyCommand
} from './ceremony.ts';

const awards: Awards = {
	...NO_AWARDS,
	list: ['Huân chương', 'Bằng khen', 'Giấy khen'].map((kind, index) =>
		anAward({ id: `w${index + 1}`, kind })
	)
};
const people = peopleById([aPerson({ id: 'chair' }), aPerson({ id: 'vice' })]);
const asking = (
	command: CeremonyCommand,
	ceremony: Ceremony = NO_CEREMONY,
	taken: readonly string[] = [],
	turn: string | null = null
) => decideCeremony(command, { ceremony, awards, people, turn, taken });

/** The ceremony that commands lead to, none of which may be refused. */
function after(...commands: readonly CeremonyCommand[]): Ceremony {
	return commands.reduce((ceremony, command) => {
		const event = asking(command, ceremony);
		if (isRefusal(event)) throw new Error(event.refused);
		return evolveCeremony(ceremony, event);
	}, NO_CEREMONY);
}

const codes = (ceremony: Ceremony) => batchesToday(awards, ceremony).map(({ code }) => code);

describe('marks', () => {
	test('are kept by award, the last one stands', () => {
		const { marks } = after(
			{ command: 'mark-award', award: 'w1', mark: { as: 'here' } },
			{ command: 'mark-award', award: 'w2', mark: { as: 'absent' } },
			{ command: 'mark-award', award: 'w1', mark: { as: 'represented', by: 'Bà Lý Ánh' } }
		);
		expect(marks).toEqual({ w1: { as: 'represented', by: 'Bà Lý Ánh' }, w2: { as: 'absent' } });
	});

	test('are taken away again', () => {
		const { marks } = after(
			{ command: 'mark-award', award: 'w1', mark: { as: 'here' } },
			{ command: 'mark-award', award: 'w1', mark: null }
		);
		expect(marks).toEqual({});
	});

	test('are for awards that are on the list', () => {
		expect(asking({ command: 'mark-award', award: 'gone', mark: null })).toEqual(
			refuse('award-not-found', { award: 'gone' })
		);
	});
});

describe('the order of batches', () => {
	test('is the list’s until somebody moves one', () => {
		expect(codes(NO_CEREMONY)).toEqual(['A', 'B', 'C']);
	});

	test('moved, a batch keeps its letter: the tray is laid', () => {
		expect(codes(after({ command: 'place-batch', batch: 'C', before: 'A' }))).toEqual([
			'C',
			'A',
			'B'
		]);
		expect(codes(after({ command: 'place-batch', batch: 'A', before: null }))).toEqual([
			'B',
			'C',
			'A'
		]);
	});

	test.each([
		['an unknown batch', 'X', null, refuse('batch-not-found', { batch: 'X' })],
		['an unknown place', 'A', 'X', refuse('before-not-found', { before: 'X' })],
		['its own place', 'A', 'A', refuse('before-not-found', { before: 'A' })]
	])('cannot be changed by %s', (_, batch, before, refusal) => {
		expect(asking({ command: 'place-batch', batch, before })).toEqual(refusal);
	});

	test('changes among those who wait: a batch that was called stays where it is', () => {
		const moving = (batch: string, before: string | null) =>
			asking({ command: 'place-batch', batch, before }, NO_CEREMONY, ['B']);
		expect(moving('B', null)).toEqual(refuse('turn-taken'));
		expect(moving('C', 'B')).toEqual(refuse('turn-taken'));
		expect(moving('C', 'A')).toMatchObject({ type: 'batch-placed' });
		expect(moving('A', 'C')).toMatchObject({ type: 'batch-placed' });
		expect(moving('A', null)).toMatchObject({ type: 'batch-placed' });
	});

	test('a batch that was called is put back to be called again, not the one on the stage nor one that waits', () => {
		const recall = (batch: string) =>
			asking({ command: 'recall-batch', batch }, NO_CEREMONY, ['A', 'B'], 'B');
		expect(recall('A')).toEqual({ type: 'batch-recalled', batch: 'A' });
		expect(recall('B')).toEqual(refuse('turn-now'));
		expect(recall('C')).toEqual(refuse('batch-not-found', { batch: 'C' }));
		expect(recall('X')).toEqual(refuse('batch-not-found', { batch: 'X' }));
	});

	test('a batch that is gone since leaves the others as they were moved', () => {
		const moved = after(
			{ command: 'place-batch', batch: 'C', before: 'A' },
			{ command: 'place-batch', batch: 'B', before: 'C' }
		);
		const fewer = { ...awards, list: awards.list.slice(0, 2) };
		expect(batchesToday(fewer, moved).map(({ code }) => code)).toEqual(['A', 'B']);
	});
});

describe('who presents', () => {
	test('is chosen for one batch on the day', () => {
		const chosen = after({ command: 'choose-presenter', batch: 'B', person: 'vice' });
		expect(batchesToday(awards, chosen).map(({ presenterId }) => presenterId)).toEqual([
			null,
			'vice',
			null
		]);
	});

	test('is whom the day chose, before whom the list names', () => {
		const named = {
			...awards,
			batches: [{ code: 'A', awards: ['w1'], presenterId: 'chair', spareId: null }]
		};
		const { presenters } = after({ command: 'choose-presenter', batch: 'A', person: 'vice' });
		const [batch] = batchesToday(named, { ...NO_CEREMONY, presenters });
		expect(batch?.presenterId).toBe('vice');
	});

	test('is left to the list again', () => {
		const left = after(
			{ command: 'choose-presenter', batch: 'B', person: 'vice' },
			{ command: 'choose-presenter', batch: 'B', person: null }
		);
		expect(left.presenters).toEqual({});
	});

	test('is somebody on the list, for a batch there is', () => {
		expect(asking({ command: 'choose-presenter', batch: 'B', person: 'nobody' })).toEqual(
			refuse('person-not-found', { person: 'nobody' })
		);
		expect(asking({ command: 'choose-presenter', batch: 'X', person: 'vice' })).toEqual(
			refuse('batch-not-found', { batch: 'X' })
		);
	});
});
