import type { ControlView } from '#lib/audience/control.ts';
import { m } from '#lib/paraglide/messages.js';
import type { Course, DeskStop } from './course.ts';
import { turnName } from './words.ts';

/** What the big button does now, and says: a word before, the thing itself, where that leads. */
export type Face = {
	readonly kind: 'start' | 'next' | 'finish';
	readonly verb: string;
	readonly what: string;
	readonly where: string;
	/** All of it in one breath. */
	readonly name: string;
};

/** The face of the big button, until the end. */
export function faceOf({ phase, item }: Pick<ControlView, 'phase' | 'item'>, course: Course): Face {
	const { next } = course;
	if (phase === 'ready') {
		return face('start', '', m.control_start(), m.control_first({ what: next?.cue.title ?? '' }));
	}
	if (!next) return face('finish', '', m.control_end(), m.control_end_what());
	return face('next', m.control_next(), next.cue.title, whereTo(next, item, course.stop));
}

/** Where the next step leads: into another item, or on to another batch or speaker. */
function whereTo(next: DeskStop, item: string | null, stop: DeskStop | null): string {
	if (next.row.id !== item) return into(next);
	const { turn } = next.cue;
	return turn === null || turn.id === stop?.cue.turn?.id ? '' : turnName(turn);
}

function into({ row: { number, title } }: DeskStop): string {
	return number === null
		? m.control_into_item({ title })
		: m.control_into_numbered({ number, title });
}

function face(kind: Face['kind'], verb: string, what: string, where: string): Face {
	const name = [verb ? `${verb}: ${what}` : what, where].filter(Boolean).join('. ');
	return { kind, verb, what, where, name };
}
