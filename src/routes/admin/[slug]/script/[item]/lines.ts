import type { Cue, Line } from '#lib/agenda/agenda.ts';

/** A cue while it is being written. */
export type EditableLine = { -readonly [field in keyof Line]: Line[field] };
export type EditableCue = { -readonly [field in keyof Cue]: Cue[field] } & {
	lines: EditableLine[];
};

/** A copy of a cue to write in. */
export function editable(cue: Cue): EditableCue {
	return { ...cue, lines: cue.lines.map((line) => ({ ...line })) };
}

/** The lines with one of them a step up or down. */
export function movedLine(lines: EditableLine[], id: string, by: -1 | 1): EditableLine[] {
	const from = lines.findIndex((line) => line.id === id);
	const line = lines[from];
	if (!line) return lines;
	const rest = lines.filter((each) => each.id !== id);
	return [...rest.slice(0, from + by), line, ...rest.slice(from + by)];
}

/** Who reads a line aloud, or that nobody does: one question on the page, two fields in the model. */
export const VOICES = ['mc', 'chair', 'direction'] as const;
export type Voice = (typeof VOICES)[number];

/** The voice of a line. */
export function voiceOf({ kind, voice }: Pick<Line, 'kind' | 'voice'>): Voice {
	return kind === 'direction' ? 'direction' : voice;
}

/** The line in another voice. */
export function inVoice(line: EditableLine, voice: Voice): EditableLine {
	return voice === 'direction'
		? { ...line, kind: 'direction' }
		: { ...line, kind: 'spoken', voice };
}
