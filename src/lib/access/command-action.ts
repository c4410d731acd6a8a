import type { FloorCommand } from '#lib/discussion/decide-floor.ts';
import { isFloorEvent } from '#lib/discussion/floor.ts';
import { refuse, type Refusal } from '#lib/refusal.ts';
import type { Command } from '#lib/run/command.ts';
import type { Run } from '#lib/run/run.ts';
import type { VoteCommand } from '#lib/vote/vote.ts';
import type { Action } from './roles.ts';

/** Who speaks, for how long, and what is voted on. */
const CHAIRS: Readonly<Record<(FloorCommand | VoteCommand)['command'], true>> = {
	admit: true,
	decline: true,
	'add-speaker': true,
	'place-speaker': true,
	'drop-speaker': true,
	'recall-speaker': true,
	'retitle-speaker': true,
	'give-time': true,
	'restart-clock': true,
	sign: true,
	'open-vote': true,
	'close-vote': true,
	'cancel-vote': true,
	'recount-vote': true,
	'keep-vote': true
};

/**
 * What someone must be allowed to do in order to give a command. Taking back is the chair's too, when
 * they say which step they mean; of what, `beyondChair` tells.
 */
export function actionOf(asked: Command): Action {
	const { command } = asked;
	if (asked.command === 'undo') return asked.steps === undefined ? 'run' : 'chair';
	if (Object.hasOwn(CHAIRS, command)) return 'chair';
	if (command === 'next' || command === 'previous') return 'advance';
	return command === 'acknowledge' || command === 'introduce' ? 'acknowledge' : 'run';
}

/**
 * Why somebody who may do no more than a chair may not take a step back: it was not made on the
 * floor. Another step than the one they mean is refused as such, where the command is decided.
 */
export function beyondChair(asked: Command, { past }: Pick<Run, 'past'>): Refusal | null {
	if (asked.command !== 'undo' || asked.steps !== past.length) return null;
	const last = past.at(-1);
	return last === undefined || isFloorEvent(last.type) ? null : refuse('forbidden');
}
