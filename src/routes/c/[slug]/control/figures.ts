import type { ControlView } from '#lib/audience/control.ts';
import { FIGURES, type Figure } from '#lib/run/progress.ts';
import type { Instant } from '#lib/time/instant.ts';
import type { Course } from './course.ts';

/** The figures the words of the current or the next cue read, typed in already or not. */
export function figuresDue({ stop, next }: Pick<Course, 'stop' | 'next'>): readonly Figure[] {
	const named = [stop, next].flatMap((each) => each?.cue.figures ?? []);
	return FIGURES.filter((figure) => named.includes(figure));
}

/** How a figure stands. `open`: its words wait for it; `counted`: the doors count until it is read. */
export type Standing =
	| { readonly kind: 'open'; readonly value: null }
	| { readonly kind: 'counted'; readonly value: number }
	| {
			readonly kind: 'fixed';
			readonly value: number;
			/** When it was fixed; null for a figure of which nobody asks. */
			readonly at: Instant | null;
			/** Members who have come since. */
			readonly later: number;
	  };

/** How a figure stands; where nobody is checked in at the doors, the desk types it in. */
export function standingOf({ figures }: Pick<ControlView, 'figures'>, figure: Figure): Standing {
	const value = figures[figure];
	const isPresent = figure === 'present';
	if (value !== null) {
		const { presentAt, later } = figures;
		return { kind: 'fixed', value, at: isPresent ? presentAt : null, later: isPresent ? later : 0 };
	}
	if (isPresent && figures.listed > 0) return { kind: 'counted', value: figures.listed };
	return { kind: 'open', value: null };
}

/** The figures the day's words wait for: nobody has typed them in, and no door counts them. */
export function figuresAwaited(view: Pick<ControlView, 'rows' | 'figures'>): readonly Figure[] {
	const named = view.rows
		.filter((row) => !row.skipped)
		.flatMap((row) => row.cues.flatMap((cue) => cue.figures));
	return FIGURES.filter(
		(figure) => named.includes(figure) && standingOf(view, figure).kind === 'open'
	);
}
