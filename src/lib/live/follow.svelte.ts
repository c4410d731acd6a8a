import type { Stamp } from '#lib/audience/state.ts';
import type { Audience } from '#lib/audience/audience.ts';
import type { Kept } from './kept-view.ts';
import { pause } from './pause.ts';
import { readStream } from './read-stream.ts';

/** How the line to the server is: following it, or keeping the last picture while it is away. */
export type Line = 'live' | 'away' | 'refused';

/** Milliseconds of silence after which a stream is taken for dead (two missed heartbeats). */
const SILENCE = 25_000;
const FIRST_RETRY = 400;
const LONGEST_RETRY = 5_000;

/** The browser's end of the stream: one whole view that stays true by itself. */
export class Following<V extends Stamp> {
	view: V = $state.raw() as V;
	line: Line = $state('live');
	/** When the line was lost, on this device's clock. */
	awaySince: number | null = $state(null);
	/** The server's clock minus this device's. */
	#offset = 0;
	readonly #address: string;
	readonly #stop = new AbortController();
	/** Told of every view that is shown. */
	#waiting: readonly (() => void)[] = [];

	constructor(slug: string, audience: Audience, first: V) {
		this.#address = `/c/${slug}/live?view=${audience}`;
		this.#take(first);
	}

	/** The time as the server has it: devices' clocks are often wrong. */
	now(): number {
		return Date.now() + this.#offset;
	}

	/** The server's clock minus this device's, as last measured. */
	get offset(): number {
		return this.#offset;
	}

	/**
	 * Shows a view kept from before a reload. It comes with the offset measured then: a page out of
	 * this device's own store is of no use for measuring one.
	 */
	show({ view, offset, awaySince }: Kept<V>): void {
		this.awaySince = awaySince;
		this.#offset = offset;
		this.#put(view);
	}

	/** Whether a revision is shown within so many milliseconds. */
	reaches(revision: number, within: number): Promise<boolean> {
		return new Promise((resolve) => {
			const settle = (isShown: boolean) => {
				clearTimeout(timer);
				this.#waiting = this.#waiting.filter((each) => each !== look);
				resolve(isShown);
			};
			const look = () => {
				if (this.view.revision >= revision) settle(true);
			};
			const timer = setTimeout(settle, within, false);
			this.#waiting = [...this.#waiting, look];
			look();
		});
	}

	/** Follows until `stop`; a lost line is taken up again, without end. */
	async start(): Promise<void> {
		let retry = FIRST_RETRY;
		while (!this.#stop.signal.aborted) {
			const began = Date.now();
			const refused = await readStream(this.#address, {
				silence: SILENCE,
				signal: this.#stop.signal,
				onView: (data) => this.#take(JSON.parse(data) as V, true)
			});
			if (this.#stop.signal.aborted) return;
			this.line = refused ? 'refused' : 'away';
			this.awaySince ??= Date.now();
			retry = Date.now() - began > SILENCE ? FIRST_RETRY : Math.min(retry * 1.6, LONGEST_RETRY);
			// Spread out, so that a router's restart does not bring five hundred screens back at once.
			await pause(retry * (0.5 + Math.random()), this.#stop.signal);
		}
	}

	stop(): void {
		this.#stop.abort();
	}

	#take(view: V, live = false): void {
		this.#offset = Date.parse(view.serverTime) - Date.now();
		this.#put(view);
		if (!live) return;
		this.line = 'live';
		this.awaySince = null;
	}

	#put(view: V): void {
		this.view = view;
		for (const look of this.#waiting) look();
	}
}

/** Follows a conference for as long as the calling component lives. */
export function follow<V extends Stamp>(
	source: () => { slug: string; view: Audience; first: V }
): Following<V> {
	const { slug, view, first } = source();
	const following = new Following(slug, view, first);
	$effect(() => {
		void following.start();
		return () => following.stop();
	});
	return following;
}
