import fc from 'fast-check';
import type { Agenda } from '#lib/agenda/agenda.ts';
import { NO_AWARDS } from '#lib/awards/award.ts';
import { NO_DISCUSSION } from '#lib/discussion/speaker.ts';
import { isRefusal, type Refusal } from '#lib/refusal.ts';
import type { Command } from '#lib/run/command.ts';
import { decide } from '#lib/run/decide.ts';
import { FIGURES } from '#lib/run/progress.ts';
import type { RunEvent } from '#lib/run/event.ts';
import type { Assembly } from '#lib/run/decide-assembly.ts';
import type { Present } from '#lib/run/read-out.ts';
import { evolve } from '#lib/run/evolve.ts';
import { NEW_RUN, type Run } from '#lib/run/run.ts';
import { MINUTE } from '#lib/time/instant.ts';
import { aConference, aCue, anAssembly, anAward, anItem, aSpeaker, START } from './make.ts';

/** One to six items "item-0" … of one to three cues "cue-0-0" …; the first always takes place. */
export const anyAgenda: fc.Arbitrary<Agenda> = fc
	.array(
		fc.record({
			minutes: fc.nat({ max: 60 }),
			numbered: fc.boolean(),
			flexible: fc.boolean(),
			on: fc.nat({ max: 6 }),
			part: fc.constantFrom('programme', 'programme', 'programme', 'before', 'after'),
			cues: fc.integer({ min: 1, max: 3 })
		}),
		{ minLength: 1, maxLength: 6, size: 'max' }
	)
	.map((items) =>
		items.map(({ on, cues, part, ...rest }, index) =>
			anItem({
				...rest,
				id: `item-${index}`,
				enabled: index === 0 || on > 0,
				part: index === 0 ? 'programme' : part,
				minMinutes: Math.min(5, rest.minutes),
				cues: Array.from({ length: cues }, (_, cue) => aCue({ id: `cue-${index}-${cue}` }))
			})
		)
	);

// Ids run on past what a day holds, so that some are never found.
const made = fc.nat({ max: 8 }).map((index) => `id-${index}`);
const anyItemId = fc.oneof(
	{ weight: 4, arbitrary: fc.nat({ max: 5 }).map((index) => `item-${index}`) },
	{ weight: 1, arbitrary: made }
);
const anyCueId = fc.oneof(
	{
		weight: 4,
		arbitrary: fc
			.tuple(fc.nat({ max: 5 }), fc.nat({ max: 2 }))
			.map(([item, cue]) => `cue-${item}-${cue}`)
	},
	{ weight: 1, arbitrary: made.map((id) => `${id}-cue`) }
);
const from = fc.option(anyCueId, { nil: undefined, freq: 8 });
const before = fc.option(anyItemId, { nil: null });
const minutes = fc.integer({ min: -70, max: 70 });

const code = fc.constantFrom('A', 'B', 'C');
const anyTurnCommand: fc.Arbitrary<Command> = fc.oneof(
	fc.record({
		command: fc.constant('mark-award' as const),
		award: fc.constantFrom('w1', 'w2', 'gone'),
		mark: fc.constantFrom(null, { as: 'here' } as const, { as: 'withdrawn' } as const)
	}),
	fc.record({
		command: fc.constant('place-batch' as const),
		batch: code,
		before: fc.option(code, { nil: null })
	}),
	fc.record({
		command: fc.constantFrom(
			'drop-speaker' as const,
			'recall-speaker' as const,
			'restart-clock' as const
		),
		speaker: fc.constantFrom('p1', 'gone')
	}),
	fc.record({
		command: fc.constant('retitle-speaker' as const),
		speaker: fc.constantFrom('p1', 'gone'),
		topic: fc.constantFrom('', 'Nước sạch')
	}),
	fc.record({
		command: fc.constant('give-time' as const),
		speaker: fc.constantFrom('p1', 'gone'),
		minutes
	}),
	fc.record({
		command: fc.constant('open-vote' as const),
		question: fc.constant('Chỉ tiêu'),
		way: fc.constantFrom('hands' as const, 'pages' as const),
		secret: fc.boolean()
	}),
	fc.record({
		command: fc.constant('close-vote' as const),
		vote: made,
		counts: fc.constantFrom({ for: 3, against: 0, other: 0 }, { for: 1, against: 0, other: 0 })
	}),
	fc.record({
		command: fc.constantFrom('recount-vote' as const, 'keep-vote' as const),
		vote: made
	})
);

