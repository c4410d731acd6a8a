import { createHash } from 'node:crypto';
import { serialize } from 'node:v8';
import { Worker } from 'node:worker_threads';
import type { Piece } from '#lib/print/outdated.ts';
import type { Instant } from '#lib/time/instant.ts';
import type { Print } from '#lib/typeset/print.ts';
import type { Job, NamedFile, Printed, Task, Word, WrittenPrint } from './job.ts';

/** Finished pieces kept for whoever asks for the same again. */
const KEPT = 24;
/** Megabytes the thread may take: a job that wants more ends it, and nothing else. */
const MEMORY = 768;

/** Told as a paper is made: how many of its sections are done. */
export type Progress = (done: number, of: number) => void;

type Waiting = {
	readonly resolve: (printed: Printed) => void;
	readonly reject: (reason: Error) => void;
	readonly listeners: Set<Progress>;
};
type Kept = { readonly printed: Promise<Printed>; readonly listeners: Set<Progress> };

/**
 * Makes files in a thread of its own, so that the show goes on while hundreds of pages are made.
 * Everything it is asked for throws only when the thread fails: a bug, or no memory left.
 */
export class Press {
	readonly #kept = new Map<string, Kept>();
	readonly #waiting = new Map<number, Waiting>();
	#worker: Worker | null = null;
	#jobs = 0;

	/** Prints, or hands out what was printed of the very same. @param omit pages already in hand */
	print(
		print: Print,
		at: Instant,
		{ omit = [], onprogress }: { omit?: readonly string[]; onprogress?: Progress } = {}
	): Promise<Printed> {
		const written = serialize(print);
		const task = { kind: 'print', print: written, omit, at } as const;
		return this.#once(keyOf(written, omit.join()), task, onprogress);
	}

	/** What a paper would show, piece by piece. */
	async proof(print: Print): Promise<readonly Piece[]> {
		const written = serialize(print);
		const known = this.#kept.get(keyOf(written, ''));
		const task = { kind: 'proof', print: written } as const;
		return (await (known?.printed ?? this.#once(keyOf(written, 'proof'), task))).pieces;
	}

	/** Files put together into one. */
	async zip(files: readonly NamedFile[]): Promise<Uint8Array<ArrayBuffer>> {
		return (await this.#order({ kind: 'zip', files }, new Set())).bytes;
	}

	/** Ends the thread; what was being printed fails. */
	async close(): Promise<void> {
		await this.#worker?.terminate();
	}

	#once(key: string, task: Task, onprogress?: Progress): Promise<Printed> {
		const kept = this.#kept.get(key) ?? this.#begin(key, task);
		if (onprogress) kept.listeners.add(onprogress);
		this.#kept.delete(key);
		this.#kept.set(key, kept);
		const [oldest] = this.#kept.keys();
		if (this.#kept.size > KEPT && oldest !== undefined) this.#kept.delete(oldest);
		return kept.printed;
	}

	#begin(key: string, task: Task): Kept {
		const listeners = new Set<Progress>();
		const printed = this.#order(task, listeners);
		printed.catch(() => this.#kept.delete(key));
		return { printed, listeners };
	}

	#order(task: Task, listeners: Set<Progress>): Promise<Printed> {
		const job: Job = { id: ++this.#jobs, task };
		return new Promise((resolve, reject) => {
			this.#waiting.set(job.id, { resolve, reject, listeners });
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
		if (word.kind === 'progress') {
			waiting?.listeners.forEach((listener) => listener(word.done, word.of));
			return;
		}
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

function keyOf(written: WrittenPrint, asked: string): string {
	return createHash('sha256').update(written).update(asked).digest('base64url');
}
