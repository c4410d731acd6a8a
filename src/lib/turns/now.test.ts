import { expect, test } from 'vitest';
import { conference, day, stay } from '#lib/testing/turns.ts';
import { READY } from '#lib/run/progress.ts';
import { batchAfter, speakerAfter, speakerNow, turnStandings } from './now.ts';

const standing = (cue: string, turn: string | null = null) =>
	day({ phase: 'running', item: cue.startsWith('c') ? 'awards' : 'discussion', cue, turn });

test('a turn is now whoever the cue is about', () => {
	expect(speakerNow(conference, standing('paper.p2', 'p2'), new Map())?.speaker.id).toBe('p2');
	expect(speakerNow(conference, standing('call.A', 'A'), new Map())).toBeNull();
	expect(speakerNow(conference, READY, new Map())).toBeNull();
});

test.each([
	['ahead before the item', standing('rules'), 'ahead'],
	['passed when its words are left without it', standing('sum-up'), 'passed'],
	['now', standing('paper.p1', 'p1'), 'now'],
	['done', { ...standing('invite'), stays: [stay('p1', 1)] }, 'done'],
	[
		'ahead of whoever was called first',
		{ ...standing('paper.p2', 'p2'), stays: [stay('p2', 1)] },
		'ahead'
	]
])('a turn stands %s', (_, progress, standingOfOne) => {
	expect(turnStandings(conference, progress, new Map())('p1')).toBe(standingOfOne);
});

test.each([
	['before anything', READY, 'p1', 'A'],
	['while the rules are told', standing('rules'), 'p1', 'A'],
	['while somebody speaks', standing('paper.p1', 'p1'), 'p2', 'A'],
	['while the last speaks', standing('paper.p2', 'p2'), undefined, 'A'],
	['while a batch is called', standing('call.A', 'A'), undefined, 'B'],
	['while the last is called', standing('call.B', 'B'), undefined, undefined],
	['when the cue is gone and its turn is not', standing('gone.A', 'A'), undefined, 'B']
])('a turn is next of whoever Next comes to: %s', (_, progress, speaker, batch) => {
	expect(speakerAfter(conference, progress, new Map())?.id).toBe(speaker);
	expect(batchAfter(conference, progress, new Map())?.id).toBe(batch);
});
