import { Worker, type ResourceLimits } from 'node:worker_threads';
import type { Printed, Task, Word } from './job.ts';
import type { Progress } from './work.ts';

/**
 * Megabytes the thread's objects may take, those it keeps and those just made: a task that wants more
 * ends it, and nothing else. 3 000 badges take half of it. Bytes in buffers, as of fonts and of the
 * file being written, lie outside and are not bounded.
 */
const MEMORY: ResourceLimits = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 64 };

type Making = {
	readonly resolve: (printed: Printed) => void;
	readonly reject: (reason: Error) => void;
	readonly onprogress: Progress;
};

/** A thread that makes one thing at a time; where one has ended, the next thing begins another. */
export class Machine {
	readonly #memory: ResourceLimits;
	#worker: Worker | null = null;
	#making: Making | null = null;

	constructor(memory = MEMORY) {
		this.#memory = memory;
	}

	/** Makes something. Fails when it cannot be made, or when the thread ends over it. */
	make(task: Task, onprogress: Progress): Promise<Printed> {
		return new Promise((resolve, reject) => {
			this.#making = { resolve, reject, onprogress };
			this.#thread().postMessage(task);
		});
	}

	/** Ends the thread, and with it all that it remembers; what was being made fails. */
	async stop(): Promise<void> {
		await this.#worker?.terminate();
	}

	#thread(): Worker {
		if (this.#worker) return this.#worker;
		const worker = new Worker(new URL(import.meta.resolve('#lib/server/press/setter.ts')), {
			resourceLimits: this.#memory
		});
		// An idle press keeps no server from stopping.
		worker.unref();
		worker.on('message', (word: Word) => this.#hear(word));
		worker.on('error', (error) => this.#fail(worker, error));
		worker.on('messageerror', (error) => this.#fail(worker, error));
		worker.on('exit', () => this.#fail(worker, new Error('the press has stopped')));
		this.#worker = worker;
		return worker;
	}

	#hear(word: Word): void {
		if (word.kind === 'progress') this.#making?.onprogress(word.done, word.of);
		else if (word.kind === 'printed') this.#settled()?.resolve(word.printed);
		else this.#settled()?.reject(new Error(word.reason));
	}

	/** What is made is nobody's here any more: it bears names, and may have to be forgotten. */
	#settled(): Making | null {
		const making = this.#making;
		this.#making = null;
		return making;
	}

	#fail(worker: Worker, error: Error): void {
		// A thread that ended earlier is not the one that works now.
		if (this.#worker !== worker) return;
		this.#worker = null;
		// It may live on, where only its word could not be read.
		void worker.terminate();
		this.#settled()?.reject(error);
	}
}
