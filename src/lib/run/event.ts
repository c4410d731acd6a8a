import type { Item } from '#lib/agenda/agenda.ts';
import type { CeremonyEvent } from '#lib/awards/ceremony.ts';
import type { FloorEvent } from '#lib/discussion/floor.ts';
import type { Instant } from '#lib/time/instant.ts';
import type { VoteEvent } from '#lib/vote/vote.ts';
import type { Figure, Introduced, Scene, Turnout } from './progress.ts';

/** A step to another cue; `item` is the item that cue belongs to, `heard` what its words fix. */
type Step = {
	readonly cue: string;
	readonly item: string;
	/** Whom the cue is about: a batch's letter, a speaker's id. */
	readonly turn?: string;
	/** The batch that was left without anybody of it having come up. */
	readonly emptied?: string;
	readonly heard?: ReadOut;
};

/** What a cue's words tell the hall, as it stands when the cue is reached; absent what they do not tell. */
export type ReadOut = {
	readonly present?: number;
	readonly opinions?: number;
	readonly introduced?: Introduced;
};

/** A change of where the conference stands: an undo takes it back. */
export type UndoableEvent = { readonly at: Instant } & (
	| ({ readonly type: 'started' } & Step)
	| ({ readonly type: 'moved' } & Step)
	| { readonly type: 'paused' }
	| { readonly type: 'resumed' }
	| { readonly type: 'skipped'; readonly item: string; readonly then: Step | null }
	| { readonly type: 'restored'; readonly item: string }
	| { readonly type: 'placed'; readonly item: string; readonly before: string | null }
	| { readonly type: 'inserted'; readonly item: Item; readonly before: string | null }
	| { readonly type: 'adjusted'; readonly changes: readonly Adjustment[] }
	| { readonly type: 'counted'; readonly figure: Figure; readonly value: number | null }
	| { readonly type: 'scene-set'; readonly scene: Scene | null }
	| { readonly type: 'ended'; readonly turnout?: Turnout }
	| CeremonyEvent
	| FloorEvent
);

/** A fact that stands on its own: an undo passes over it. */
export type LastingEvent = { readonly at: Instant } & (
	| { readonly type: 'undone' }
	| { readonly type: 'told'; readonly message: string; readonly text: string }
	| { readonly type: 'acknowledged'; readonly message: string }
	| {
			readonly type: 'noted';
			readonly note: string;
			readonly item: string | null;
			readonly text: string;
			/** Who said it, when it is a speaker's point. */
			readonly speaker?: string;
	  }
	| { readonly type: 'note-struck'; readonly note: string }
	/** Somebody who came late was introduced on their own. */
	| { readonly type: 'introduced'; readonly person: string }
	/** Somebody asked for the floor from their own page, or took that back. */
	| {
			readonly type: 'floor-asked';
			readonly request: string;
			readonly person: string;
			readonly topic: string;
	  }
	| { readonly type: 'floor-withdrawn'; readonly request: string }
	| VoteEvent
);

/** What happened, as it is kept for ever. One command gives one event. */
export type RunEvent = UndoableEvent | LastingEvent;

export type Adjustment = { readonly item: string; readonly minutes: number };

const LASTING: Readonly<Record<LastingEvent['type'], true>> = {
	undone: true,
	told: true,
	acknowledged: true,
	noted: true,
	'note-struck': true,
	introduced: true,
	'floor-asked': true,
	'floor-withdrawn': true,
	'vote-opened': true,
	'vote-cast': true,
	'vote-closed': true,
	'vote-cancelled': true,
	'vote-recounting': true,
	'vote-kept': true
};

/** Whether an undo can take the event back. */
export function isUndoable(event: RunEvent): event is UndoableEvent {
	return !Object.hasOwn(LASTING, event.type);
}
