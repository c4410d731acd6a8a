import type { ItemKind, SceneKind } from '#lib/agenda/agenda.ts';
import type { CeremonyCommand } from '#lib/awards/ceremony.ts';
import type { FloorCommand } from '#lib/discussion/decide-floor.ts';
import type { VoteCommand } from '#lib/vote/vote.ts';
import type { Adjustment } from './event.ts';
import type { Figure } from './progress.ts';

/** What a desk asks for. `from` is the cue it believes to be current. */
export type Command =
	| { readonly command: 'start' }
	| { readonly command: 'next' | 'previous'; readonly from?: string }
	/** `steps` is how many steps the caller believes there are to take back. */
	| { readonly command: 'undo'; readonly from?: string; readonly steps?: number | undefined }
	| { readonly command: 'go-to'; readonly cue: string; readonly from?: string }
	| { readonly command: 'pause' | 'resume' | 'end' }
	| { readonly command: 'skip' | 'restore'; readonly item: string }
	| { readonly command: 'place'; readonly item: string; readonly before: string | null }
	| {
			readonly command: 'insert';
			readonly title: string;
			readonly kind: ItemKind;
			readonly minutes: number;
			readonly before: string | null;
	  }
	| { readonly command: 'adjust'; readonly changes: readonly Adjustment[] }
	| {
			readonly command: 'show';
			/** 'follow' gives the wall back to the programme. */
			readonly scene: SceneKind | 'follow';
			readonly text?: string;
			readonly minutes?: number;
	  }
	/** Null takes the figure back. */
	| { readonly command: 'count'; readonly figure: Figure; readonly value: number | null }
	| { readonly command: 'tell'; readonly text: string }
	| { readonly command: 'acknowledge'; readonly message: string }
	/** `item` is what it was written against; without it, whatever is current. */
	| {
			readonly command: 'note';
			readonly text: string;
			readonly item?: string | null;
			/** Whose point it is. */
			readonly speaker?: string;
	  }
	| { readonly command: 'strike-note'; readonly note: string }
	/** Somebody who came late has been introduced. */
	| { readonly command: 'introduce'; readonly person: string }
	| CeremonyCommand
	| FloorCommand
	| VoteCommand;
