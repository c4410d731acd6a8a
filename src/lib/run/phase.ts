import { refuse, type Refusal } from '#lib/refusal.ts';
import type { Progress } from './progress.ts';

/** Refuses what comes after the end. */
export function ended(progress: Progress): Refusal | null {
	return progress.phase === 'ended' ? refuse('already-ended') : null;
}

/** Refuses what only a conference under way can do. */
export function underWay(progress: Progress): Refusal | null {
	return progress.phase === 'ready' ? refuse('not-started') : ended(progress);
}

/** Refuses what was asked from another cue than the current one: somebody was quicker. */
export function stale(progress: Progress, from: string | undefined): Refusal | null {
	if (from === undefined || from === progress.cue) return null;
	return refuse('stale-cue', { current: progress.cue ?? '' });
}
