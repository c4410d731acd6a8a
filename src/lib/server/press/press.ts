import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { serialize } from 'node:v8';
import type { Imprint } from '#lib/print/outdated.ts';
import type { Instant } from '#lib/time/instant.ts';
import type { Print } from '#lib/typeset/print.ts';
import type { NamedFile, Printed, Task } from './job.ts';
import { Machine } from './machine.ts';
import { Queue } from './queue.ts';
import type { Waiter, Work } from './work.ts';

/** Finished work kept for whoever asks for the same again. */
const KEPT = 24;
/**
 * Makes files in a thread of its own, so that the show goes on while hundreds of pages are made.
 * Everything it is asked for throws only NobodyWaits, or when the thread fails (a bug, or no memory left) or is closed.
 */
export class Press {
	readonly #kept = new Map<string, Work<Printed>>();
	readonly #queue = new Queue();
	readonly #machine = new Machine();

	/** Prints, or hands out what was printed of the very same. @param omit pages already in hand */
	async print(
		print: Print,
		at: Instant,
		{ omit = [], ...waiter }: { omit?: readonly string[] } & Waiter = {}
	): Promise<Printed> {
		const key = await keyOf(print, ['print', ...omit]);
		const task = () => ({ kind: 'print', print: serialize(print), omit, at }) as const;
		return this.#once(key, task, waiter);
	}

	/** What a paper would show, piece by piece. */
	async proof(print: Print, waiter: Waiter = {}): Promise<readonly Imprint[]> {
		const known = this.#kept.get(await keyOf(print, ['print']));
		const task = () => ({ kind: 'proof', print: serialize(print) }) as const;
		const key = await keyOf(print, ['proof']);
		const proof = known?.join(waiter) ? known.made : this.#once(key, task, waiter);
		return (await proof).imprints;
	}

	/** The first page as a picture (PNG) of so many pixels across. */
	async paint(print: Print, pixels: number, waiter: Waiter = {}): Promise<Uint8Array<ArrayBuffer>> {
		const key = await keyOf(print, ['picture', String(pixels)]);
		const task = () => ({ kind: 'picture', print: serialize(print), pixels }) as const;
		return (await this.#once(key, task, waiter)).bytes;
	}

	/** Files put together into one. */
	async zip(files: readonly NamedFile[], waiter: Waiter = {}): Promise<Uint8Array<ArrayBuffer>> {
		return (await this.#order(() => ({ kind: 'zip', files }), waiter).made).bytes;
	}

	/** Forgets what was made, and after what was ordered before every word it set: it is made anew for whoever asks. */
	forget(): void {
		this.#kept.clear();
		this.#queue.add(() => this.#machine.stop(), {});
	}

	/** Ends the thread for good; what was being printed fails, what was to be, and what is asked for later. */
	async close(): Promise<void> {
		this.#kept.clear();
		this.#queue.close(new Error('the press has stopped'));
		await this.#machine.stop();
	}

	#once(key: string, task: () => Task, waiter: Waiter): Promise<Printed> {
		const known = this.#kept.get(key);
		const work = known?.join(waiter) ? known : this.#begin(key, task, waiter);
		this.#kept.delete(key);
		this.#kept.set(key, work);
		const [oldest] = this.#kept.keys();
		if (this.#kept.size > KEPT && oldest !== undefined) this.#kept.delete(oldest);
		return work.made;
	}

	#begin(key: string, task: () => Task, waiter: Waiter): Work<Printed> {
		const work = this.#order(task, waiter);
		work.made.catch(() => {
			// It may have been forgotten and begun anew meanwhile.
			if (this.#kept.get(key) === work) this.#kept.delete(key);
		});
		return work;
	}

	/** What is asked for is written down for the thread when its turn comes, not before. */
	#order(task: () => Task, waiter: Waiter): Work<Printed> {
		return this.#queue.add(async (onprogress) => this.#machine.make(task(), onprogress), waiter);
	}
}

/**
 * What is told apart: what a paper says, and what is asked of it. It is written out for that: in
 * memory, and as v8 writes it, the same number may look different from one time to the next.
 */
async function keyOf({ title, sections }: Print, asked: readonly string[]): Promise<string> {
	const hash = createHash('sha256').update(JSON.stringify([asked, title]));
	for (const section of sections) {
		hash.update(JSON.stringify(section));
		// There may be hundreds: the show goes first.
		await setImmediate();
	}
	return hash.digest('base64url');
}
