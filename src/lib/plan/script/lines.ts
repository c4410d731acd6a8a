import type { Cue, CueScene, Line } from '#lib/agenda/agenda.ts';
import type { Repeat } from '#lib/turns/turn.ts';

type Words = Omit<Line, 'id'>;

/** Ways to write one line; the paragraphs given are kept apart by line breaks. */
function writer(kind: Line['kind'], voice: Line['voice']) {
	const lineFor =
		(when: Line['when']) =>
		(...paragraphs: readonly string[]): Words => ({
			kind,
			voice,
			when,
			text: paragraphs.join('\n')
		});
	return {
		always: lineFor('always'),
		present: lineFor('present'),
		replaced: lineFor('replaced'),
		late: lineFor('late'),
		absent: lineFor('absent')
	};
}

/** The MC reads it aloud. */
export const say = writer('spoken', 'mc');

/** The chair reads it aloud. */
export const chair = writer('spoken', 'chair');

/** Nobody reads it aloud. */
export const direct = writer('direction', 'mc');

/** A cue whose lines are numbered in order, so that every line has a short, stable id. */
export function cue(id: string, title: string, scene: CueScene, ...words: readonly Words[]): Cue {
	const lines = words.map((line, index): Line => ({ id: `${id}-${index + 1}`, ...line }));
	return { id, title, scene, lines, each: null };
}

/** Cues that are repeated, one after the other, for each batch or speaker of the day. */
export function forEach(each: Repeat, ...cues: readonly Cue[]): readonly Cue[] {
	return cues.map((one) => ({ ...one, each }));
}
