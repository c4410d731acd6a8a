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
	expect(actionOf({ command: command as Command['command'] })).toBe(action);
});
