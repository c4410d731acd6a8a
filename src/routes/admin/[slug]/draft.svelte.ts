/** What is being typed over what is stored; typing is never overwritten by news from the server. */
export class Draft<T extends object> {
	value: T = $state() as T;
	#base: T = $state.raw() as T;

	/** @param stored what the server last said; read again whenever it changes */
	constructor(stored: () => T) {
		this.#base = stored();
		this.value = copy(this.#base);
		$effect.pre(() => {
			const fresh = stored();
			if (same(fresh, this.#base)) return;
			const untouched = !this.unsaved;
			this.#base = fresh;
			if (untouched) this.value = copy(fresh);
		});
	}

	get unsaved(): boolean {
		return !same(this.value, this.#base);
	}

	snapshot(): T {
		return $state.snapshot(this.value) as T;
	}

	/** Takes what was sent for what is stored: the server may have tidied it. */
	saved(sent: T): void {
		if (same(this.value, sent)) this.value = copy(this.#base);
	}

	/** Gives up what was typed. */
	discard(): void {
		this.value = copy(this.#base);
	}
}

/** The fields in which a draft differs from what is stored. */
export function changed<T extends object>(stored: T, draft: T): Partial<T> {
	const fields = Object.entries(draft).filter(
		([name, value]) => !same(value, (stored as Record<string, unknown>)[name])
	);
	return Object.fromEntries(fields) as Partial<T>;
}

function same(one: unknown, other: unknown): boolean {
	return JSON.stringify(one) === JSON.stringify(other);
}

function copy<T>(value: T): T {
	return JSON.parse(JSON.stringify(value)) as T;
}
