import type { People } from '#lib/people/person.ts';
import type { Progress } from '#lib/run/progress.ts';
import type { Instant } from '#lib/time/instant.ts';

/** What an edit may look at besides the conference: it must not pull the floor from under a run. */
export type Circumstances = {
	/** The caller's id of the edit: what it creates carries it. */
	readonly id: string;
	readonly now: Instant;
	readonly people: People;
	readonly progress: Progress;
	/** Where the meeting itself stands: a rehearsal hides it, and lays no tray. */
	readonly meeting: Progress;
	/** The plan's rules against holding this conference on a day. */
	readonly rulesAgainst: (date: string) => readonly string[];
};

/**
 * Whether trays are laid: once the meeting has begun, or somebody decided something of a batch by its
 * letter, who presents it or when it comes.
 */
export function areTraysLaid({ meeting }: Pick<Circumstances, 'meeting'>): boolean {
	const { phase, ceremony } = meeting;
	const isDecided = ceremony.placements.length > 0 || Object.keys(ceremony.presenters).length > 0;
	return phase !== 'ready' || isDecided;
}
