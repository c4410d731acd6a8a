import { tick } from 'svelte';
import { invalidateAll } from '$app/navigation';
import type { SaveState } from '#lib/components/SaveNote.svelte';
import type { Change } from '#lib/conference/change.ts';
import { Asker } from '#lib/live/ask.ts';
import { m } from '#lib/paraglide/messages.js';
import type { RosterChange } from '#lib/people/roster-change.ts';

/** Milliseconds. */
const GOOD_NEWS_LASTS = 6_000;

/** Where a conference takes writes; an import, being large, has a way of its own. */
type Target = 'changes' | 'people' | 'people/import';

/** The writes of one form, made one after another, and what became of the last. */
export class Saving {
	state = $state.raw<SaveState>({ kind: 'idle' });
	readonly #slug: () => string;
	readonly #asker = new Asker();
	#turn: Promise<unknown> = Promise.resolve();
	#waiting = 0;
	/** Something was written that the page does not show yet. */
	#isStale = false;

	constructor(slug: () => string) {
		this.#slug = slug;
	}

	get busy(): boolean {
		return this.state.kind === 'saving';
	}

	/** Sends changes of the conference, in turn; stops at the first that is refused. */
	change(...changes: readonly Change[]): Promise<boolean> {
		return this.#queue('changes', changes);
	}

	/** Sends a change of the list of people. */
	changeRoster(change: RosterChange): Promise<boolean> {
		return this.#queue(change.change === 'import' ? 'people/import' : 'people', [change]);
	}

	/** Forgets what became of the last write: something new is being typed. */
	reset(): void {
		if (!this.busy) this.state = { kind: 'idle' };
	}

	#queue(what: Target, changes: readonly object[]): Promise<boolean> {
		this.state = { kind: 'saving' };
		this.#waiting++;
		const turn = this.#turn.then(() => this.#send(what, changes));
		this.#turn = turn;
		return turn;
	}

	async #send(what: Target, changes: readonly object[]): Promise<boolean> {
		const outcome = await this.#write(what, changes);
		this.#waiting--;
		// With more to come, the page would show for a moment what is already out of date.
		if (this.#isStale && this.#waiting === 0) {
			this.#isStale = false;
			await invalidateAll().then(tick);
		}
		if (this.#waiting === 0) this.#tell(outcome);
		return outcome.kind === 'saved';
	}

	/** Says what became of it; good news need not stay. */
	#tell(outcome: SaveState): void {
		this.state = outcome;
		if (outcome.kind !== 'saved') return;
		setTimeout(() => {
			if (this.state === outcome) this.state = { kind: 'idle' };
		}, GOOD_NEWS_LASTS);
	}

	async #write(what: Target, changes: readonly object[]): Promise<SaveState> {
		const path = `/api/v1/conferences/${this.#slug()}/${what}`;
		for (const change of changes) {
			const answer = await this.#asker.ask(what, path, change);
			if (answer.kind === 'refused') return { kind: 'refused', sentence: answer.sentence };
			// The page is not loaded anew then: it would fail, and take what was typed with it.
			if (answer.kind === 'unreached') return { kind: 'refused', sentence: m.setup_unreached() };
			this.#isStale = true;
		}
		return { kind: 'saved' };
	}
}
