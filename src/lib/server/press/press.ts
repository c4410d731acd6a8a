import { createHash } from 'node:crypto';
import { Worker } from 'node:worker_threads';
import type { Instant } from '#lib/time/instant.ts';
import type { Print } from '#lib/typeset/print.ts';
import type { Job, Printed, Word } from './job.ts';

/** Finished pieces kept for whoever asks for the same again. */
const KEPT = 12;
/** Megabytes the thread may take: a job that wants more ends it, and nothing else. */
const MEMORY = 768;

type Progress = (done: number, of: number) => void;
type Waiting = {
	readonly resolve: (printed: Printed) => void;
	readonly reject: (reason: Error) => void;
	readonly onprogress: Progress;
};

/** Makes PDF files in a thread of its own, so that the show goes on while hundreds are made. */
export class Press {
	readonly #kept = new Map<string, Promise<Printed>>();
	readonly #waiting = new Map<number, Waiting>();
	#worker: Worker | null = null;
	#jobs = 0;

	/**
	 * Prints, or hands out what was printed of the very same.
	 * @throws when the thread fails: a bug, or no memory left
	 */
	print(print: Print, at: Instant, onprogress: Progress = () => {}): Promise<Printed> {
		const key = createHash('sha256').update(JSON.stringify(print)).digest('base64url');
		const known = this.#kept.get(key);
		const printed = known ?? this.#order(print, at, onprogress);
		this.#kept.delete(key);
		this.#kept.set(key, printed);
		const [oldest] = this.#kept.keys();
		if (this.#kept.size > KEPT && oldest !== undefined) this.#kept.delete(oldest);
		if (!known) printed.catch(() => this.#kept.delete(key));
		return printed;
	}

	/** Ends the thread; what was being printed fails. */
	async close(): Promise<void> {
		await this.#worker?.terminate();
	}

	#order(print: Print, at: Instant, onprogress: Progress): Promise<Printed> {
		const job: Job = { id: ++this.#jobs, print, at };
		return new Promise((resolve, reject) => {
			this.#waiting.set(job.id, { resolve, reject, onprogress });
			this.#thread().postMessage(job);
		});
	}

	#thread(): Worker {
		if (this.#worker) return this.#worker;
		const worker = new Worker(new URL(import.meta.resolve('#lib/server/press/setter.ts')), {
			resourceLimits: { maxOldGenerationSizeMb: MEMORY }
		});
		// An idle press keeps no server from stopping.
		worker.unref();
		worker.on('message', (word: Word) => this.#hear(word));
		worker.on('error', (error) => this.#fail(worker, error));
		worker.on('exit', () => this.#fail(worker, new Error('the press has stopped')));
		this.#worker = worker;
		return worker;
	}

	#hear(word: Word): void {
		const waiting = this.#waiting.get(word.id);
		if (word.kind === 'progress') return waiting?.onprogress(word.done, word.of);
		this.#waiting.delete(word.id);
		if (word.kind === 'printed') waiting?.resolve(word.printed);
		else waiting?.reject(new Error(word.reason));
	}

	#fail(worker: Worker, error: Error): void {
		// A thread that ended earlier is not the one that works now.
		if (this.#worker !== worker) return;
		this.#worker = null;
		const waiting = [...this.#waiting.values()];
		this.#waiting.clear();
		for (const each of waiting) each.reject(error);
	}
}
