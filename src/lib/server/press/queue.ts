import { Work, type Make, type Waiter } from './work.ts';

type Ordered = {
	readonly work: Pick<Work<unknown>, 'isFirst' | 'giveUp'>;
	readonly begin: () => Promise<void>;
};

/** What was ordered and is not begun: one thing is made after the other, what hurries first. */
export class Queue {
	#waiting: Ordered[] = [];
	#isBusy = false;
	#closedFor: Error | null = null;

	/** Orders something for somebody. */
	add<T>(make: Make<T>, waiter: Waiter): Work<T> {
		const work = new Work<T>(waiter);
		if (this.#closedFor) {
			work.giveUp(this.#closedFor);
			return work;
		}
		this.#waiting.push({ work, begin: () => work.begin(make) });
		if (!this.#isBusy) void this.#workOff();
		return work;
	}

	/** Fails all that is not begun, and all that is ordered from now on. */
	close(reason: Error): void {
		this.#closedFor = reason;
		for (const { work } of this.#waiting) work.giveUp(reason);
		this.#waiting = [];
	}

	async #workOff(): Promise<void> {
		this.#isBusy = true;
		for (let next = this.#take(); next; next = this.#take()) await next.begin();
		this.#isBusy = false;
	}

	#take(): Ordered | undefined {
		const first = this.#waiting.findIndex(({ work }) => work.isFirst);
		return this.#waiting.splice(Math.max(0, first), 1)[0];
	}
}
