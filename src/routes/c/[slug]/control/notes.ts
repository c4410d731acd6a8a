import type { ControlView } from '#lib/audience/control.ts';
import { m } from '#lib/paraglide/messages.js';
import type { Note } from '#lib/run/run.ts';
import { clockFace } from '#lib/time/clock-face.ts';
import { headingOf } from './words.ts';

/** The notes written against one item. */
export type NoteGroup = {
	/** Null: before the opening. */
	readonly item: string | null;
	readonly title: string;
	readonly notes: readonly Note[];
};

type Seen = Pick<ControlView, 'notes' | 'rows' | 'zone' | 'floor'>;

/** Whose point a note is; '' when it is nobody's in particular, or they are on no list any more. */
export function sayerOf({ speaker }: Note, { floor }: Pick<ControlView, 'floor'>): string {
	return [...floor.speakers, ...floor.dropped].find(({ id }) => id === speaker)?.name ?? '';
}

/** Every note by its item, in the order of the run-sheet; an item that is gone loses none of its notes. */
export function notesByItem({ notes, rows }: Seen): readonly NoteGroup[] {
	const items = new Set(notes.map((note) => note.item));
	const gone = [...items].filter((item) => item !== null && !rows.some((row) => row.id === item));
	return [
		{ item: null, title: m.control_note_before() },
		...rows.map((row) => ({ item: row.id, title: headingOf(row) })),
		...gone.map((item) => ({ item, title: m.control_notes_orphan() }))
	]
		.map((group) => ({ ...group, notes: notes.filter((note) => note.item === group.item) }))
		.filter((group) => group.notes.length > 0);
}

/** The same for whoever is writing: the current item at the top, and in each the newest note. */
export function newestFirst(
	groups: readonly NoteGroup[],
	current: string | null
): readonly NoteGroup[] {
	const isCurrent = (group: NoteGroup) => group.item === current;
	return [...groups.filter(isCurrent), ...groups.filter((group) => !isCurrent(group))].map(
		(group) => ({ ...group, notes: group.notes.toReversed() })
	);
}

/** All notes as plain text, to be pasted into the minutes. */
export function notesAsText(view: Seen): string {
	return notesByItem(view)
		.map(({ title, notes }) => [title, ...notes.map((note) => lineOf(note, view))].join('\n'))
		.join('\n\n');
}

function lineOf(note: Note, view: Seen): string {
	const name = sayerOf(note, view);
	const said = name === '' ? note.text : m.control_note_said({ name, text: note.text });
	return `${clockFace(note.at, view.zone)} – ${said}`;
}
