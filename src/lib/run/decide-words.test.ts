import { describe, expect, test } from 'vitest';
import {
	aConference,
	aDay,
	aPerson,
	aRun,
	ask,
	aSpeaker,
	minute,
	type Asked
} from '#lib/testing/make.ts';
import { peopleById } from '#lib/people/person.ts';
import { refuse } from '#lib/refusal.ts';
import type { Figure } from './progress.ts';
import { NEW_RUN } from './run.ts';

const day = aDay();
const running = aRun(day, [0, 'start']);
const ended = aRun(day, [0, 'start'], [9, 'end']);

describe('show', () => {
	test('a message hangs on the wall with its words', () => {
		const asked: Asked = { command: 'show', scene: 'message', text: 'Mời dùng nước' };
		expect(ask(running, day, [4, asked])).toEqual({
			type: 'scene-set',
			scene: { kind: 'message', text: 'Mời dùng nước', until: null },
			at: minute(4)
		});
	});

	test('a message without words is not hung on the wall', () => {
		expect(ask(NEW_RUN, aDay(), [0, { command: 'show', scene: 'message' }])).toEqual(
			refuse('bad-input', { where: 'text' })
		);
	});

	test('a break of ten minutes ends ten minutes from now', () => {
		const asked: Asked = { command: 'show', scene: 'break', text: 'Giải lao', minutes: 10 };
		expect(ask(running, day, [4, asked])).toMatchObject({
			scene: { kind: 'break', text: 'Giải lao', until: minute(14) }
		});
	});

	test('follow gives the wall back to the programme', () => {
		const asked: Asked = { command: 'show', scene: 'follow' };
		const run = aRun(day, [0, 'start'], [1, { command: 'show', scene: 'black' }], [2, asked]);
		expect(run.progress.scene).toBe(null);
	});

	test.each<Asked>([
		'next',
		'previous',
		{ command: 'go-to', cue: 'a-2' },
		{ command: 'go-to', cue: 'c-1' },
		{ command: 'skip', item: 'b' }
	])('a choice for the wall does not outlive a step: %o', (asked) => {
		const run = aRun(
			day,
			[0, 'start'],
			[1, { command: 'go-to', cue: 'b-1' }],
			[2, { command: 'show', scene: 'black' }],
			[3, asked]
		);
		expect(run.progress.scene).toBe(null);
	});

	test.each<Asked>([
		'pause',
		{ command: 'skip', item: 'c' },
		{ command: 'adjust', changes: [{ item: 'b', minutes: 5 }] },
		{ command: 'place', item: 'c', before: 'a' },
		{ command: 'insert', title: 'Giải lao', kind: 'break', minutes: 10, before: null },
		{ command: 'tell', text: 'Xin nhanh hơn' },
		{ command: 'note', text: 'Đã phát biểu' }
	])('a choice for the wall outlives all else: %o', (asked) => {
		const run = aRun(day, [0, 'start'], [2, { command: 'show', scene: 'black' }], [3, asked]);
		expect(run.progress.scene).toEqual({ kind: 'black', text: '', until: null });
	});

	test.each([
		['before the start', NEW_RUN],
		['after the end', ended]
	])('the wall is the desk’s %s too', (_, run) => {
		expect(ask(run, day, [10, { command: 'show', scene: 'agenda' }])).toMatchObject({
			type: 'scene-set'
		});
	});
});

describe('messages to the MC', () => {
	const told = aRun(day, [0, 'start'], [4, { command: 'tell', text: 'Xin nhanh hơn' }, 'word']);

	test('a message waits to be seen', () => {
		expect(told.messages).toEqual([
			{ id: 'word', text: 'Xin nhanh hơn', at: minute(4), seenAt: null }
		]);
	});

	test('an acknowledgement says when', () => {
		const run = aRun(
			day,
			[4, { command: 'tell', text: 'Xin nhanh hơn' }, 'word'],
			[4, { command: 'tell', text: 'Còn năm phút' }, 'other'],
			[6, { command: 'acknowledge', message: 'word' }]
		);
		expect(run.messages.map((message) => message.seenAt)).toEqual([minute(6), null]);
	});

	test('a message is acknowledged once', () => {
		const run = aRun(
			day,
			[4, { command: 'tell', text: 'Xin nhanh hơn' }, 'word'],
			[6, { command: 'acknowledge', message: 'word' }]
		);
		expect(ask(run, day, [7, { command: 'acknowledge', message: 'word' }])).toEqual(
			refuse('already-acknowledged')
		);
	});

	test('only what was said can be acknowledged', () => {
		expect(ask(told, day, [7, { command: 'acknowledge', message: 'x' }])).toEqual(
			refuse('message-not-found')
		);
	});
});

