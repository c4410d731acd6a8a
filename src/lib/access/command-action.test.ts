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
	introduce: 'acknowledge'
};

test.each(Object.entries(NEEDED))('%s needs the right to %s', (command, action) => {
	expect(actionOf({ command: command as Command['command'] })).toBe(action);
});
