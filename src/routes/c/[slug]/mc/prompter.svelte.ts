import { untrack } from 'svelte';
import type { McView } from '#lib/audience/mc.ts';
import { arrive, isCrossing, warned, type Arrival } from '#lib/clock/crossing.ts';
import { Asker } from '#lib/live/ask.ts';
import type { Following } from '#lib/live/follow.svelte.ts';
import { m } from '#lib/paraglide/messages.js';
import type { Command } from '#lib/run/command.ts';
import { isOver, lookAt, type Look } from './look.ts';
import { accept, differenceOf, NOTHING_OPENED, open } from './opened.ts';
import { homeOf, isWithHall, neighbour, places, type Place } from './places.ts';
import type { Step } from './step.ts';

/** Milliseconds in which a second press is taken for a trembling hand. */
const TREMBLE = 500;
/** Milliseconds of waiting after which the MC is told how to read on meanwhile. */
const LONG_WAIT = 1_500;
/** Milliseconds a step that was made may take to be seen. */
const SEEN_WITHIN = 2_000;
/** Milliseconds a note stays to be read. */
const NOTE_STAYS = 7_000;

/** A word of the MC to the server, and what it is about. */
type Owed = { readonly about: string; readonly command: Command };

/** What the MC reads, and where: with the hall, or looking elsewhere in the script. */
export class Prompter {
	/** One calm sentence about the last thing that was tried. */
	note: string | null = $state(null);
	/** A step of the hall was asked for and has not been seen yet. */
	moving = $state(false);
	/** This device may see the script no longer. */
	revoked = $state(false);

	readonly #live: Following<McView>;
	readonly #mayAdvance: () => boolean;
	readonly #asker = new Asker();
	#look: Look | null = $state.raw(null);
	#opened = $state.raw(NOTHING_OPENED);
	/** What the MC has done with (messages, people), before the server says so too. */
	#done: readonly string[] = $state.raw([]);
	/** Of these, those the server does not know of yet. */
	#owed: readonly Owed[] = [];
	#movedAt = -Infinity;
	#arrival: Arrival;
	#wasAway = false;

