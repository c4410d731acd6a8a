import { turnsTaken } from '#lib/run/progress.ts';
import type { Note } from '#lib/run/run.ts';
import type { Day } from './day.ts';
import { logged, type Sourced } from './source.ts';

/** A point that was written down on the day; what was struck out since is none. */
export type Noted = Sourced & { readonly text: string };

/** What was noted of somebody's speech, whatever was current by then. */
export function pointsOf(speaker: string, day: Day): readonly Noted[] {
	return noted(
		day.run.notes.filter((note) => note.speaker === speaker),
		day
	);
}

/** What was noted of an item, and of nobody's speech. */
export function notesOn(item: string, day: Day): readonly Noted[] {
	return noted(
		ofNoSpeech(day).filter((note) => note.item === item),
		day
	);
}

/** What was noted of none of the items that were held. */
export function otherNotes(held: readonly string[], day: Day): readonly Noted[] {
	return noted(
		ofNoSpeech(day).filter(({ item }) => item === null || !held.includes(item)),
		day
	);
}

function ofNoSpeech({ run: { notes, progress } }: Day): readonly Note[] {
	const heard = turnsTaken(progress.stays);
	return notes.filter(({ speaker }) => speaker === null || !heard.includes(speaker));
}

/** A note of several lines is as many points. */
function noted(notes: readonly Note[], { log }: Day): readonly Noted[] {
	return notes.flatMap(({ id, text }) => {
		const entry = log.findLast(({ event }) => event.type === 'noted' && event.note === id);
		const lines = text.split('\n').filter((line) => line !== '');
		return lines.map((line) => ({ text: line, sources: logged(entry) }));
	});
}
