import { describe, expect, test } from 'vitest';
import { refuse } from '#lib/refusal.ts';
import type { Command } from '#lib/run/command.ts';
import { READY } from '#lib/run/progress.ts';
import type { Step } from '#lib/run/run.ts';
import { actionOf, beyondChair } from './command-action.ts';
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
	'recall-batch': 'run',
	'choose-presenter': 'run',
	admit: 'chair',
	decline: 'chair',
	'add-speaker': 'chair',
	'place-speaker': 'chair',
	'drop-speaker': 'chair',
	'recall-speaker': 'chair',
	'retitle-speaker': 'chair',
	'give-time': 'chair',
	'restart-clock': 'chair',
	sign: 'chair',
	'open-vote': 'chair',
	'close-vote': 'chair',
	'cancel-vote': 'chair',
	'recount-vote': 'chair',
	'keep-vote': 'chair'
};

test.each(Object.entries(NEEDED))('%s needs the right to %s', (command, action) => {
	expect(actionOf({ command } as Command)).toBe(action);
});

test('an undo is the chair’s too, when it says which step it means', () => {
	expect(actionOf({ command: 'undo', steps: 3 })).toBe('chair');
	expect(actionOf({ command: 'undo', steps: 0 })).toBe('chair');
	expect(actionOf({ command: 'undo' })).toBe('run');
});

describe('a chair', () => {
	const past = (...types: readonly Step['type'][]) => ({
		past: types.map((type) => ({ type, subject: null, before: READY, votes: [] }))
	});

	test('takes back what was done on the floor', () => {
		const run = past('started', 'time-given');
		expect(beyondChair({ command: 'undo', steps: 2 }, run)).toBe(null);
	});

	test('takes back no step of the desk’s', () => {
		const run = past('time-given', 'moved');
		expect(beyondChair({ command: 'undo', steps: 2 }, run)).toEqual(refuse('forbidden'));
	});

	test('who means another step is told so where the command is decided', () => {
		expect(beyondChair({ command: 'undo', steps: 1 }, past('time-given', 'moved'))).toBe(null);
		expect(beyondChair({ command: 'undo', steps: 0 }, past())).toBe(null);
	});

	test('gives every other command they may give', () => {
		expect(beyondChair({ command: 'sign', text: '' }, past('moved'))).toBe(null);
	});
});
