import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aConference, aCue, anAssembly, anItem, ask, aSpeaker } from '#lib/testing/make.ts';
import { anyAwards } from '#lib/testing/random-awards.ts';
import { NO_AWARDS } from '#lib/awards/award.ts';
import { batchesOf } from '#lib/awards/batches.ts';
import type { Conference } from '#lib/conference/conference.ts';
import { NO_DISCUSSION } from '#lib/discussion/speaker.ts';
import { isRefusal } from '#lib/refusal.ts';
import type { Command } from '#lib/run/command.ts';
import { evolve } from '#lib/run/evolve.ts';
import { READY, turnsTaken } from '#lib/run/progress.ts';
import { NEW_RUN, type Run } from '#lib/run/run.ts';
import { laidOut, turnsOf } from './lay-out.ts';

const agenda = [
	anItem({
		id: 'talk',
		kind: 'discussion',
		cues: [
			aCue({ id: 'rules' }),
			aCue({ id: 'say', each: 'paper' }),
			aCue({ id: 'invite' }),
			aCue({ id: 'floor', each: 'floor' }),
			aCue({ id: 'sum-up' })
		]
	}),
	anItem({
		id: 'honour',
		kind: 'awards',
		cues: [
			aCue({ id: 'read' }),
			aCue({ id: 'call', each: 'batch' }),
			aCue({ id: 'photo', each: 'batch' })
		]
	}),
	anItem({ id: 'close' })
];

const anyConference = fc
	.tuple(anyAwards, fc.nat({ max: 4 }), fc.integer({ min: 1, max: 8 }))
	.map(([list, papers, stageSize]) =>
		aConference({
			agenda,
			awards: { ...NO_AWARDS, list, stageSize },
			discussion: {
				...NO_DISCUSSION,
				papers: Array.from({ length: papers }, (_, index) => aSpeaker({ id: `p${index}` }))
			}
		})
	);

/** What happens between two steps: marks, moves and words from the floor. */
const anyDecision: fc.Arbitrary<Command> = fc.oneof(
	fc.record({
		command: fc.constant('mark-award' as const),
		award: fc.nat({ max: 12 }).map((index) => `w${index}`),
		mark: fc.constantFrom(
			{ as: 'here' } as const,
			{ as: 'absent' } as const,
			{ as: 'withdrawn' } as const,
			{ as: 'represented', by: 'Bà Lý Ánh' } as const
		)
	}),
	fc.record({
		command: fc.constant('place-batch' as const),
		batch: fc.constantFrom('A', 'B', 'C'),
		before: fc.constantFrom(null, 'A', 'B', 'C')
	}),
	fc.record({
		command: fc.constant('add-speaker' as const),
		speaker: fc.constant(aSpeaker({ personId: null }))
	})
);

/** What the chair or the desk does of a sudden: a step, a call out of turn, somebody taken off the list or put back. */
const anySurprise: fc.Arbitrary<Command> = fc.oneof(
	fc.constant({ command: 'next' } as const),
	fc.constant({ command: 'previous' } as const),
	fc.record({
		command: fc.constant('go-to' as const),
		cue: fc.constantFrom(
			'invite',
			'say.p0',
			'say.p1',
			'say.p3',
			'floor.d0',
			'floor.d2',
			'call.A',
			'call.C'
		)
	}),
	fc.record({
		command: fc.constantFrom('drop-speaker' as const, 'recall-speaker' as const),
		speaker: fc.constantFrom('p0', 'p1', 'p2', 'd0', 'd1')
	}),
	fc.record({
		command: fc.constant('recall-batch' as const),
		batch: fc.constantFrom('A', 'B', 'C')
	}),
	fc.record({
		command: fc.constant('place-speaker' as const),
		speaker: fc.constantFrom('p0', 'p1', 'd0', 'd1'),
		before: fc.constantFrom(null, 'p0', 'p2', 'd0')
	}),
	anyDecision
);

/** A run that takes commands as a hall does: each on the cues of its own moment. */
function give(run: Run, conference: Conference, command: Command, id: string): Run {
	const event = ask(
		run,
		laidOut(conference, run.progress),
		[0, command, id],
		anAssembly({ conference })
	);
	return isRefusal(event) ? run : evolve(run, event);
}

/** Steps to the end of the day; the cues and turns stopped at. */
function walk(run: Run, conference: Conference): readonly Run[] {
	const seen = [run];
	for (;;) {
		const here = seen.at(-1) ?? run;
		const next = give(here, conference, { command: 'next' }, `n${seen.length}`);
		if (next === here) return seen;
		seen.push(next);
	}
}

const start = (conference: Conference) => give(NEW_RUN, conference, { command: 'start' }, 'start');