	readonly view = $derived.by(() => this.#live.view);
	readonly places = $derived(places(this.view));
	readonly home = $derived(homeOf(this.places, this.view));
	readonly #here = $derived.by(() => {
		const found = this.places.findIndex(({ cue }) => cue.id === this.#look?.cue);
		return found < 0 ? this.home : found;
	});
	readonly place: Place | null = $derived(this.places[this.#here] ?? null);
	readonly hallPlace: Place | null = $derived(this.places[this.home] ?? null);
	readonly before = $derived(neighbour(this.places, this.#here, -1));
	readonly after = $derived(neighbour(this.places, this.#here, 1));
	readonly isAway = $derived.by(() => this.#live.line !== 'live');
	/** Where the eyes are against the hall; with the line away nobody knows where the hall is. */
	readonly looking: 'ahead' | 'back' | null = $derived.by(() => {
		if (!this.place || this.#here === this.home || this.isAway) return null;
		if (isWithHall(this.place, this.view)) return null;
		return this.#here > this.home ? 'ahead' : 'back';
	});
	readonly isUnderWay = $derived(this.view.phase === 'running' || this.view.phase === 'paused');
	/** Whether a step would move the hall and not only the eyes. */
	readonly movesTheHall = $derived.by(
		() => this.#mayAdvance() && this.isUnderWay && !this.isAway && this.looking === null
	);
	readonly difference = $derived(this.place ? differenceOf(this.#opened, this.place.cue) : null);
	/** The cues that were opened and are different now. */
	readonly changed: readonly string[] = $derived(
		this.places
			.map(({ cue }) => cue)
			.filter((cue) => differenceOf(this.#opened, cue))
			.map(({ id }) => id)
	);
	readonly messages = $derived(this.view.messages.filter(({ id }) => !this.#done.includes(id)));
	readonly late = $derived(this.view.late.filter(({ id }) => !this.#done.includes(id)));

	/** Made while a component is made, and lives as long. */
	constructor(live: Following<McView>, mayAdvance: () => boolean) {
		this.#live = live;
		this.#mayAdvance = mayAdvance;
		this.#arrival = { cue: live.view.cue, othersAt: null };
		$effect.pre(() => this.#noticeStep(this.view.cue));
		$effect.pre(() => this.#endLook(this.view, this.isAway));
		$effect.pre(() => this.#forgetDone(this.view));
		$effect(() => this.#rememberOpened(this.place));
		$effect(() => this.#watchLine(live.line));
		$effect(() => this.#clearNoteLater(this.note));
	}

	/** One step: of the hall where that is this device's right, else of the eyes. */
	step(by: Step): void {
		if (this.movesTheHall) void this.#advance(by);
		else this.lookBy(by);
	}

	/** Looks one place on or back, moving nobody else. */
	lookBy(by: Step): void {
		const to = by === 1 ? this.after : this.before;
		if (to) this.lookAt(to);
	}

	/** Looks at a place, moving nobody else. */
	lookAt(to: Place): void {
		const isHome = to.cue.id === this.hallPlace?.cue.id;
		this.#look = isHome ? null : lookAt(to, { ...this.view, isAway: this.isAway });
	}

	/** Comes back to where the hall is. */
	comeBack(): void {
		this.#look = null;
	}

	/** Takes what changed in the open cue for read. */
	acceptChange(): void {
		if (this.place) this.#opened = accept(this.#opened, this.place.cue);
	}

	/** Tells the desk that a message was seen; it leaves the page at once. */
	acknowledge(message: string): Promise<void> {
		return this.#settle({ about: message, command: { command: 'acknowledge', message } });
	}

	/** Tells every screen that somebody who came late was introduced; they leave the page at once. */
	introduce(person: string): Promise<void> {
		return this.#settle({ about: person, command: { command: 'introduce', person } });
	}

	async #settle(owed: Owed): Promise<void> {
		this.#done = [...this.#done, owed.about];
		const answer = await this.#command(owed.about, owed.command);
		if (answer.kind === 'unreached') {
			this.#owed = [...this.#owed, owed];
			this.note = m.mc_owed();
		} else if (answer.kind === 'refused' && answer.code !== 'already-acknowledged') {
			this.#done = this.#done.filter((id) => id !== owed.about);
			this.note = answer.sentence;
		}
	}

	async #advance(by: Step): Promise<void> {
		if (this.moving || performance.now() - this.#movedAt < TREMBLE) return;
		if (by === 1 && isCrossing(this.#arrival, Date.now())) {
			this.#arrival = warned(this.#arrival);
			this.note = m.mc_crossed();
			return;
		}
		this.moving = true;
		const from = this.view.cue;
		const impatience = setTimeout(() => (this.note = m.mc_waiting()), LONG_WAIT);
		const answer = await this.#command('step', { command: by === 1 ? 'next' : 'previous', from });
		clearTimeout(impatience);
		this.note = null;
		if (answer.kind === 'refused') this.note = sentenceFor(answer);
		if (answer.kind === 'unreached') this.note = m.mc_not_reached();
		if (answer.kind === 'done') await this.#live.reaches(answer.revision, SEEN_WITHIN);
		this.#movedAt = performance.now();
		this.moving = false;
	}

	async #command(lane: string, command: object) {
		const path = `/api/v1/conferences/${this.view.slug}/run`;
		const answer = await this.#asker.ask(lane, path, command);
		if (answer.kind === 'refused' && answer.code === 'sign-in-needed') this.revoked = true;
		return answer;
	}

	#noticeStep(cue: string | null): void {
		untrack(() => {
			this.#arrival = arrive(this.#arrival, cue, { mine: this.moving, at: Date.now() });
		});
	}

	#endLook(view: McView, isAway: boolean): void {
		untrack(() => {
			if (this.#look && isOver(this.#look, { ...view, isAway })) this.#look = null;
		});
	}

	/** What the server no longer lists needs no hiding: a person may have to be introduced anew. */
	#forgetDone({ messages, late }: McView): void {
		untrack(() => {
			const listed = [...messages, ...late].map(({ id }) => id);
			this.#done = this.#done.filter((id) => listed.includes(id));
		});
	}

	#rememberOpened(place: Place | null): void {
		untrack(() => {
			if (place) this.#opened = open(this.#opened, place.cue);
		});
	}

	#watchLine(line: Following<McView>['line']): void {
		untrack(() => {
			if (line === 'refused') this.revoked = true;
			if (line === 'live' && this.#wasAway) this.note = m.mc_back();
			this.#wasAway = line !== 'live';
			if (line !== 'live') return;
			this.revoked = false;
			const owed = this.#owed;
			this.#owed = [];
			for (const each of owed) void this.#settle(each);
		});
	}

	#clearNoteLater(note: string | null) {
		if (note === null) return;
		const timer = setTimeout(() => (this.note = null), NOTE_STAYS);
		return () => clearTimeout(timer);
	}
}

/** The server speaks to a desk: what it tells a desk to press is not there for an MC. */
function sentenceFor({ code, sentence }: { code: string; sentence: string }): string {
	return code === 'last-cue' ? m.mc_last_cue() : sentence;
}
