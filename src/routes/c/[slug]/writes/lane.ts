import type { Command } from '#lib/run/command.ts';

/** Commands that move the run: one at a time, so that one press is one step. */
const STEPS: readonly Command['command'][] = [
	'start',
	'next',
	'previous',
	'go-to',
	'pause',
	'resume',
	'undo',
	'end',
	'skip'
];

/**
 * What a command must not overtake itself in: of two in one lane, the second is taken for the same
 * press as long as the first has not shown. Two targets of one command are two presses, however
 * quickly they follow.
 */
export function laneOf(command: Command): string {
	if (STEPS.includes(command.command)) return 'step';
	return [command.command, ...targetOf(command)].join(' ');
}

/** Whom or what a command is about; nothing for what there is only one of. */
function targetOf(command: Command): readonly string[] {
	switch (command.command) {
		case 'mark-award':
			return [command.award];
		case 'place-batch':
		case 'recall-batch':
		case 'choose-presenter':
			return [command.batch];
		case 'admit':
		case 'decline':
			return [command.request];
		case 'place-speaker':
		case 'drop-speaker':
		case 'recall-speaker':
		case 'retitle-speaker':
		case 'give-time':
		case 'restart-clock':
			return [command.speaker];
		case 'close-vote':
		case 'cancel-vote':
		case 'recount-vote':
		case 'keep-vote':
			return [command.vote];
		case 'place':
		case 'restore':
			return [command.item];
		case 'adjust':
			return command.changes.map(({ item }) => item);
		case 'count':
			return [command.figure];
		case 'acknowledge':
			return [command.message];
		case 'strike-note':
			return [command.note];
		case 'introduce':
			return [command.person];
		default:
			return [];
	}
}
