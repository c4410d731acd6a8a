import type { ToldStanding } from '#lib/server/print/standing-words.ts';

/** Milliseconds between two looks at what was printed, however much happens in between. */
const PAUSE = 60_000;

/** The printed papers that are no longer right, as long as the calling component lives. */
export class OutdatedPrints {
	wrong: readonly ToldStanding[] = $state.raw([]);
	readonly #address: string;
	#next: ReturnType<typeof setTimeout> | undefined;
	#lookedAt = -Infinity;

	constructor(slug: string) {
		this.#address = `/c/${slug}/print/standings`;
		$effect(() => () => clearTimeout(this.#next));
	}

	/** Something has changed: it is looked at before long. */
	look(): void {
		if (this.#next !== undefined) return;
		const wait = Math.max(0, this.#lookedAt + PAUSE - performance.now());
		this.#next = setTimeout(() => void this.lookNow(), wait);
	}

	/** Looks at once, as when they are to be read. What cannot be told now stays as it was. */
	async lookNow(): Promise<void> {
		clearTimeout(this.#next);
		this.#next = undefined;
		this.#lookedAt = performance.now();
		const response = await fetch(this.#address, { cache: 'no-store' }).catch(() => null);
		if (!response?.ok) return;
		const told = (await response.json()) as readonly ToldStanding[];
		this.wrong = told.filter(({ wrong }) => wrong !== null);
	}
}
