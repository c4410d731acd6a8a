import { Work, type Make, type Waiter } from './work.ts';

type Ordered = {
	readonly begin: () => Promise<void>;
	readonly giveUp: (reason: Error) => void;
};

/** What was ordered and is not begun: one thing is made after the other. */
export class Queue {
	#waiting: readonly Ordered[] = [];
	#isBusy = false;

	/** Orders something for somebody. */
	add<T>(make: Make<T>, waiter: Waiter): Work<T> {
		const work = new Work<T>(waiter);
		const ordered = {
			begin: () => work.begin(make),
			giveUp: (reason: Error) => work.giveUp(reason)
		};
		this.#waiting = [...this.#waiting, ordered];
		if (!this.#isBusy) void this.#workOff();
		return work;
	}

	/** Fails all that is not begun. */
	clear(reason: Error): void {
		for (const { giveUp } of this.#waiting) giveUp(reason);
		this.#waiting = [];
	}

	async #workOff(): Promise<void> {
		this.#isBusy = true;
		for (let next = this.#take(); next; next = this.#take()) await next.begin();
		this.#isBusy = false;
	}

	#take(): Ordered | undefined {
		const [next, ...others] = this.#waiting;
		this.#waiting = others;
		return next;
	}
}
