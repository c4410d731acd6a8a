import type { UnclearPiece } from '#lib/attendance/ticks.ts';
import { spellNumbers } from '#lib/text/number-runs.ts';
import { m } from '#lib/paraglide/messages.js';
import type { Queue } from '#lib/reception/queue.ts';
import { stateOf, type SentTick, type Ticked, type TickState } from '#lib/reception/ticks.ts';
import { clockFace } from '#lib/time/clock-face.ts';
import { alreadyWords, outcomeWords } from '../words.ts';

/** Why a piece of what was typed names no numbers. */
export function unclearWords({ text, why }: UnclearPiece): string {
	switch (why) {
		case 'no-number':
			return m.ticks_no_number({ text });
		case 'backwards':
			return m.ticks_backwards({ text });
		case 'unfinished':
			return m.ticks_unfinished({ text });
	}
}

/** Why numbers name nobody. */
export function unknownWords({ never, gone, largest }: Ticked): readonly string[] {
	return [
		...(never.length > 0 ? [m.ticks_never({ numbers: spellNumbers(never), largest })] : []),
		...(gone.length > 0 ? [m.ticks_gone({ numbers: spellNumbers(gone) })] : [])
	];
}

/** What became of a tick, in a sentence. */
export function sentWords(tick: SentTick, queue: Queue, zone: string): string {
	const { scan, answer } = tick;
	switch (stateOf(tick, queue)) {
		case 'waiting':
			return m.ticks_waiting();
		case 'recorded':
			return m.ticks_recorded_at({ time: clockFace(scan.at, zone) });
		case 'already': {
			const { since = '', station = '' } = answer ?? {};
			return alreadyWords({ since: Date.parse(since), station }, zone);
		}
		case 'refused':
			return answer ? outcomeWords(answer.verdict) : m.ticks_refused();
	}
}

/** How many people came to each end. */
export const SUMMARY: Readonly<Record<TickState, (told: { count: number }) => string>> = {
	recorded: m.ticks_sent_recorded,
	already: m.ticks_sent_already,
	waiting: m.ticks_sent_waiting,
	refused: m.ticks_sent_refused
};
