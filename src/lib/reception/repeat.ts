import { read } from '#lib/attendance/pass.ts';

/** Something scanned, and when it was last before the scanner or the camera (milliseconds). */
export type Sighting = { readonly what: string; readonly at: number };

/** Milliseconds in which the same ticket counts once. */
const REPEAT = 2_000;

/**
 * Whether a text is news. Some scanners send every ticket twice, and a camera sees the same one ten
 * times a second: it counts again when it has been away for two seconds.
 */
export function sight(
	recent: readonly Sighting[],
	text: string,
	at: number
): { readonly recent: readonly Sighting[]; readonly isNew: boolean } {
	const what = nameOf(text);
	const fresh = recent.filter((sighting) => at - sighting.at < REPEAT);
	const others = fresh.filter((sighting) => sighting.what !== what);
	return { recent: [...others, { what, at }], isNew: others.length === fresh.length };
}

/**
 * Passes on every text that is news, by the page's own clock.
 * @param purpose what is being recorded: a ticket read to go out is news again to come in
 */
export function withoutRepeats(
	onread: (text: string) => void,
	purpose = () => ''
): (text: string) => void {
	let recent: readonly Sighting[] = [];
	let served = purpose();
	return (text) => {
		if (served !== purpose()) recent = [];
		served = purpose();
		const sighted = sight(recent, text, performance.now());
		recent = sighted.recent;
		if (sighted.isNew) onread(text);
	};
}

/** Two readings of a ticket are the same when the figures are, whatever the letters before them. */
function nameOf(text: string): string {
	const reading = read(text);
	return 'figures' in reading ? reading.figures : text;
}
