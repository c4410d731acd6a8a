import type { ChairView } from '#lib/audience/chair.ts';
import { follow, type Following } from '#lib/live/follow.svelte.ts';
import { ticking } from '#lib/live/ticking.svelte.ts';
import type { FloorCommand } from '#lib/discussion/decide-floor.ts';
import type { VoteCommand } from '#lib/vote/vote.ts';
import { laneOf } from '../writes/lane.ts';
import { Writes, type Notice } from '../writes/writes.svelte.ts';

/** All that a chair decides. */
type ChairCommand = FloorCommand | VoteCommand;

/** The chair's table: what it sees, and what it can ask for. */
export class Chair {
	readonly #live: Following<ChairView>;
	readonly #clock: { readonly now: number };
	readonly #writes: Writes<ChairView>;

	constructor(slug: string, live: Following<ChairView>, clock: { readonly now: number }) {
		this.#live = live;
		this.#clock = clock;
		this.#writes = new Writes(slug, live);
	}

	get view(): ChairView {
		return this.#live.view;
	}

	get line() {
		return this.#live.line;
	}

	/** When the line was lost, on the server's clock. */
	get awaySince(): number | null {
		const { awaySince, offset } = this.#live;
		return awaySince === null ? null : awaySince + offset;
	}

	/** The time, changing as one looks at it. */
	get now(): number {
		return this.#clock.now;
	}

	get notice(): Notice | null {
		return this.#writes.notice;
	}

	get isUnderWay(): boolean {
		return this.view.phase === 'running' || this.view.phase === 'paused';
	}

	/** Takes back the last step, when it was made on the floor. */
	undo(): Promise<boolean> {
		const { steps } = this.view;
		return this.#writes.send('step', 'run', { command: 'undo', steps });
	}

	/** Sends a command; another about the same, before it has shown, is taken for the same press. */
	send(command: ChairCommand): Promise<boolean> {
		return this.#writes.send(laneOf(command), 'run', command);
	}
}

/** Opens the chair's table for as long as the calling component lives. */
export function openChair(data: () => { slug: string; view: ChairView }): Chair {
	const live = follow<ChairView>(() => ({
		slug: data().slug,
		view: 'chair',
		first: data().view
	}));
	return new Chair(
		data().slug,
		live,
		ticking(() => live.now())
	);
}
