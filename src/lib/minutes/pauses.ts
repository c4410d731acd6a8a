import { MINUTE } from '#lib/time/instant.ts';
import type { Day } from './day.ts';
import { isStep } from './log.ts';
import { logged, type Sourced } from './source.ts';
import type { Span } from './spans.ts';

/** The meeting stood still, and during which item. */
export type Pause = Sourced & Span & { readonly item: string };

/** When the meeting was paused for a minute or more. */
export function pausesOf({ log, run, until }: Day): readonly Pause[] {
	return log.flatMap((entry, index) => {
		if (entry.event.type !== 'paused') return [];
		const { at: from } = entry;
		const end = log.slice(index + 1).find(({ event }) => event.type === 'resumed' || isStep(event));
		const stay = run.progress.stays.find((each) => each.from <= from && from < (each.to ?? until));
		if (!stay || (end?.at ?? until) - from < MINUTE) return [];
		return [{ item: stay.item, from, to: end?.at ?? null, sources: logged(entry, end) }];
	});
}
