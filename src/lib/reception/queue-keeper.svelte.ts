import { add, nextNumber, NO_QUEUE, type Queue, type QueuedScan } from './queue.ts';
import { openQueueStore, type QueueStore } from './queue-store.ts';

/** A desk's queue in memory, and on the disk before anybody relies on it. */
export class QueueKeeper {
	queue: Queue = $state.raw(NO_QUEUE);
	/** Whether what is put in outlives a power cut; false once the browser has refused to keep it. */
	isDurable = $state(true);
	readonly #store: Promise<QueueStore | null>;

	constructor(opening: () => Promise<QueueStore> = openQueueStore) {
		this.#store = opening().catch(() => null);
	}

	/** Takes up what a conference's desk had not delivered when its page was left. */
	async load(slug: string): Promise<void> {
		const store = await this.#store;
		const kept = await store?.load(slug).catch(() => null);
		if (!kept) return void (this.isDurable = false);
		// A scan may have come before the disk had answered: it happened after what was left there.
		const early = this.queue.waiting;
		const left = kept.waiting.filter(({ id }) => !early.some((scan) => scan.id === id));
		await this.change(() => early.reduce(addLast, { ...kept, waiting: left, singly: 0 }));
		// Asked in vain on plain http; elsewhere the browser then never makes room at our cost.
		void navigator.storage?.persist?.().catch(() => undefined);
	}

	/**
	 * Puts scans at the end.
	 * @returns whether they are on the disk
	 */
	add(scans: readonly QueuedScan[]): Promise<boolean> {
		return this.change((queue) => add(queue, scans));
	}

	/**
	 * Changes the queue: in memory at once, then on the disk.
	 * @returns whether it is on the disk
	 */
	async change(edit: (queue: Queue) => Queue): Promise<boolean> {
		const before = this.queue;
		const after = edit(before);
		this.queue = after;
		const store = await this.#store;
		try {
			await store?.save(before, after);
			return store !== null;
		} catch {
			this.isDurable = false;
			return false;
		}
	}
}

function addLast(queue: Queue, scan: QueuedScan): Queue {
	return add(queue, [{ ...scan, number: nextNumber(queue) }]);
}
