import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numbers, type Agenda } from '#lib/agenda/agenda.ts';
import { isRefusal, REFUSAL_CODES } from '#lib/refusal.ts';
import { anyAgenda, anyCommands, freeze, HALL, play, type Played } from '#lib/testing/random.ts';
import { decide } from './decide.ts';
import { isUndoable, type RunEvent } from './event.ts';
import { evolve, replay } from './evolve.ts';
import { READY, timeSpent } from './progress.ts';
import { NEW_RUN, type Run } from './run.ts';
import { runSheet, stops } from './run-sheet.ts';

/** Holds for every day anybody might live through. */
function always(property: (agenda: Agenda, steps: readonly Played[], end: Run) => void) {
	fc.assert(
		fc.property(anyAgenda, anyCommands, (agenda, commands) => {
			const steps = play(freeze(agenda), commands);
			property(agenda, steps, steps.at(-1)?.after ?? NEW_RUN);
		}),
		{ numRuns: 400 }
	);
}

function eventsOf(steps: readonly Played[]): readonly RunEvent[] {
	return steps.flatMap(({ outcome }) => (isRefusal(outcome) ? [] : [outcome]));
}

function undo(run: Run, agenda: Agenda): Run {
	const event = decide(run, agenda, { command: 'undo' }, { id: 'undo', now: run.at, ...HALL });
	if (isRefusal(event)) throw new Error(event.refused);
	return evolve(run, event);
}

describe('the log', () => {
	test('replayed from disk gives the run', () => {
		always((_, steps, end) => {
			expect(replay(JSON.parse(JSON.stringify(eventsOf(steps))))).toEqual(end);
		});
	});

	test('never goes back in time', () => {
		always((_, steps) => {
			const instants = eventsOf(steps).map((event) => event.at);
			expect(instants).toEqual(instants.toSorted((a, b) => a - b));
		});
	});

	test('is the same without what was refused', () => {
		always((agenda, steps, end) => {
			const alone = steps
				.map((step, index) => ({ ...step, id: `id-${index}` }))
				.filter(({ outcome }) => !isRefusal(outcome))
				.reduce((run, { command, outcome, id }) => {
					const now = isRefusal(outcome) ? 0 : outcome.at;
					const event = decide(run, agenda, command, { id, now, ...HALL });
					return isRefusal(event) ? run : evolve(run, event);
				}, NEW_RUN);
			expect(alone).toEqual(end);
		});
	});
});

describe('a refusal', () => {
	test('has a known code and changes nothing', () => {
		always((_, steps) => {
			for (const { outcome, before, after } of steps) {
				if (!isRefusal(outcome)) continue;
				expect(REFUSAL_CODES).toContain(outcome.refused);
				expect(after).toBe(before);
			}
		});
	});

	test('meets whoever steps from a cue that is not current', () => {
		always((agenda, _, end) => {
			if (end.progress.phase !== 'running' && end.progress.phase !== 'paused') return;
			const command = { command: 'next', from: 'elsewhere' } as const;
			expect(decide(end, agenda, command, { id: 'id', now: end.at, ...HALL })).toEqual({
				refused: 'stale-cue',
				details: { current: end.progress.cue }
			});
		});
	});
});

test('deciding and evolving change nothing they are given', () => {
	always((agenda, _, end) => {
		const run = freeze(end);
		for (const command of ['start', 'next', 'previous', 'pause', 'end', 'undo'] as const) {
			const event = decide(run, agenda, { command }, { id: 'id', now: run.at, ...HALL });
			if (!isRefusal(event)) evolve(run, event);
		}
	});
});

describe('undo', () => {
	test('after any command that can be undone restores the day exactly', () => {
		always((agenda, steps) => {
			for (const { outcome, before, after } of steps) {
				if (isRefusal(outcome) || !isUndoable(outcome)) continue;
				expect(undo(after, agenda)).toEqual({ ...before, at: after.at });
			}
		});
	});

	test('of everything gives a day that has not begun', () => {
		always((agenda, _, end) => {
			let run: Run = { ...end, votes: end.votes.filter(({ closedAt }) => closedAt !== null) };
			while (run.past.length > 0) run = undo(run, agenda);
			expect(run.progress).toEqual(READY);
			expect(run.messages).toEqual(end.messages);
			expect(run.notes).toEqual(end.notes);
		});
	});
});

