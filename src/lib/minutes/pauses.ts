import { pausesOf } from '#lib/course/pauses.ts';
import { SLIP, type Span } from '#lib/course/span.ts';
import type { Day } from './day.ts';
import { logged, type Sourced } from './source.ts';

/** The meeting stood still, and during which item. */
export type Pause = Sourced & Span & { readonly item: string };

/** When the meeting was paused for as long as is told. */
export function pausesTold({ log, until }: Day): readonly Pause[] {
	return pausesOf(log)
		.map(({ item, began, ended }) => ({
			...{ item, from: began.at, to: ended?.at ?? null },
			sources: logged(began, ended ?? undefined)
		}))
		.filter(({ from, to }) => (to ?? until) - from >= SLIP);
}
