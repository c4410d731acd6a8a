import type { State } from '#lib/audience/state.ts';
import type { Passage } from '#lib/minutes/passage.ts';
import type { Choice } from '#lib/print/prints.ts';
import type { Whom } from '#lib/print/whom.ts';
import type { Figures } from '../passes.ts';

/** All that a paper is made from. */
export type Order = {
	readonly state: State;
	readonly choice: Choice & Whom;
	/** Where phones reach this server: codes lead there. */
	readonly origin: string;
	/** The lines of the minutes; none unless they are what is printed. */
	readonly passages: readonly Passage[];
	/** By person, the figures of their pass. */
	readonly passes: ReadonlyMap<string, Figures>;
};
