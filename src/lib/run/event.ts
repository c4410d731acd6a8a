import type { Item } from '#lib/agenda/agenda.ts';
import type { Instant } from '#lib/time/instant.ts';
import type { Scene } from './progress.ts';

/** A step to another cue; `item` is the item that cue belongs to. */
type Step = { readonly cue: string; readonly item: string };

/** What happened, as it is kept for ever. One command gives one event. */
export type RunEvent = { readonly at: Instant } & (
	| ({ readonly type: 'started' } & Step)
	| ({ readonly type: 'moved' } & Step)
	| { readonly type: 'paused' }
	| { readonly type: 'resumed' }
	| { readonly type: 'skipped'; readonly item: string; readonly then: Step | null }
	| { readonly type: 'restored'; readonly item: string }
	| { readonly type: 'placed'; readonly item: string; readonly before: string | null }
	| { readonly type: 'inserted'; readonly item: Item; readonly before: string | null }
	| { readonly type: 'adjusted'; readonly changes: readonly Adjustment[] }
	| { readonly type: 'scene-set'; readonly scene: Scene | null }
	| { readonly type: 'ended' }
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

export type Adjustment = { readonly item: string; readonly minutes: number };

/** Facts that stand on their own: an undo passes over them. */
export const LASTING = ['undone', 'told', 'acknowledged', 'noted', 'note-struck'] as const;

/** Whether an undo can take the event back. */
export function isUndoable(event: RunEvent): boolean {
	return !(LASTING as readonly string[]).includes(event.type);
}
