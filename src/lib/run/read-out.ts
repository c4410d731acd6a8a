import type { Agenda, Cue } from '#lib/agenda/agenda.ts';
import type { ReadOut, RunEvent } from './event.ts';
import type { Heard, Progress, Turnout } from './progress.ts';
import { runSheet } from './run-sheet.ts';

/** Who is there, as a run may ask when it reaches words that tell of it. */
export type Present = {
	/** What a cue's words would tell the hall now. */
	readonly readOut: (cue: Cue) => ReadOut;
	/** Members present and summoned now; null before anybody was checked in. */
	readonly turnout: () => Turnout | null;
};

/**
 * An event with what it fixes: reaching words that tell who is there, the hall hears it as it is at
 * that moment, and what it has heard before stays; how many have spoken is counted each time, unless
 * somebody typed it. At the end the turnout is taken for the minutes.
 */
export function withWords(
	event: RunEvent,
	progress: Progress,
	agenda: Agenda,
	{ readOut, turnout }: Present
): RunEvent {
	if (event.type === 'ended') {
		const last = turnout();
		return last ? { ...event, turnout: last } : event;
	}
	const heardAt = (id: string) => {
		const cue = findCue(id, progress, agenda);
		const heard = cue && news(progress.heard, readOut(cue));
		return heard ? { heard } : {};
	};
	if (event.type === 'started' || event.type === 'moved')
		return { ...event, ...heardAt(event.cue) };
	if (event.type !== 'skipped' || !event.then) return event;
	return { ...event, then: { ...event.then, ...heardAt(event.then.cue) } };
}

function findCue(id: string, progress: Progress, agenda: Agenda): Cue | undefined {
	return runSheet(agenda, progress)
		.flatMap(({ item }) => item.cues)
		.find((cue) => cue.id === id);
}

/** What the hall has not heard before; null when nothing. */
function news(before: Heard, { present, opinions, introduced }: ReadOut): ReadOut | null {
	const isFigureNew = present !== undefined && before.figures.present === null;
	const isListNew = introduced !== undefined && before.introduced === null;
	const isTyped = before.typed.includes('opinions');
	const isCountNew = opinions !== undefined && !isTyped && opinions !== before.figures.opinions;
	if (!isFigureNew && !isCountNew && !isListNew) return null;
	return {
		...(isFigureNew && { present }),
		...(isCountNew && { opinions }),
		...(isListNew && { introduced })
	};
}
