import { SvelteSet } from 'svelte/reactivity';
import type { Stamp } from '#lib/audience/state.ts';
import { Asker, type Answer } from '#lib/live/ask.ts';
import type { Following } from '#lib/live/follow.svelte.ts';
import { m } from '#lib/paraglide/messages.js';

/** What the desk has to say about the last press; calm when nothing is wrong. */
export type Notice = { readonly text: string; readonly calm: boolean };

/** Milliseconds the stream has to bring what was just done before it is fetched instead. */
const CATCH_UP = 1_500;
/** Milliseconds a sentence stays to be read. */
const READING = 20_000;

/** Refusals that tell how things stand rather than that something is wrong. */
const CALM = ['stale-cue', 'last-cue', 'first-cue', 'not-started', 'already-paused', 'not-paused'];

/** What goes from a desk to the server, and what is said about it. */
export class Writes<V extends Stamp> {
	notice: Notice | null = $state.raw(null);
	readonly #address: string;
	readonly #live: Following<V>;
	readonly #asker = new Asker();
	readonly #flying = new SvelteSet<string>();
	#forget: ReturnType<typeof setTimeout> | undefined;

	constructor(slug: string, live: Following<V>) {
		this.#address = `/api/v1/conferences/${slug}`;
		this.#live = live;
	}

	/** Whether a write of this lane has been sent and has not yet shown. */
	isFlying(lane: string): boolean {
		return this.#flying.has(lane);
	}

	/**
	 * Sends a write. Another in the same lane meanwhile is taken for the same press.
	 * @returns whether it was done
	 */
	async send(lane: string, path: string, body: object): Promise<boolean> {
		if (this.#flying.has(lane)) return false;
		this.#flying.add(lane);
		try {
			const answer = await this.#asker.ask(lane, `${this.#address}/${path}`, body);
			if (answer.kind === 'done') {
				this.notice = null;
				// What was done shows at once even when the stream is away.
				if (!(await this.#live.reaches(answer.revision, CATCH_UP))) await this.#fetch();
				return true;
			}
			this.say(sentenceOf(answer), answer.kind === 'refused' && CALM.includes(answer.code));
			if (this.#live.line !== 'live') await this.#fetch();
			return false;
		} finally {
			this.#flying.delete(lane);
		}
	}

	say(text: string, calm = false): void {
		clearTimeout(this.#forget);
		this.notice = { text, calm };
		this.#forget = setTimeout(() => (this.notice = null), READING);
	}

	/** Reads something as it is now; null when the server does not tell. */
	async read<T>(address: string): Promise<T | null> {
		const response = await fetch(address, { cache: 'no-store' }).catch(() => null);
		return response?.ok ? ((await response.json()) as T) : null;
	}

	async #fetch(): Promise<void> {
		const view = await this.read<V>(this.#address);
		if (!view) return;
		const { offset, awaySince, view: shown } = this.#live;
		if (view.revision > shown.revision) this.#live.show({ view, offset, awaySince });
	}
}

function sentenceOf(answer: Exclude<Answer, { kind: 'done' }>): string {
	return answer.kind === 'refused' ? answer.sentence : m.control_unreached();
}
