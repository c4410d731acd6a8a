import { untrack } from 'svelte';
import type { ControlView, DeskRow } from '#lib/audience/control.ts';
import type { DeskBatch } from '#lib/audience/desk-ceremony.ts';
import { arrive, isCrossing, warned, type Arrival } from '#lib/clock/crossing.ts';
import type { Change } from '#lib/conference/change.ts';
import type { Following } from '#lib/live/follow.svelte.ts';
import { m } from '#lib/paraglide/messages.js';
import type { Command } from '#lib/run/command.ts';
import { codesPassed } from './ceremony/batches.ts';
import { course, type DeskStop } from './course.ts';
import {
	askToEnd,
	askToJump,
	askToLeaveRehearsal,
	askToRecall,
	askToRehearse,
	askToSkip,
	type Question
} from './questions.ts';
import { laneOf } from '../writes/lane.ts';
import { readiness } from './readiness.ts';
import { uncalledWords } from './uncalled.ts';
import { Writes, type Notice } from '../writes/writes.svelte.ts';

export type DeskData = {
	readonly slug: string;
	readonly view: ControlView;
	readonly maySetUp: boolean;
};

/** The desk: what it sees, and what it can ask for. */
export class Desk {
	readonly slug: string;
	readonly maySetUp: boolean;
	question: Question | null = $state.raw(null);
	/** The start was asked for and something is not ready: it waits for an answer. */
	isStartInDoubt = $state(false);
	readonly course = $derived.by(() => course(this.view));
	readonly current: DeskRow | null = $derived.by(() => this.view.rows[this.course.here] ?? null);
	readonly #live: Following<ControlView>;
	readonly #clock: { readonly now: number };
	readonly #writes: Writes<ControlView>;
	#arrival: Arrival;

	/** Made while a component is made, and lives as long. */
	constructor(data: DeskData, live: Following<ControlView>, clock: { readonly now: number }) {
		this.slug = data.slug;
		this.maySetUp = data.maySetUp;
		this.#live = live;
		this.#clock = clock;
		this.#writes = new Writes(data.slug, live);
		this.#arrival = { cue: data.view.cue, othersAt: null };
		$effect.pre(() => this.#noticeStep(this.view.cue));
	}

	get view(): ControlView {
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

	/** The time at the moment of asking, for clocks that tick by themselves. */
	exactly = () => this.#live.now();

	get notice(): Notice | null {
		return this.#writes.notice;
	}

	/** Which batches going on would leave uncalled, as long as the awards last. */
	get reminder(): Notice | null {
		const { ceremony, item } = this.view;
		if (ceremony === null || ceremony.item !== item || !this.isUnderWay) return null;
		const codes = codesPassed(ceremony.batches).join(', ');
		return codes ? { text: m.control_batches_passed({ codes }), calm: false } : null;
	}

	/** A step has been asked for and has not yet shown. */
	get isStepping(): boolean {
		return this.#writes.isFlying('step');
	}

	get isUnderWay(): boolean {
		return this.view.phase === 'running' || this.view.phase === 'paused';
	}

	send(command: Command): Promise<boolean> {
		return this.#writes.send(laneOf(command), 'run', command);
	}

	/** Starts: a rehearsal as things are, the meeting itself only when nothing speaks against it. */
	start(): void {
		const isReady = readiness(this.view, this.now).every(({ ok }) => ok);
		if (isReady || this.view.rehearsal) void this.send({ command: 'start' });
		else this.isStartInDoubt = true;
	}

	/** Steps on; right after somebody else did, the first press is held back and said so. */
	next(): void {
		if (isCrossing(this.#arrival, Date.now())) {
			this.#arrival = warned(this.#arrival);
			return this.tell(m.control_crossed());
		}
		void this.send({ command: 'next', ...this.#from });
	}

	previous(): Promise<boolean> {
		return this.send({ command: 'previous', ...this.#from });
	}

	undo(): Promise<boolean> {
		return this.send({ command: 'undo', ...this.#from, steps: this.view.steps });
	}

	/** Goes to a cue, asking first when that leaves the item by another way than the next step. */
	goTo({ cue, row }: DeskStop): void {
		const act = () => void this.send({ command: 'go-to', cue: cue.id, ...this.#from });
		if (row.id === this.view.item || cue.id === this.course.next?.cue.id) return act();
		this.question = askToJump({ cue, row }, uncalledWords(this.view), act);
	}

	/** Goes to a cue by its id: a batch is called up, a speaker given the floor. */
	goToCue(id: string): void {
		const stops = this.view.rows.flatMap((row) => row.cues.map((cue) => ({ cue, row })));
		const stop = stops.find(({ cue }) => cue.id === id);
		if (stop) this.goTo(stop);
	}

	/** Calls a batch up again that was given, once that has been confirmed. */
	recall(batch: DeskBatch): void {
		const { ceremony, item } = this.view;
		const uncalled = item === ceremony?.item ? '' : uncalledWords(this.view);
		this.question = askToRecall(batch, uncalled, () => void this.#callAgain(batch.code));
	}

	/** Passes over an item, asking first when that leaves somebody uncalled. */
	skip(item: string): void {
		const act = () => void this.send({ command: 'skip', item });
		const uncalled = item === this.view.item ? uncalledWords(this.view) : '';
		if (!uncalled) return act();
		this.question = askToSkip(uncalled, act);
	}

	/** Ends the conference, once that has been confirmed. */
	end(): void {
		this.question = askToEnd(() => void this.send({ command: 'end' }));
	}

	pauseOrResume(): void {
		void this.send({ command: this.view.phase === 'paused' ? 'resume' : 'pause' });
	}

	/** Darkens the wall, or gives it back to the programme. */
	blackOrFollow(): void {
		const isBlack = this.view.scene?.kind === 'black';
		void this.send({ command: 'show', scene: isBlack ? 'follow' : 'black' });
	}

	/** Makes a set-up change that the day calls for. */
	change(change: Change): Promise<boolean> {
		return this.#writes.send('change', 'changes', change);
	}

	/** Reads what only this desk's page knows the way to; null when the server does not tell. */
	read<T>(path: string): Promise<T | null> {
		return this.#writes.read<T>(`/c/${this.slug}/control/${path}`);
	}

	/** Begins or ends a rehearsal. */
	rehearse(on: boolean): void {
		void this.#writes.send('rehearsal', 'rehearsal', { on });
	}

	/** Begins or ends a rehearsal, once that has been confirmed. */
	askToRehearse(on: boolean): void {
		this.question = (on ? askToRehearse : askToLeaveRehearsal)(() => this.rehearse(on));
	}

	/** Says something about how things stand. */
	tell(text: string): void {
		this.#writes.say(text, true);
	}

	/** Put back among those to come, it is where the newest view has it. */
	async #callAgain(batch: string): Promise<void> {
		if (!(await this.send({ command: 'recall-batch', batch }))) return;
		const cue = this.view.ceremony?.batches.find(({ code }) => code === batch)?.cue;
		if (cue) await this.send({ command: 'go-to', cue, ...this.#from });
	}

	#noticeStep(cue: string | null): void {
		untrack(() => {
			this.#arrival = arrive(this.#arrival, cue, { mine: this.isStepping, at: Date.now() });
		});
	}

	get #from() {
		const { cue } = this.view;
		return cue === null ? {} : { from: cue };
	}
}
