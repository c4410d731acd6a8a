import { isFloorEvent } from '#lib/discussion/floor.ts';
import type { Command } from '#lib/run/command.ts';
import type { Action } from './roles.ts';

/** Who speaks, for how long, and what is voted on. */
const CHAIRS: readonly Command['command'][] = [
	'admit',
	'decline',
	'add-speaker',
	'place-speaker',
	'drop-speaker',
	'recall-speaker',
	'give-time',
	'restart-clock',
	'sign',
	'open-vote',
	'close-vote',
	'cancel-vote'
];

/**
 * What someone must be allowed to do in order to give a command. A chair takes back what was done on
 * the floor, when it is the `last` step and they say which they mean: it may be another's by then.
 */
export function actionOf(asked: Command, last: string | null = null): Action {
	const { command } = asked;
	const isCounted = asked.command === 'undo' && asked.steps !== undefined;
	if (isCounted && last !== null && isFloorEvent(last)) return 'chair';
	if (CHAIRS.includes(command)) return 'chair';
	if (command === 'next' || command === 'previous') return 'advance';
	return command === 'acknowledge' || command === 'introduce' ? 'acknowledge' : 'run';
}
