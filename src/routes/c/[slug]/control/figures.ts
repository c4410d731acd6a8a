import type { ControlView } from '#lib/audience/control.ts';
import { FIGURES, type Figure } from '#lib/run/progress.ts';
import type { Course } from './course.ts';

/** The figures the words of the current or the next cue read, typed in already or not. */
export function figuresDue({ stop, next }: Pick<Course, 'stop' | 'next'>): readonly Figure[] {
	const named = [stop, next].flatMap((each) => each?.cue.figures ?? []);
	return FIGURES.filter((figure) => named.includes(figure));
}

/** The figures the day's words wait for and nobody has typed in yet. */
export function figuresAwaited(view: Pick<ControlView, 'rows' | 'figures'>): readonly Figure[] {
	const named = view.rows
		.filter((row) => !row.skipped)
		.flatMap((row) => row.cues.flatMap((cue) => cue.figures));
	return FIGURES.filter((figure) => named.includes(figure) && view.figures[figure] === null);
}
