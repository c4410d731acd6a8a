import { CODE_LENGTH } from '#lib/attendance/pass.ts';
import { send } from '#lib/live/send.ts';
import { cardOf, type Card } from './card.ts';
import { scanOf } from './scan.ts';

/** Milliseconds a card stays, so that it can be read and the next person need not wait. */
const SHOWN = 6_000;

/** A check-in machine that people use alone: it takes figures and answers, and knows nobody. */
export class Kiosk {
	/** The short code as far as it has been keyed. */
	figures = $state('');
	isAsking = $state(false);
	card = $state.raw<Card | null>(null);
	readonly #slug: string;
	readonly #now: () => number;
	readonly #told: (card: Card) => void;
	#timer: ReturnType<typeof setTimeout> | undefined;

	/** @param told is told of every card, when it appears */
	constructor(slug: string, now: () => number, told: (card: Card) => void) {
		[this.#slug, this.#now, this.#told] = [slug, now, told];
	}

	/** One more figure; the last one asks. */
	press(figure: string): void {
		if (this.isAsking) return;
		this.figures += figure;
		if (this.figures.length === CODE_LENGTH) void this.take(this.figures);
	}

	/** Takes the last figure back. */
	back(): void {
		this.figures = this.figures.slice(0, -1);
	}

	clear(): void {
		this.figures = '';
	}

	/** Asks whose figures these are, and checks them in; while it asks, nothing else is taken. */
	async take(code: string): Promise<void> {
		if (this.isAsking) return;
		this.isAsking = true;
		const path = `/api/v1/conferences/${this.#slug}/check-ins`;
		this.#show(cardOf(await send(path, scanOf(code, this.#now()))));
	}

	/** Puts the card away. */
	reset(): void {
		clearTimeout(this.#timer);
		this.card = null;
	}

	#show(card: Card): void {
		this.reset();
		this.isAsking = false;
		this.figures = '';
		this.card = card;
		this.#told(card);
		this.#timer = setTimeout(() => (this.card = null), SHOWN);
	}
}
