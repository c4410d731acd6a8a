import { expect, test } from 'vitest';
import type { Command } from '#lib/run/command.ts';
import { actionOf } from './command-action.ts';
import type { Action } from './roles.ts';

const NEEDED: Record<Command['command'], Action> = {
	start: 'run',
	next: 'advance',
	previous: 'advance',
	'go-to': 'run',
	pause: 'run',
	resume: 'run',
	end: 'run',
	undo: 'run',
	skip: 'run',
	restore: 'run',
	place: 'run',
	insert: 'run',
	adjust: 'run',
	show: 'run',
	count: 'run',
	tell: 'run',
	acknowledge: 'acknowledge',
	note: 'run',
	'strike-note': 'run',
	introduce: 'acknowledge',
	'mark-award': 'run',
	'place-batch': 'run',
	'choose-presenter': 'run',
	admit: 'chair',
	decline: 'chair',
	'add-speaker': 'chair',
	'place-speaker': 'chair',
	'drop-speaker': 'chair',
	'recall-speaker': 'chair',
	'give-time': 'chair',
	'restart-clock': 'chair',
	sign: 'chair',
	'open-vote': 'chair',
	'close-vote': 'chair',
	'cancel-vote': 'chair'
};

test.each(Object.entries(NEEDED))('%s needs the right to %s', (command, action) => {
	expect(actionOf({ command } as Command)).toBe(action);
});

test('an undo of what was done on the floor is the chair’s too, when it says which step it means', () => {
	expect(actionOf({ command: 'undo', steps: 3 }, 'time-given')).toBe('chair');
	expect(actionOf({ command: 'undo' }, 'time-given')).toBe('run');
	expect(actionOf({ command: 'undo', steps: 3 }, 'moved')).toBe('run');
	expect(actionOf({ command: 'undo', steps: 0 })).toBe('run');
});
