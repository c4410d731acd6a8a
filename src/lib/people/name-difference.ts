import { fold } from '#lib/text/fold.ts';
import { unifyTones } from '#lib/text/tone-placement.ts';

/** Other marks, or only the tone in another place (hòa, hoà). */
export type NameDifference = 'marks' | 'spelling';

/** How two ways of writing the same letters differ; null when they do not, or are other letters. */
export function nameDifference(one: string, other: string): NameDifference | null {
	const [a, b] = [asWritten(one), asWritten(other)];
	if (a === b || fold(a) !== fold(b)) return null;
	return unifyTones(a) === unifyTones(b) ? 'spelling' : 'marks';
}

/** A name as far as its spelling goes: capitals do not count, headings are written in them. */
export function asWritten(name: string): string {
	return name.normalize('NFC').toLowerCase();
}
