import { expect, test } from 'vitest';
import type { Command } from '#lib/run/command.ts';
import { laneOf } from './lane.ts';

test('steps of the run are one lane: a second press of any is the same press', () => {
	expect(laneOf({ command: 'next', from: 'a' })).toBe(laneOf({ command: 'go-to', cue: 'b' }));
	expect(laneOf({ command: 'undo', steps: 2 })).toBe(laneOf({ command: 'undo', steps: 1 }));
});

const here = (award: string): Command => ({ command: 'mark-award', award, mark: { as: 'here' } });
const drop = (speaker: string): Command => ({ command: 'drop-speaker', speaker });
const recall = (speaker: string): Command => ({ command: 'recall-speaker', speaker });
const place = (speaker: string): Command => ({ command: 'place-speaker', speaker, before: null });
const give = (speaker: string): Command => ({ command: 'give-time', speaker, minutes: 1 });
const batch = (code: string): Command => ({ command: 'place-batch', batch: code, before: null });
const presenter = (code: string): Command => ({
	command: 'choose-presenter',
	batch: code,
	person: null
});
const admit = (request: string): Command => ({ command: 'admit', request });
const item = (id: string): Command => ({ command: 'place', item: id, before: null });
const seen = (message: string): Command => ({ command: 'acknowledge', message });
const strike = (note: string): Command => ({ command: 'strike-note', note });

test.each([here, drop, recall, place, give, batch, presenter, admit, item, seen, strike])(
	'%o of one target leaves the way free for another',
	(about) => {
		expect(laneOf(about('one'))).not.toBe(laneOf(about('two')));
		expect(laneOf(about('one'))).toBe(laneOf(about('one')));
	}
);

test('a mark put right waits for the one it puts right', () => {
	const absent: Command = { command: 'mark-award', award: 'one', mark: { as: 'absent' } };
	expect(laneOf(absent)).toBe(laneOf(here('one')));
});
