import type { Agenda } from '#lib/agenda/agenda.ts';
import type { RunEvent } from './event.ts';
import type { Progress } from './progress.ts';

/**
 * A step, and the batch it leaves behind with nobody of it having come up: that was not its turn,
 * and it is called again once somebody comes.
 */
export function withEmptied(event: RunEvent, progress: Progress, agenda: Agenda): RunEvent {
	const cues = agenda.flatMap((item) => item.cues);
	const turn = cues.find(({ id }) => id === progress.cue)?.turn;
	if (turn?.kind !== 'batch' || !turn.isEmpty) return event;
	if (event.type === 'moved')
		return event.turn === turn.id ? event : { ...event, emptied: turn.id };
	if (event.type !== 'skipped' || !event.then) return event;
	return { ...event, then: { ...event.then, emptied: turn.id } };
}
