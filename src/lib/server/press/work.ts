/** Told as something is made: how much of it is done. */
export type Progress = (done: number, of: number) => void;

/** Somebody who waits for something, until their signal says that they have left. */
export type Waiter = {
	readonly onprogress?: Progress;
	readonly signal?: AbortSignal;
	/** Before those who may wait: a phone in the hall, not an office with its piles. */
	readonly isFirst?: boolean;
};

/** How something is made. */
export type Make<T> = (onprogress: Progress) => Promise<T>;

/** Why something was not made: all who had waited for it had left before it was begun. */
export class NobodyWaits extends Error {
	override readonly name = 'NobodyWaits';
}

/** Something that was ordered: it is made once for all who wait for it, and not for nobody. */
export class Work<T> {
	readonly made: Promise<T>;
	readonly #settle: (made: Promise<T>) => void;
	#waiters: Waiter[];
	#isDone = false;
	#isGivenUp = false;

	constructor(waiter: Waiter) {
		const { promise, resolve } = Promise.withResolvers<T>();
		this.made = promise;
		this.#settle = resolve;
		this.#waiters = [waiter];
		// Whoever waits hears of a failure; where all have left it is nobody's.
		promise.catch(() => undefined);
	}

	/** Lets somebody else wait for it too. @returns false when it was given up before */
	join(waiter: Waiter): boolean {
		if (!this.#isDone) this.#waiters.push(waiter);
		return !this.#isGivenUp;
	}

	/** Whether somebody who comes first waits for it. */
	get isFirst(): boolean {
		return this.#present().some((each) => each.isFirst);
	}

	/** Makes it, unless all who waited have left. */
	async begin(make: Make<T>): Promise<void> {
		if (this.#present().length === 0) return this.giveUp(new NobodyWaits());
		this.#settle(
			make((done, of) => this.#present().forEach((each) => each.onprogress?.(done, of)))
		);
		await this.made.catch(() => undefined);
		this.#isDone = true;
		this.#waiters = [];
	}

	/** Fails it, as long as it is not begun. */
	giveUp(reason: Error): void {
		this.#isGivenUp = true;
		this.#settle(Promise.reject(reason));
	}

	#present(): readonly Waiter[] {
		return this.#waiters.filter(({ signal }) => !signal?.aborted);
	}
}
