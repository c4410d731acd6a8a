import { SvelteSet } from 'svelte/reactivity';
import type { ControlView, DeskRow } from '#lib/audience/control.ts';
import type { Change } from '#lib/conference/change.ts';
import { ask, type Answer } from '#lib/live/ask.ts';
import { follow, type Following } from '#lib/live/follow.svelte.ts';
import { ticking } from '#lib/live/ticking.svelte.ts';
import { m } from '#lib/paraglide/messages.js';
import type { Command } from '#lib/run/command.ts';
import { course, type DeskStop } from './course.ts';

/** What the desk has to say about the last press; calm when nothing is wrong. */
export type Notice = { readonly text: string; readonly calm: boolean };

/** Something that is asked before it is done. */
export type Question = {
	readonly title: string;
	readonly about: string;
	readonly yes: string;
	readonly grave?: boolean;
	readonly act: () => void;
};

export type DeskData = {
	readonly slug: string;
	readonly view: ControlView;
	readonly maySetUp: boolean;
	readonly optional: readonly string[];
};

/** Milliseconds the stream has to bring what was just done before it is fetched instead. */
const CATCH_UP = 1_500;
/** Milliseconds a sentence stays to be read. */
const READING = 20_000;

/** Refusals that tell how things stand rather than that something is wrong. */
const CALM = ['stale-cue', 'last-cue', 'first-cue', 'not-started', 'already-paused', 'not-paused'];

/** Commands that move the run: one at a time, so that one press is one step. */
const STEPS = ['start', 'next', 'previous', 'go-to', 'pause', 'resume', 'undo', 'end', 'skip'];

/** The desk: what it sees, and what it can ask for. */
export class Desk {
	readonly slug: string;
	readonly maySetUp: boolean;
	readonly optional: readonly string[];
	notice: Notice | null = $state.raw(null);
	question: Question | null = $state.raw(null);
	readonly course = $derived.by(() => course(this.view));
	readonly current: DeskRow | null = $derived.by(() => this.view.rows[this.course.here] ?? null);
	readonly #live: Following<ControlView>;
	readonly #clock: { readonly now: number };
	readonly #flying = new SvelteSet<string>();
	#forget: ReturnType<typeof setTimeout> | undefined;

	constructor(data: DeskData, live: Following<ControlView>, clock: { readonly now: number }) {
		this.slug = data.slug;
		this.maySetUp = data.maySetUp;
		this.optional = data.optional;
		this.#live = live;
		this.#clock = clock;
	}

	get view(): ControlView {
		return this.#live.view;
	}

	get line() {
		return this.#live.line;
	}

	/** When the line was lost, on the server's clock. */
	get awaySince(): number | null {
		const { awaySince } = this.#live;
		return awaySince === null ? null : awaySince + (this.#live.now() - Date.now());
	}

	/** The time, changing as one looks at it. */
	get now(): number {
		return this.#clock.now;
	}

	/** The time at the moment of asking, for clocks that tick by themselves. */
	exactly = () => this.#live.now();

	/** A step has been asked for and has not yet shown. */
	get isStepping(): boolean {
		return this.#flying.has('step');
	}

	/** Gives a command; another of the same sort meanwhile is taken for the same press. */
	send(command: Command): Promise<boolean> {
		const { command: name } = command;
		return this.#write(STEPS.includes(name) ? 'step' : name, 'run', command);
	}

	next(): Promise<boolean> {
		return this.send({ command: 'next', ...this.#from });
	}

	previous(): Promise<boolean> {
		return this.send({ command: 'previous', ...this.#from });
	}

	undo(): Promise<boolean> {
		return this.send({ command: 'undo', ...this.#from });
	}

	/** Goes to a cue, asking first when that leaves the item by another way than the next step. */
	goTo({ cue, row }: DeskStop): void {
		const act = () => void this.send({ command: 'go-to', cue: cue.id, ...this.#from });
		if (row.id === this.view.item || cue.id === this.course.next?.cue.id) return act();
		this.question = {
			title: m.control_jump_title(),
			about: m.control_jump_about({ item: row.title, cue: cue.title }),
			yes: m.control_jump_yes(),
			act
		};
	}

	/** Ends the conference, once that has been confirmed. */
	end(): void {
		this.question = {
			title: m.control_end_title(),
			about: m.control_end_about(),
			yes: m.control_end_yes(),
			act: () => void this.send({ command: 'end' })
		};
	}

	/** Pauses, or goes on. */
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
		return this.#write('change', 'changes', change);
	}

	rehearse(on: boolean): Promise<boolean> {
		return this.#write('rehearsal', 'rehearsal', { on });
	}

	say(text: string, calm = false): void {
		clearTimeout(this.#forget);
		this.notice = { text, calm };
		this.#forget = setTimeout(() => (this.notice = null), READING);
	}

	get #from() {
		const { cue } = this.view;
		return cue === null ? {} : { from: cue };
	}

	async #write(lane: string, path: string, body: object): Promise<boolean> {
		if (this.#flying.has(lane)) return false;
		this.#flying.add(lane);
		try {
			const answer = await ask(this.#address(path), body);
			if (answer.kind === 'done') {
				this.notice = null;
				await this.#catchUp(answer.revision);
				return true;
			}
			this.say(sentenceOf(answer), answer.kind === 'refused' && CALM.includes(answer.code));
			if (this.line !== 'live') await this.#fetch();
			return false;
		} finally {
			this.#flying.delete(lane);
		}
	}

	/** What was done shows at once even when the stream is away. */
	async #catchUp(revision: number): Promise<void> {
		const patience = Date.now() + CATCH_UP;
		while (this.view.revision < revision && Date.now() < patience) await wait(15);
		if (this.view.revision < revision) await this.#fetch();
	}

	async #fetch(): Promise<void> {
		const response = await fetch(this.#address(), { cache: 'no-store' }).catch(() => null);
		if (!response?.ok) return;
		const view = (await response.json()) as ControlView;
		const { offset, awaySince } = this.#live;
		if (view.revision > this.view.revision) this.#live.show({ view, offset, awaySince });
	}

	#address(path?: string): string {
		const conference = `/api/v1/conferences/${this.slug}`;
		return path ? `${conference}/${path}` : conference;
	}
}

/** Opens the desk for as long as the calling component lives. */
export function openDesk(data: () => DeskData): Desk {
	const live = follow<ControlView>(() => ({
		slug: data().slug,
		view: 'control',
		first: data().view
	}));
	return new Desk(
		data(),
		live,
		ticking(() => live.now())
	);
}

function sentenceOf(answer: Exclude<Answer, { kind: 'done' }>): string {
	return answer.kind === 'refused' ? answer.sentence : m.control_unreached();
}

function wait(milliseconds: number): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