describe('whoever is honoured and whoever speaks', () => {
	test('has their turn once when Next is pressed to the end', () => {
		fc.assert(
			fc.property(anyConference, (conference) => {
				const seen = walk(start(conference), conference).map(({ progress }) => progress);
				const { batch, speaker } = turnsOf(conference, READY);
				const turns = seen.map(({ turn }) => turn).filter((turn) => turn !== null);
				const once = turns.filter((turn, index) => turns[index - 1] !== turn);
				expect(once).toEqual([...speaker, ...batch].map(({ id }) => id));
				expect(new Set(seen.map(({ cue }) => cue)).size).toBe(seen.length);
			})
		);
	});

	test('is not lost by what is decided before the ceremony: all batches are still called once', () => {
		fc.assert(
			fc.property(
				anyConference,
				fc.array(anyDecision, { maxLength: 8 }),
				(conference, decisions) => {
					const prepared = decisions.reduce(
						(run, command, index) => give(run, conference, command, `d${index}`),
						start(conference)
					);
					const seen = walk(prepared, conference).map(({ progress }) => progress.turn);
					const called = [...new Set(seen)].filter((turn) => turn !== null);
					const { batch, speaker } = turnsOf(conference, prepared.progress);
					expect(called).toEqual([...speaker, ...batch].map(({ id }) => id));
				}
			)
		);
	});

	test('is called or set aside, each batch one of the two, and nobody is invited where nobody comes', () => {
		fc.assert(
			fc.property(
				anyConference,
				fc.array(anyDecision, { maxLength: 20 }),
				(conference, decisions) => {
					const prepared = decisions.reduce(
						(run, command, index) => give(run, conference, command, `d${index}`),
						start(conference)
					);
					const { batch, uncalled } = turnsOf(conference, prepared.progress);
					const all = [...batch.map(({ id }) => id), ...uncalled.map(({ code }) => code)];
					expect(all.toSorted()).toEqual(
						batchesOf(conference.awards)
							.map(({ code }) => code)
							.toSorted()
					);
					const gone = uncalled.flatMap(({ recipients }) => recipients.map(({ mark }) => mark?.as));
					expect(gone.filter((as) => as !== 'absent' && as !== 'withdrawn')).toEqual([]);
					for (const { batch: called } of batch) {
						const stay = called.recipients.filter(({ mark }) => mark?.as !== 'withdrawn');
						expect(stay.some(({ mark }) => mark?.as !== 'absent')).toBe(true);
					}
				}
			)
		);
	});

	test('is come to by Next whatever happens of a sudden, as long as their item goes on', () => {
		fc.assert(
			fc.property(
				anyConference,
				fc.array(anySurprise, { maxLength: 20 }),
				(conference, surprises) => {
					const begun = give(start(conference), conference, { command: 'next' }, 'first');
					const after = surprises.reduce(
						(run, command, index) => give(run, conference, command, `d${index}`),
						begun
					);
					const { item } = after.progress;
					const { batch, speaker } = turnsOf(conference, after.progress);
					const seen = walk(after, conference).map(({ progress }) => progress);
					const called = seen.flatMap(({ turn }) => turn ?? []);
					expect(new Set(seen.map(({ cue }) => cue)).size).toBe(seen.length);
					const had = new Set([...turnsTaken(after.progress.stays), ...called]);
					const isUnderWay = after.progress.turn !== null;
					const due = item === 'talk' ? speaker : item === 'honour' ? batch : [];
					const missed = due.filter(({ id }) => !had.has(id)).map(({ id }) => id);
					expect(isUnderWay ? missed : []).toEqual([]);
				}
			)
		);
	});

	test('stands on the run-sheet once, in whichever order they come', () => {
		fc.assert(
			fc.property(
				anyConference,
				fc.array(anySurprise, { maxLength: 20 }),
				(conference, surprises) => {
					const { progress } = surprises.reduce(
						(run, command, index) => give(run, conference, command, `d${index}`),
						start(conference)
					);
					const cues = laidOut(conference, progress).flatMap((item) => item.cues);
					const { batch, speaker } = turnsOf(conference, progress);
					const turns = cues.flatMap(({ turn }) => turn?.id ?? []);
					expect(new Set(cues.map(({ id }) => id)).size).toBe(cues.length);
					expect([...new Set(turns)].toSorted()).toEqual(
						[...speaker, ...batch].map(({ id }) => id).toSorted()
					);
				}
			)
		);
	});

	test('is where they were after every step is undone', () => {
		fc.assert(
			fc.property(
				anyConference,
				fc.array(anyDecision, { maxLength: 6 }),
				(conference, decisions) => {
					const begun = start(conference);
					const steps = decisions.flatMap((command) => [{ command: 'next' } as const, command]);
					const states = [begun];
					for (const [index, command] of steps.entries()) {
						const after = give(states.at(-1) ?? begun, conference, command, `s${index}`);
						if (after !== states.at(-1)) states.push(after);
					}
					let run = states.at(-1) ?? begun;
					for (const before of states.slice(0, -1).toReversed()) {
						run = give(run, conference, { command: 'undo' }, 'undo');
						expect(run.progress).toEqual(before.progress);
					}
				}
			)
		);
	});
});
