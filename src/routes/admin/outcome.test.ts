import { expect, test } from 'vitest';
import { aDay, aRun, minute } from '#lib/testing/make.ts';
import { outcomeOf } from './outcome.ts';

const run = aRun(aDay(), [2, 'start'], [40, { command: 'go-to', cue: 'c-1' }], [55, 'end']);

test('a conference that was held tells when', () => {
	expect(outcomeOf({ run, rehearsal: false })).toEqual({
		phase: 'ended',
		startedAt: minute(2),
		endedAt: minute(55)
	});
});

test('a rehearsal is nothing', () => {
	expect(outcomeOf({ run, rehearsal: true })).toEqual({
		phase: 'ready',
		startedAt: null,
		endedAt: null
	});
});
