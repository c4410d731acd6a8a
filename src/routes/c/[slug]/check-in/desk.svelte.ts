import { untrack } from 'svelte';
import { v4 as newScanId } from 'uuid';
import { version } from '$app/environment';
import type { Via } from '#lib/attendance/entry.ts';
import type { ReceptionView } from '#lib/audience/reception.ts';
import type { Following } from '#lib/live/follow.svelte.ts';
import { forgetPage, keepPage } from '#lib/live/kept-page.ts';
import { minutesAhead, readMeasured, written } from '#lib/reception/desk-clock.ts';
import { Passages, type Asked } from '#lib/reception/desk-passages.ts';
import { amend, cueOf, over, type Result } from '#lib/reception/desk-result.ts';
import { LocalRoster } from '#lib/reception/local-roster.svelte.ts';
import { QueueKeeper } from '#lib/reception/queue-keeper.svelte.ts';
import { postScans } from '#lib/reception/queue-post.ts';
import type { GuestFields } from '#lib/reception/queue.ts';
import { recall, remember } from '#lib/live/remember.ts';
import type { Sounds } from '#lib/reception/sounds.svelte.ts';
import { MINUTE } from '#lib/time/instant.ts';

const CLOCK = 'reception.clock';
/** Milliseconds without a scan after which a desk that records exits returns to entries. */
const OUT_FOR = 5 * MINUTE;

/** A check-in desk: whom it lets pass, what it says of them, and what it has yet to deliver. */
export class Desk {
	/** What is said of the last scan; of several that came together, each. */
	shown: readonly Result[] = $state.raw([]);
	kind: 'in' | 'out' = $state('in');
	/** Tries out: nothing is recorded. */
	isTrial = $state(false);
	readonly slug: string;
	readonly station: string;
	readonly live: Following<ReceptionView>;
	readonly roster: LocalRoster;
	readonly keeper = new QueueKeeper();
	readonly #sounds: Sounds;
	readonly #passages: Passages;
	readonly #page: string;
	/** Views that did not come by the stream: they tell nothing of this device's clock. */
	readonly #unmeasured = new WeakSet<ReceptionView>();
	/** The view in hand when the server would not hear this device any longer. */
	#barredWith: ReceptionView | null = $state.raw(null);
	#backToIn: ReturnType<typeof setTimeout> | undefined;