describe('notes for the minutes', () => {
	test('a note stands against the item that is current', () => {
		const { notes } = aRun(day, [0, 'start'], [4, { command: 'note', text: 'Đã khai mạc' }, 'n']);
		expect(notes).toEqual([
			{ id: 'n', item: 'a', text: 'Đã khai mạc', at: minute(4), speaker: null }
		]);
	});

	test('a note before the start stands against none', () => {
		const { notes } = aRun(day, [-4, { command: 'note', text: 'Đại biểu đến sớm' }]);
		expect(notes).toMatchObject([{ item: null }]);
	});

	test('a struck note is gone', () => {
		const run = aRun(
			day,
			[1, { command: 'note', text: 'Một' }, 'one'],
			[2, { command: 'note', text: 'Hai' }, 'two'],
			[3, { command: 'strike-note', note: 'one' }]
		);
		expect(run.notes.map((note) => note.id)).toEqual(['two']);
	});

	test('a note is struck once', () => {
		const run = aRun(
			day,
			[1, { command: 'note', text: 'Một' }, 'one'],
			[3, { command: 'strike-note', note: 'one' }]
		);
		expect(ask(run, day, [4, { command: 'strike-note', note: 'one' }])).toEqual(
			refuse('note-not-found')
		);
	});
});

describe('count', () => {
	const count = (figure: Figure, value: number | null): Asked => ({
		command: 'count',
		figure,
		value
	});

	test('keeps a figure beside the others, also before the start', () => {
		const run = aRun(day, [-5, count('present', 47)], [0, 'start'], [9, count('opinions', 6)]);
		expect(run.progress.heard.figures).toEqual({ present: 47, opinions: 6 });
	});

	test('a figure can be corrected and taken back', () => {
		const run = aRun(day, [0, count('present', 47)], [1, count('present', 48)]);
		expect(run.progress.heard.figures.present).toBe(48);
		const undone = aRun(day, [0, count('present', 47)], [1, count('present', 48)], [2, 'undo']);
		expect(undone.progress.heard.figures.present).toBe(47);
		const back = aRun(day, [0, count('present', 47)], [1, count('present', null)]);
		expect(back.progress.heard.figures.present).toBe(null);
	});
});

describe('note', () => {
	test('is kept against the current item, or against the one it names', () => {
		expect(ask(running, day, [4, { command: 'note', text: 'x' }])).toMatchObject({ item: 'a' });
		expect(ask(running, day, [4, { command: 'note', text: 'x', item: 'c' }])).toMatchObject({
			item: 'c'
		});
		expect(ask(running, day, [4, { command: 'note', text: 'x', item: null }])).toMatchObject({
			item: null
		});
	});

	test('names an item there is', () => {
		expect(ask(running, day, [4, { command: 'note', text: 'x', item: 'nowhere' }])).toEqual(
			refuse('item-not-found', { item: 'nowhere' })
		);
	});
});

describe('a note of what somebody said', () => {
	const speaking = { ...aConference().discussion, papers: [aSpeaker({ id: 'p1' })] };
	const conference = aConference({ discussion: speaking });
	const noted = (speaker: string, run = running) =>
		ask(run, day, [4, { command: 'note', text: 'x', speaker }], { conference });

	test('is theirs, whether they read a paper or spoke from the floor', () => {
		expect(noted('p1')).toMatchObject({ speaker: 'p1' });
		const speaker = aSpeaker();
		const hand = aRun(day, [0, 'start'], [1, { command: 'add-speaker', speaker }, 'hand']);
		expect(noted('hand', hand)).toMatchObject({ speaker: 'hand' });
	});

	test('is of somebody who is on the list of speakers', () => {
		expect(noted('nobody')).toEqual(refuse('speaker-not-found'));
	});
});

test('whoever is introduced is on the list', () => {
	const introduced: Asked = { command: 'introduce', person: 'p' };
	const people = () => peopleById([aPerson({ id: 'p' })]);
	expect(ask(running, day, [4, introduced], { people })).toMatchObject({ person: 'p' });
	expect(ask(running, day, [4, introduced])).toEqual(refuse('person-not-found', { person: 'p' }));
});

test('there is an end to messages and notes', () => {
	const message = { id: 'm', text: 'x', at: 0, seenAt: null };
	const note = { id: 'n', item: null, text: 'x', at: 0 };
	const full = { ...running, messages: Array(500).fill(message), notes: Array(1000).fill(note) };
	expect(ask(full, day, [4, { command: 'tell', text: 'x' }])).toEqual(
		refuse('too-many', { most: 500 })
	);
	expect(ask(full, day, [4, { command: 'note', text: 'x' }])).toEqual(
		refuse('too-many', { most: 1000 })
	);
});
