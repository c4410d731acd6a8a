import type { Item } from '#lib/agenda/agenda.ts';
import type { Instant } from '#lib/time/instant.ts';
import type { Figure, Scene } from './progress.ts';

/** A step to another cue; `item` is the item that cue belongs to. */
type Step = { readonly cue: string; readonly item: string };

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
	| { readonly type: 'ended' }
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
	  }
	| { readonly type: 'note-struck'; readonly note: string }
);

/** What happened, as it is kept for ever. One command gives one event. */
export type RunEvent = UndoableEvent | LastingEvent;

export type Adjustment = { readonly item: string; readonly minutes: number };

const LASTING: readonly RunEvent['type'][] = [
	'undone',
	'told',
	'acknowledged',
	'noted',
	'note-struck'
] satisfies readonly LastingEvent['type'][];

/** Whether an undo can take the event back. */
export function isUndoable(event: RunEvent): event is UndoableEvent {
	return !LASTING.includes(event.type);
}
