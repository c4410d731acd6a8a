import { expect, test } from 'vitest';
import { aConference, anAssembly, anAward, aCue, anItem, ask } from '#lib/testing/make.ts';
import { NO_AWARDS } from '#lib/awards/award.ts';
import { isRefusal } from '#lib/refusal.ts';
import { laidOut, turnsOf } from '#lib/turns/lay-out.ts';
import type { Command } from './command.ts';
import { evolve } from './evolve.ts';
import { NEW_RUN, type Run } from './run.ts';

const conference = aConference({
	agenda: [
		anItem({ id: 'honour', kind: 'awards', cues: [aCue({ id: 'call', each: 'batch' })] }),
		anItem({ id: 'close', cues: [aCue({ id: 'thanks' })] })
	],
	awards: {
		...NO_AWARDS,
		list: ['Huân chương', 'Bằng khen'].map((kind, index) => anAward({ id: `w${index}`, kind }))
	}
});
const gone: Command = { command: 'mark-award', award: 'w0', mark: { as: 'absent' } };
const here: Command = { command: 'mark-award', award: 'w0', mark: { as: 'here' } };
const skip: Command = { command: 'skip', item: 'honour' };

/** The run after commands, each on the cues of its own moment. */
function after(...commands: readonly Command[]): Run {
	return commands.reduce((run, command, index) => {
		const agenda = laidOut(conference, run.progress);
		const event = ask(run, agenda, [index, command, `c${index}`], anAssembly({ conference }));
		if (isRefusal(event)) throw new Error(event.refused);
		return evolve(run, event);
	}, NEW_RUN);
}

/** The batches Next comes to or came to, in order, and those it does not. */
function order({ progress }: Run) {
	const { batch, uncalled } = turnsOf(conference, progress);
	return [batch.map(({ id }) => id), uncalled.map(({ code }) => code)];
}

test('a batch nobody came up for has not had its turn: it is called once somebody comes', () => {
	const left = after({ command: 'start' }, gone, { command: 'next' });
	expect(order(left)).toEqual([['B'], ['A']]);
	const back = after({ command: 'start' }, gone, { command: 'next' }, here);
	expect(order(back)).toEqual([['B', 'A'], []]);
	expect(
		after({ command: 'start' }, gone, { command: 'next' }, here, { command: 'next' })
	).toMatchObject({ progress: { turn: 'A' } });
});

test('so is a batch that is left by skipping its item', () => {
	expect(order(after({ command: 'start' }, gone, skip))).toEqual([['B'], ['A']]);
});

test('a batch whose people left after they had come up has had its turn', () => {
	expect(order(after({ command: 'start' }, { command: 'next' }, gone))).toEqual([['A', 'B'], []]);
});

test('a batch that is put back is called again after whatever is on, and only once', () => {
	const recall: Command = { command: 'recall-batch', batch: 'A' };
	const run = after({ command: 'start' }, { command: 'next' }, recall);
	expect(order(run)).toEqual([['B', 'A'], []]);
	const on = after({ command: 'start' }, { command: 'next' }, recall, { command: 'next' });
	expect(on.progress.turn).toBe('A');
	expect(order(on)).toEqual([['B', 'A'], []]);
});
