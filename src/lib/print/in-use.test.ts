import { expect, test } from 'vitest';
import { aConference, aDay, aRun, aState } from '#lib/testing/make.ts';
import { isInUse } from './in-use.ts';
import { PRINTS } from './prints.ts';

const agenda = aDay();
const conference = aConference({ agenda });
const begun = aRun(agenda, [0, { command: 'start' }]);
const over = aRun(agenda, [0, { command: 'start' }], [1, { command: 'end' }]);

const inUse = (run?: typeof begun) =>
	PRINTS.filter((print) => isInUse(print, aState({ conference, ...(run && { run }) })));

test('before it begins every paper is', () => {
	expect(inUse()).toEqual(PRINTS);
});

test('once it has begun nobody prints the steps again, nor the minutes', () => {
	const left = ['operating', 'script', 'cue-cards', 'minutes'];
	expect(inUse(begun)).toEqual(PRINTS.filter((print) => !left.includes(print)));
});

test('what is kept is all that is when it is over', () => {
	expect(inUse(over)).toEqual(['awards-list', 'minutes']);
});

test('a rehearsal is not the day', () => {
	const state = aState({ conference, run: over, rehearsal: true, behind: aState().run });
	expect(isInUse('script', state)).toBe(true);
});
