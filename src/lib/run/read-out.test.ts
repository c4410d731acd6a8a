import { describe, expect, test } from 'vitest';
import { aDay, anAssembly, aPerson, minute } from '#lib/testing/make.ts';
import { peopleById } from '#lib/people/person.ts';
import { isRefusal } from '#lib/refusal.ts';
import type { Command } from './command.ts';
import { decide } from './decide.ts';
import type { ReadOut } from './event.ts';
import { evolve } from './evolve.ts';
import { NEW_RUN, type Run } from './run.ts';

const day = aDay();
const assembly = anAssembly({ people: () => peopleById([aPerson({ id: 'p' })]) });

/** What a run comes to when the hall is as `there` says at each step. */
function after(...steps: readonly (readonly [command: Command, there: ReadOut])[]): Run {
	return steps.reduce((run, [command, there], index) => {
		const event = decide(run, day, command, {
			...assembly,
			id: `id-${index}`,
			now: minute(index),
			readOut: ({ id }) => (id === 'a-2' ? there : {}),
			turnout: () => (there.present === undefined ? null : { present: there.present, summoned: 57 })
		});
		if (isRefusal(event)) throw new Error(event.refused);
		return evolve(run, event);
	}, NEW_RUN);
}

const start = [{ command: 'start' }, {}] as const;
const next = (there: ReadOut) => [{ command: 'next' }, there] as const;
const names = { guests: { byName: ['g'], together: [] } };

describe('reaching words that tell who is there', () => {
	test('fixes the figure and the names with their time', () => {
		expect(after(start, next({ present: 47, introduced: names })).progress.heard).toEqual({
			figures: { present: 47, opinions: null },
			typed: [],
			presentAt: minute(1),
			introduced: names
		});
	});

	test('a second time changes nothing: the hall has heard it', () => {
		const back = [{ command: 'previous' }, { present: 50 }] as const;
		const run = after(start, next({ present: 47 }), back, next({ present: 50, introduced: names }));
		expect(run.progress.heard).toEqual({
			figures: { present: 47, opinions: null },
			typed: [],
			presentAt: minute(1),
			introduced: names
		});
	});

	test('leaves a figure that the desk typed', () => {
		const typed = [{ command: 'count', figure: 'present', value: 46 }, {}] as const;
		expect(after(start, typed, next({ present: 47 })).progress.heard).toMatchObject({
			figures: { present: 46 },
			presentAt: minute(1)
		});
	});

	test('how many have spoken is counted each time they are told, unless somebody typed it', () => {
		const back = [{ command: 'previous' }, {}] as const;
		const again = after(start, next({ opinions: 6 }), back, next({ opinions: 7 }));
		expect(again.progress.heard.figures.opinions).toBe(7);
		const typed = [{ command: 'count', figure: 'opinions', value: 5 }, {}] as const;
		const kept = after(start, typed, next({ opinions: 6 }));
		expect(kept.progress.heard.figures.opinions).toBe(5);
		const cleared = [{ command: 'count', figure: 'opinions', value: null }, {}] as const;
		const anew = after(start, typed, cleared, next({ opinions: 6 }));
		expect(anew.progress.heard.figures.opinions).toBe(6);
	});

	test('by skipping to them fixes them too', () => {
		const jump = [{ command: 'go-to', cue: 'a-2' }, { present: 47 }] as const;
		expect(after(start, jump).progress.heard.figures.present).toBe(47);
	});

	test('is taken back by an undo', () => {
		const undone = after(start, next({ present: 47 }), [{ command: 'undo' }, {}]);
		expect(undone.progress.heard).toEqual(NEW_RUN.progress.heard);
	});
});

test('the end takes the turnout for the minutes', () => {
	expect(after(start, [{ command: 'end' }, { present: 50 }]).progress.closing).toEqual({
		present: 50,
		summoned: 57
	});
	expect(after(start, [{ command: 'end' }, {}]).progress.closing).toBeNull();
});

describe('whoever came late', () => {
	const introduce = [{ command: 'introduce', person: 'p' }, {}] as const;

	test('is introduced once, and an undo passes over it', () => {
		const run = after(start, introduce, [{ command: 'undo' }, {}]);
		expect([run.introducedLate, run.progress.phase]).toEqual([['p'], 'ready']);
		expect(
			decide(run, day, introduce[0], {
				...assembly,
				id: 'x',
				now: minute(9),
				readOut: () => ({}),
				turnout: () => null
			})
		).toMatchObject({ refused: 'already-acknowledged' });
	});
});
