import type { Passage, TextKind } from '#lib/minutes/passage.ts';
import type { Source, Sourced } from '#lib/minutes/source.ts';
import type { Who } from '#lib/minutes/who.ts';

/** A line of text. */
export function line(kind: TextKind, text: string, sources: readonly Source[] = []): Passage {
	return { kind, text, sources };
}

/** A list below the line that announces it; neither, where it has nobody and nothing. */
export function list<T>(
	announced: string,
	entries: readonly T[],
	textOf: (entry: T) => string,
	sourcesOf: (entry: T) => readonly Source[]
): readonly Passage[] {
	const [first] = entries;
	if (first === undefined) return [];
	return [
		line('sentence', announced, sourcesOf(first)),
		...entries.map((entry) => line('point', textOf(entry), sourcesOf(entry)))
	];
}

/** Points under a line that says what they are; lines left to write on, where nothing was noted. */
export function points(
	announced: string,
	noted: readonly (Sourced & { readonly text: string })[],
	lines: number
): readonly Passage[] {
	if (noted.length === 0 && lines === 0) return [];
	const told = noted.map(({ text, sources }) => line('point', text, sources));
	const room: Passage = { kind: 'room', lines, sources: [] };
	return [line('sentence', announced), ...(told.length > 0 ? told : [room])];
}

/** "Bà Hồ Ngọc Thúy – Chủ tịch …": by itself in a line. */
export function named({ name, title }: Pick<Who, 'name' | 'title'>): string {
	return withTitle(name, title);
}

/** "bà Hồ Ngọc Thúy – Chủ tịch …": in the middle of a sentence. */
export function namedWithin({ called, title }: Pick<Who, 'called' | 'title'>): string {
	return withTitle(called, title);
}

function withTitle(name: string, title: string): string {
	return title === '' ? name : `${name} – ${title}`;
}

/** Counts as papers write them: "05 tập thể", "12". */
export function twoFigures(count: number): string {
	return String(count).padStart(2, '0');
}
