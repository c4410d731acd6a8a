import type { AttendanceChange } from '#lib/attendance/correct.ts';
import { Asker } from '#lib/live/ask.ts';
import { m } from '#lib/paraglide/messages.js';

/** What a human corrects at the desk; only the server can do it. */
export class Corrections {
	/** Why the last one was not made; null when nothing is wrong. */
	problem: string | null = $state(null);
	/** One is on its way. */
	isBusy = $state(false);
	readonly #path: string;
	readonly #asker = new Asker();

	constructor(slug: string) {
		this.#path = `/api/v1/conferences/${slug}/attendance`;
	}

	/**
	 * Asks for a correction.
	 * @returns whether it was made
	 */
	async make(change: AttendanceChange): Promise<boolean> {
		if (this.isBusy) return false;
		[this.isBusy, this.problem] = [true, null];
		const answer = await this.#asker.ask(change.person, this.#path, change);
		this.isBusy = false;
		if (answer.kind === 'refused') this.problem = answer.sentence;
		if (answer.kind === 'unreached') this.problem = m.reception_unreached();
		return answer.kind === 'done';
	}
}
