import { speakerName } from '#lib/discussion/speaker.ts';
import type { People } from '#lib/people/person.ts';
import type { Turn } from './turn.ts';

/** Which of its turns a repeated cue is, as data: "Đợt 1, khay A", or whose turn to speak it is. */
export type TurnLabel =
	| {
			readonly kind: 'batch';
			/** The how manieth batch of today, from 1. */
			readonly number: number;
			/** The letter its tray goes by. */
			readonly code: string;
	  }
	/** "Ông Lê Thanh Dũng". */
	| { readonly kind: 'paper' | 'floor'; readonly name: string };

/** What tells a turn's cues from the same cues of the next turn. */
export function turnLabel(turn: Turn, people: People): TurnLabel {
	if (turn.kind === 'batch') {
		return { kind: 'batch', number: turn.batch.number, code: turn.batch.code };
	}
	return { kind: turn.kind, name: speakerName(turn.speaker, people) };
}
