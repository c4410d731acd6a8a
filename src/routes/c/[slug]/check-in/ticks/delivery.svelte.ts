import { version } from '$app/environment';
import { m } from '#lib/paraglide/messages.js';
import { placeAfter } from '#lib/reception/desk-result.ts';
import { LocalRoster } from '#lib/reception/local-roster.svelte.ts';
import { Courier } from '#lib/reception/queue-courier.ts';
import { QueueKeeper } from '#lib/reception/queue-keeper.svelte.ts';
import { postScans } from '#lib/reception/queue-post.ts';
import type { QueuedScan, Reply } from '#lib/reception/queue.ts';
import { scansOf, type SentTick } from '#lib/reception/ticks.ts';
import type { Instant } from '#lib/time/instant.ts';

/** Ticks on their way to the server, by the queue of this device's desk; and the list they are about. */
export class Delivery {
	/** What was sent from this page, the newest first. */
	sent: readonly SentTick[] = $state.raw([]);
	/** The server would not hear this device. */
	isBarred = $state(false);
	readonly keeper = new QueueKeeper();
	readonly roster: LocalRoster;
	readonly #slug: string;
	readonly #courier: Courier;

	constructor(slug: string) {
		this.#slug = slug;
		// Nothing of the list stays on the device: a desk may have forgotten it on purpose.
		this.roster = new LocalRoster(slug, version, async () => null);
		this.#courier = new Courier({
			queue: () => this.keeper.queue,
			change: async (edit) => void (await this.keeper.change(edit)),
			post: (scans) => postScans(slug, scans),
			told: (sent, reply) => this.#hear(sent, reply)
		});
	}

	/** Takes up what this device had not delivered. */
	async start(): Promise<void> {
		await this.keeper.load(this.#slug);
		this.deliver();
	}

	/** The server may be there: what waits is sent. */
	deliver(): void {
		this.#courier.kick();
	}

	/** Records people who came at an instant; it is on the disk before it is sent. */
	async send(people: readonly string[], at: Instant): Promise<void> {
		// The record is the same in whichever language somebody types.
		const station = m.ticks_station({}, { locale: 'vi' });
		const scans = scansOf(people, { slug: this.#slug, station, at }, this.keeper.queue);
		this.sent = [...scans.map((scan) => ({ scan, answer: null })), ...this.sent];
		await this.keeper.add(scans);
		this.deliver();
	}

	#hear(scans: readonly QueuedScan[], reply: Reply): void {
		if (reply.kind === 'barred') this.isBarred = true;
		if (reply.kind !== 'answered') return;
		this.isBarred = false;
		for (const answer of reply.answers) {
			const scan = scans.find(({ id }) => id === answer.id);
			const inside = scan && placeAfter(scan, answer);
			if (inside !== undefined) this.roster.place(answer.delegateId ?? '', inside);
			this.sent = this.sent.map((tick) =>
				tick.scan.id === answer.id ? { ...tick, answer } : tick
			);
		}
	}
}