describe('time', () => {
	test('in items and pauses adds up to the time since the start', () => {
		always((_, steps) => {
			for (const { after } of steps) {
				const { progress } = after;
				if (progress.startedAt === null) continue;
				const now = after.at + 60_000;
				const items = new Set(progress.stays.map((stay) => stay.item));
				const spent = [...items].reduce((sum, item) => sum + timeSpent(progress, item, now), 0);
				const pauses = progress.stays.reduce((sum, stay) => sum + stay.paused, 0);
				const pause = progress.pausedAt === null ? 0 : now - progress.pausedAt;
				expect(spent + pauses + pause).toBe((progress.endedAt ?? now) - progress.startedAt);
			}
		});
	});

	test('in a stay is never negative, and one stay begins where another ends', () => {
		always((_, __, { progress, at }) => {
			progress.stays.forEach((stay, index) => {
				const to = stay.to ?? progress.pausedAt ?? at;
				expect(to - stay.from - stay.paused).toBeGreaterThanOrEqual(0);
				expect(stay.to).toBe(progress.stays[index + 1]?.from ?? progress.endedAt);
			});
		});
	});
});

describe('the run sheet', () => {
	test('holds the current cue, in an item that is not skipped', () => {
		always((agenda, steps) => {
			for (const { after } of steps) {
				const { cue, item, phase } = after.progress;
				if (phase === 'ready') expect([cue, item]).toEqual([null, null]);
				else {
					const here = stops(runSheet(agenda, after.progress), null).find(
						(stop) => stop.cue.id === cue
					);
					expect(here?.item.id).toBe(item);
				}
			}
		});
	});

	test('holds every item of the programme and every inserted one exactly once', () => {
		always((agenda, _, { progress }) => {
			const planned = agenda.filter((item) => item.enabled && item.part === 'programme');
			const expected = [...planned, ...progress.inserted].map((item) => item.id);
			const held = runSheet(agenda, progress).map((row) => row.item.id);
			expect(held.toSorted()).toEqual(expected.toSorted());
		});
	});

	test('keeps the printed numbers', () => {
		always((agenda, _, { progress }) => {
			const printed = numbers(agenda);
			for (const row of runSheet(agenda, progress)) {
				expect(row.number).toBe(printed.get(row.item.id) ?? null);
			}
		});
	});

	test('gives every item the minutes it was told, and never less than none', () => {
		always((agenda, _, run) => {
			for (const { item, minutes } of runSheet(agenda, run.progress)) {
				const command = { command: 'adjust', changes: [{ item: item.id, minutes: 5 }] } as const;
				const event = decide(run, agenda, command, { id: 'id', now: run.at, ...HALL });
				if (isRefusal(event)) continue;
				const rows = runSheet(agenda, evolve(run, event).progress);
				expect(minutes).toBeGreaterThanOrEqual(0);
				expect(rows.find((row) => row.item.id === item.id)?.minutes).toBe(minutes + 5);
			}
		});
	});
});

test('pressing next from the start stops at every cue once, in the order of the sheet', () => {
	always((agenda, _, end) => {
		const road = stops(runSheet(agenda, end.progress), null).map((stop) => stop.cue.id);
		let run: Run = { ...NEW_RUN, progress: { ...end.progress, ...fresh } };
		const seen: string[] = [];
		for (const command of ['start', ...road.map(() => 'next' as const)] as const) {
			const event = decide(run, agenda, { command }, { id: 'id', now: 0, ...HALL });
			if (isRefusal(event)) break;
			run = evolve(run, event);
			seen.push(run.progress.cue ?? '');
		}
		expect(seen).toEqual(road);
	});
});

const fresh = {
	phase: 'ready',
	cue: null,
	item: null,
	startedAt: null,
	endedAt: null,
	pausedAt: null,
	stays: []
} as const;