	constructor(
		{ slug, station }: { slug: string; station: string },
		live: Following<ReceptionView>,
		sounds: Sounds
	) {
		this.slug = slug;
		this.station = station;
		this.live = live;
		this.#sounds = sounds;
		this.#page = `/c/${slug}/check-in`;
		this.#unmeasured.add(live.view);
		this.roster = new LocalRoster(slug, version);
		this.#passages = new Passages({
			keeper: {
				queue: () => this.keeper.queue,
				add: (scans) => this.keeper.add(scans),
				change: (edit) => this.keeper.change(edit)
			},
			roster: {
				list: () => this.roster.list,
				place: (person, inside) => this.roster.place(person, inside)
			},
			post: (scans) => postScans(slug, scans),
			isLive: () => this.isConnected,
			onanswer: (scan, answer) => {
				this.#barredWith = null;
				this.shown = this.shown.map((each) =>
					each.id === scan.id ? amend(each, scan, answer) : each
				);
			},
			onbarred: () => (this.#barredWith = this.view)
		});
	}

	get view(): ReceptionView {
		return this.live.view;
	}

	get isConnected(): boolean {
		return this.live.line === 'live' && !this.isBarred;
	}

	/** This device may not see the conference any longer; another view would prove that it may. */
	get isBarred(): boolean {
		return this.live.line === 'refused' || this.#barredWith === this.view;
	}

	/** The conference has ended: nobody comes in any more, as far as this desk has heard. */
	get hasEnded(): boolean {
		return this.view.phase === 'ended';
	}

	/** Over, and everything delivered: nothing is left for this desk to know. */
	get isOver(): boolean {
		return this.hasEnded && this.keeper.queue.waiting.length === 0;
	}

	/** Whole minutes by which this device's clock is ahead. */
	get minutesAhead(): number {
		// The offset is measured anew with every view.
		const { view, offset } = this.live;
		return this.#unmeasured.has(view) ? 0 : minutesAhead(offset);
	}

	/** Takes up what the device had kept, and keeps in step with the stream from here on. */
	start(): () => void {
		const measured = readMeasured(recall(CLOCK));
		if (measured) {
			const { offset, serverTime } = measured;
			const awaySince = Date.parse(serverTime) - offset;
			this.live.show({ view: this.view, offset, awaySince });
		}
		void this.#takeUp();
		keepPage(this.#page);
		return () => clearTimeout(this.#backToIn);
	}

	/** Follows what the stream tells; to be called whenever that changes. */
	follow(): void {
		const { view, isBarred, isOver } = this;
		const { line } = this.live;
		untrack(() => {
			if (isBarred || isOver) return void this.#forget();
			if (this.roster.isWiped) keepPage(this.#page);
			this.roster.see(view);
			if (line !== 'live' || this.#unmeasured.has(view)) return;
			remember(CLOCK, written({ offset: this.live.offset, serverTime: view.serverTime }));
			this.#passages.deliver();
		});
	}

	/** A pass was read by a camera or a scanner, or its code was typed. */
	read(text: string, via: Via = 'qr'): void {
		void this.#pass([{ named: { code: text }, via }]);
	}

	/** People who were found by name pass together. */
	pass(people: readonly string[], via: Via = 'name', kind = this.kind): void {
		const asked = people.map((delegateId) => ({ named: { delegateId }, via }));
		void this.#pass(asked, kind);
	}

	/** Someone who is on no list comes in, perhaps in another's place. */
	welcome(guest: GuestFields, insteadOf: string | null): void {
		void this.#pass([{ named: { guest }, via: 'guest', insteadOf }], 'in');
	}

	/** Someone who is on the list comes in, perhaps in another's place. */
	represent(person: string, insteadOf: string | null): void {
		void this.#pass([{ named: { delegateId: person }, via: 'name', insteadOf }], 'in');
	}

	/** Records people who come in, or who go out. */
	turn(kind: 'in' | 'out'): void {
		if (kind !== this.kind) this.shown = [];
		this.kind = kind;
		clearTimeout(this.#backToIn);
		// Forgotten, it would send everybody who comes in out again.
		if (kind === 'out') this.#backToIn = setTimeout(() => this.turn('in'), OUT_FOR);
	}

	/** What was said of somebody does not hold any longer. */
	unsay(person: string): void {
		this.shown = this.shown.filter((result) => result.person !== person);
	}

	/** Something that stood in the way may be gone: what waits is sent. */
	deliver(): void {
		this.#passages.deliver();
	}

	async #pass(asked: readonly Asked[], kind = this.kind): Promise<void> {
		if (this.hasEnded) {
			this.shown = [over(newScanId(), this.live.now())];
			return this.#sounds.play('already');
		}
		const { slug, station } = this;
		const door = { slug, station, kind, at: this.live.now() };
		const isTrial = this.isTrial;
		const results = isTrial
			? this.#passages.tryOut(asked, door)
			: await this.#passages.pass(asked, door);
		this.shown = results;
		this.#sounds.play(cueOf(results.map(({ outcome }) => outcome)));
		if (this.kind === 'out') this.turn('out');
	}

	async #takeUp(): Promise<void> {
		await this.keeper.load(this.slug);
		this.deliver();
		const view = await this.roster.load();
		// What came by the stream meanwhile is newer, and has measured the clock.
		if (!view || !this.#unmeasured.has(this.view)) return;
		// The page itself may be of any age, and names nobody.
		if (view.revision < this.view.revision) return;
		const { offset, awaySince } = this.live;
		this.#unmeasured.add(view);
		this.live.show({ view, offset, awaySince });
	}

	async #forget(): Promise<void> {
		if (!this.roster.isWiped) this.shown = [];
		forgetPage(this.#page);
		await this.roster.wipe();
	}
}
