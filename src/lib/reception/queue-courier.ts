import { pause } from '#lib/live/pause.ts';
import { hear, nextList, type Queue, type QueuedScan, type Reply } from './queue.ts';

/** What a courier works with. */
export type CourierWork = {
	readonly queue: () => Queue;
	/** Makes a change of the queue, and keeps it. */
	readonly change: (edit: (queue: Queue) => Queue) => Promise<void>;
	readonly post: (scans: readonly QueuedScan[]) => Promise<Reply>;
	/** Is told of every reply, before the queue has heard it. */
	readonly told: (sent: readonly QueuedScan[], reply: Reply) => void;
	readonly between?: (milliseconds: number, stop?: AbortSignal) => Promise<void>;
};

/** Milliseconds until a list that did not arrive is sent again; longer from try to try. */
const FIRST_REST = 500;
const LONGEST_REST = 5_000;

/** Carries the queue to the server, its oldest scans first, until it is empty. */
export class Courier {
	readonly #work: CourierWork;
	#isUnderWay = false;
	#rest = new AbortController();

	constructor(work: CourierWork) {
		this.#work = work;
	}

	/** Something waits, or the server may be there again: sets out, or cuts a rest short. */
	kick(): void {
		this.#rest.abort();
		if (!this.#isUnderWay) void this.#deliver();
	}

	async #deliver(): Promise<void> {
		const { queue, change, post, told, between = pause } = this.#work;
		this.#isUnderWay = true;
		let rest = FIRST_REST;
		for (;;) {
			const list = nextList(queue());
			if (list.length === 0) break;
			const reply = await post(list);
			told(list, reply);
			if (reply.kind === 'barred') break;
			if (reply.kind === 'unreached') {
				this.#rest = new AbortController();
				await between(rest, this.#rest.signal);
				rest = Math.min(rest * 2, LONGEST_REST);
			} else {
				await change((before) => hear(before, list, reply));
				rest = FIRST_REST;
			}
		}
		this.#isUnderWay = false;
	}
}
