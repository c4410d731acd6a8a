import type { Cue } from '#lib/agenda/agenda.ts';
import type { People } from '#lib/people/person.ts';
import type { Figure } from '#lib/run/progress.ts';
import { figuresOf } from '#lib/script/script.ts';
import { turnLabel, type TurnLabel } from '#lib/turns/label.ts';

/** Whom a repeated cue is about this time: a batch's letter or a speaker's id, and their name. */
export type DeskTurn = { readonly id: string; readonly label: TurnLabel };

/** A cue on the run-sheet, with the figures its words wait for. */
export type DeskCue = {
	readonly id: string;
	readonly title: string;
	readonly figures: readonly Figure[];
	/** Null when it is about nobody in particular. */
	readonly turn: DeskTurn | null;
};

/** A cue as the desk sees it. */
export function deskCue(cue: Cue, people: People): DeskCue {
	const { id, title, turn } = cue;
	const about = turn ? { id: turn.id, label: turnLabel(turn, people) } : null;
	return { id, title, figures: figuresOf(cue), turn: about };
}
