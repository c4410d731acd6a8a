import type { Command } from '#lib/run/command.ts';
import type { Action } from './roles.ts';

/** What someone must be allowed to do in order to give a command. */
export function actionOf({ command }: Pick<Command, 'command'>): Action {
	if (command === 'next' || command === 'previous') return 'advance';
	return command === 'acknowledge' || command === 'introduce' ? 'acknowledge' : 'run';
}