const anyCommand: fc.Arbitrary<Command> = fc.oneof(
	fc.record({ command: fc.constant('start' as const) }),
	{
		weight: 10,
		arbitrary: fc.record({
			command: fc.constantFrom('next' as const, 'next' as const, 'previous' as const)
		})
	},
	fc.record({ command: fc.constantFrom('next' as const, 'previous' as const), from }),
	{
		weight: 3,
		arbitrary: fc.record({ command: fc.constant('go-to' as const), cue: anyCueId, from })
	},
	{
		weight: 4,
		arbitrary: fc.record({ command: fc.constantFrom('pause' as const, 'resume' as const) })
	},
	fc.record({ command: fc.constant('end' as const) }),
	{ weight: 4, arbitrary: fc.record({ command: fc.constant('undo' as const) }) },
	{
		weight: 6,
		arbitrary: fc.record({
			command: fc.constantFrom('skip' as const, 'restore' as const),
			item: anyItemId
		})
	},
	{
		weight: 2,
		arbitrary: fc.record({ command: fc.constant('place' as const), item: anyItemId, before })
	},
	{
		weight: 2,
		arbitrary: fc.record({
			command: fc.constant('insert' as const),
			title: fc.constant('Giải lao'),
			kind: fc.constantFrom('break' as const, 'other' as const),
			minutes: fc.nat({ max: 30 }),
			before
		})
	},
	{
		weight: 2,
		arbitrary: fc.record({
			command: fc.constant('adjust' as const),
			changes: fc.array(fc.record({ item: anyItemId, minutes }), { minLength: 1, maxLength: 3 })
		})
	},
	{
		weight: 2,
		arbitrary: fc.record({
			command: fc.constant('show' as const),
			scene: fc.constantFrom('follow' as const, 'black' as const, 'message' as const)
		})
	},
	fc.record({
		command: fc.constant('count' as const),
		figure: fc.constantFrom(...FIGURES),
		value: fc.option(fc.nat({ max: 60 }))
	}),
	fc.record({ command: fc.constant('tell' as const), text: fc.constant('Xin nhanh hơn') }),
	{
		weight: 2,
		arbitrary: fc.record({ command: fc.constant('acknowledge' as const), message: made })
	},
	fc.record({ command: fc.constant('note' as const), text: fc.constant('Đã phát biểu') }),
	fc.record({ command: fc.constant('strike-note' as const), note: made }),
	{ weight: 4, arbitrary: anyTurnCommand }
);

const anyStep = (command: fc.Arbitrary<Command>) =>
	fc.record({ command, wait: fc.integer({ min: -5 * MINUTE, max: 20 * MINUTE }) });

/** Some thirty commands, sensible and not, with the milliseconds between; clocks go back at times. */
export const anyCommands = fc
	.tuple(
		fc.array(anyStep(anyCommand), { maxLength: 3 }),
		anyStep(fc.constant({ command: 'start' })),
		fc.array(anyStep(anyCommand), { maxLength: 40, size: 'max' })
	)
	.map(([first, start, then]) => [...first, start, ...then]);

/** What became of one command. */
export type Played = {
	readonly command: Command;
	readonly outcome: RunEvent | Refusal;
	readonly before: Run;
	readonly after: Run;
};

/** A hall whose people are told of by every cue's words, by each in its own way. */
export const HALL: Present & Assembly = {
	...anAssembly({
		conference: aConference({
			awards: {
				...NO_AWARDS,
				list: [anAward({ id: 'w1' }), anAward({ id: 'w2', kind: 'Bằng khen' })]
			},
			discussion: { ...NO_DISCUSSION, papers: [aSpeaker({ id: 'p1' })] }
		}),
		members: () => 3
	}),
	readOut: ({ id }) => ({
		present: id.length,
		introduced: { guests: { byName: [id], together: [] } }
	}),
	turnout: () => ({ present: 3, summoned: 5 })
};

/** Gives commands one after the other; the first creates "id-0". */
export function play(
	agenda: Agenda,
	commands: readonly { readonly command: Command; readonly wait: number }[]
): readonly Played[] {
	let now = START;
	let run = NEW_RUN;
	return commands.map(({ command, wait }, index) => {
		now += wait;
		const before = run;
		const outcome = decide(before, agenda, command, { id: `id-${index}`, now, ...HALL });
		if (!isRefusal(outcome)) run = evolve(before, outcome);
		return { command, outcome, before, after: run };
	});
}

/** Freezes a value to its last leaf, so that a change of it is an error. */
export function freeze<T>(value: T): T {
	if (typeof value === 'object' && value !== null) Object.values(value).forEach(freeze);
	return Object.freeze(value);
}
