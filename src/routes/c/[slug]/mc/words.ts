import { paragraphs } from '#lib/script/paragraphs.ts';
import type { ReadCue } from '#lib/script/script.ts';

/** What the MC will say first in a cue. */
export function openingWords(cue: Pick<ReadCue, 'lines'>): string {
	const spoken = cue.lines.find(({ kind, voice }) => kind === 'spoken' && voice === 'mc');
	return spoken
		? paragraphs(spoken)
				.map(({ text }) => text)
				.join(' ')
		: '';
}

/** How many names of a cue nobody has filled in. */
export function missing(cue: Pick<ReadCue, 'lines'>): number {
	return cue.lines.flatMap((line) => line.segments).filter(({ kind }) => kind === 'missing').length;
}
