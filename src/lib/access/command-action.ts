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

/** What someone must be allowed to do in order to give a command. */
export function actionOf({ command }: Pick<Command, 'command'>): Action {
	if (CHAIRS.includes(command)) return 'chair';
	if (command === 'next' || command === 'previous') return 'advance';
	return command === 'acknowledge' || command === 'introduce' ? 'acknowledge' : 'run';
}
