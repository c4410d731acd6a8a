import { describe, expect, test } from 'vitest';
import {
	aConference,
	aDay,
	anAward,
	aPerson,
	aRun,
	ask,
	aSpeaker,
	minute,
	type Asked
} from '#lib/testing/make.ts';
import { NO_AWARDS } from '#lib/awards/award.ts';
import { NO_DISCUSSION } from '#lib/discussion/speaker.ts';
import { peopleById } from '#lib/people/person.ts';
import { refuse } from '#lib/refusal.ts';
import type { Command } from './command.ts';
import { evolve } from './evolve.ts';
import { NEW_RUN, type Run } from './run.ts';

const day = aDay();
const running = aRun(day, [0, 'start']);
const ended = aRun(day, [0, 'start'], [9, 'end']);
const conference = aConference({
	awards: { ...NO_AWARDS, list: [anAward({ id: 'w1' })] },
	discussion: { ...NO_DISCUSSION, papers: [aSpeaker({ id: 'p1' })] }
});
const assembly = {
	conference,
	people: () => peopleById([aPerson({ id: 'p' })]),
	members: () => 3,
	summoned: () => 5,
	box: { for: 1, against: 2, other: 0 }
};
const asks = (run: Run, asked: Asked) => ask(run, day, [20, asked], assembly);

const question = { question: 'Chỉ tiêu', way: 'pages', secret: true } as const;
const put: Command = { command: 'open-vote', ...question };
const close: Command = { command: 'close-vote', vote: 'id' };

describe('a vote', () => {
	test.each<Command>([
		put,
		close,
		{ command: 'cancel-vote', vote: 'id' },
		{ command: 'recount-vote', vote: 'id' }
	])('is for a conference under way: $command', (command) => {
		expect(asks(NEW_RUN, command)).toEqual(refuse('not-started'));
		expect(asks(ended, command)).toEqual(refuse('already-ended'));
	});

	test('is put to the members who are there, and counted from its box', () => {
		expect(asks(running, put)).toEqual({
			type: 'vote-opened',
			vote: 'id',
			...question,
			entitled: 3,
			at: minute(20)
		});
		const open = aRun(
			day,
			[0, 'start'],
			[1, { command: 'open-vote', question: 'x', way: 'hands', secret: false, present: 3 }, 'id']
		);
		const pages = { ...open, votes: open.votes.map((vote) => ({ ...vote, ...question })) };
		expect(asks(pages, close)).toEqual({
			type: 'vote-closed',
			vote: 'id',
			entitled: 3,
			counts: assembly.box,
			at: minute(20)
		});
	});

	test('whose hands are counted again keeps the conference from its end', () => {
		const hands = { question: 'x', way: 'hands', secret: false, present: 3 } as const;
		const counts = { for: 3, against: 0, other: 0 };
		const closed = aRun(
			day,
			[0, 'start'],
			[1, { command: 'open-vote', ...hands }, 'v'],
			[2, { command: 'close-vote', vote: 'v', counts }]
		);
		const recounting = evolve(closed, { type: 'vote-recounting', vote: 'v', at: minute(3) });
		expect(asks(closed, 'end')).toMatchObject({ type: 'ended' });
		expect(asks(recounting, 'end')).toEqual(refuse('vote-open'));
	});

	test('is put to no more than were summoned', () => {
		const command: Command = { ...put, way: 'hands', present: 6 };
		expect(asks(running, command)).toEqual(
			refuse('more-than-members', { entitled: 6, summoned: 5 })
		);
	});
});

const PREPARED: readonly (readonly [Command, object])[] = [
	[
		{ command: 'mark-award', award: 'w1', mark: { as: 'absent' } },
		{ type: 'award-marked', award: 'w1', mark: { as: 'absent' } }
	],
	[
		{ command: 'choose-presenter', batch: 'A', person: 'p' },
		{ type: 'presenter-chosen', batch: 'A', person: 'p' }
	],
	[
		{ command: 'drop-speaker', speaker: 'p1' },
		{ type: 'speaker-dropped', speaker: 'p1' }
	],
	[
		{ command: 'sign', text: 'Xin kết thúc' },
		{ type: 'signed', text: 'Xin kết thúc' }
	]
];

describe('the ceremony and the floor', () => {
	test.each(PREPARED)('are prepared before the conference begins: %o', (command, event) => {
		expect(asks(NEW_RUN, command)).toEqual({ ...event, at: minute(20) });
	});

	test.each(PREPARED)('are over with it: %o', (command) => {
		expect(asks(ended, command)).toEqual(refuse('already-ended'));
	});

	test('know who is on: they are not taken away under the hall', () => {
		const speaking = { ...running, progress: { ...running.progress, turn: 'p1' } };
		expect(asks(speaking, { command: 'drop-speaker', speaker: 'p1' })).toEqual(refuse('turn-now'));
	});
});
