import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { serialize } from 'node:v8';
import { Worker } from 'node:worker_threads';
import type { Imprint } from '#lib/print/outdated.ts';
import type { Instant } from '#lib/time/instant.ts';
import type { Print } from '#lib/typeset/print.ts';
import type { Job, NamedFile, Printed, Task, Word } from './job.ts';

/** Finished work kept for whoever asks for the same again. */
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
type Kept = { readonly job: number; readonly printed: Promise<Printed> };

/** Who is told how far a job is: as long as it lasts, or until they have left. */
type Telling = { readonly onprogress?: Progress; readonly signal?: AbortSignal };

/**
 * Makes files in a thread of its own, so that the show goes on while hundreds of pages are made.
 * Everything it is asked for throws only when the thread fails: a bug, or no memory left.
 */
export class Press {
	readonly #kept = new Map<string, Kept>();
	readonly #waiting = new Map<number, Waiting>();
	#worker: Worker | null = null;
	#jobs = 0;
	#isToForget = false;

	/** Prints, or hands out what was printed of the very same. @param omit pages already in hand */
	async print(
		print: Print,
		at: Instant,
		{ omit = [], ...telling }: { omit?: readonly string[] } & Telling = {}
	): Promise<Printed> {
		const key = await keyOf(print, ['print', ...omit]);
		const task = () => ({ kind: 'print', print: serialize(print), omit, at }) as const;
		return this.#once(key, task, telling);
	}

	/** What a paper would show, piece by piece. */
	async proof(print: Print): Promise<readonly Imprint[]> {
		const known = this.#kept.get(await keyOf(print, ['print']));
		const task = () => ({ kind: 'proof', print: serialize(print) }) as const;
		const proof = known?.printed ?? this.#once(await keyOf(print, ['proof']), task);
		return (await proof).imprints;
	}

	/** The first page as a picture (PNG) of so many pixels across. */
	async paint(print: Print, pixels: number): Promise<Uint8Array<ArrayBuffer>> {
		const key = await keyOf(print, ['picture', String(pixels)]);
		const task = () => ({ kind: 'picture', print: serialize(print), pixels }) as const;
		return (await this.#once(key, task)).bytes;
	}

	/** Files put together into one. */
	async zip(files: readonly NamedFile[]): Promise<Uint8Array<ArrayBuffer>> {
		return (await this.#order({ kind: 'zip', files }).printed).bytes;
	}

	/** Forgets what was made, and as soon as it rests every word it set: it is made anew for whoever asks. */
	forget(): void {
		this.#kept.clear();
		this.#isToForget = true;
		this.#rest();
	}

	/** Ends the thread; what was being printed fails. */
	async close(): Promise<void> {
		await this.#worker?.terminate();
	}

	#once(key: string, task: () => Task, telling: Telling = {}): Promise<Printed> {
		const kept = this.#kept.get(key) ?? this.#begin(key, task());
		this.#tell(kept, telling);
		this.#kept.delete(key);
		this.#kept.set(key, kept);
		const [oldest] = this.#kept.keys();
		if (this.#kept.size > KEPT && oldest !== undefined) this.#kept.delete(oldest);
		return kept.printed;
	}

	#begin(key: string, task: Task): Kept {
		const kept = this.#order(task);
		kept.printed.catch(() => {
			// It may have been forgotten and begun anew meanwhile.
			if (this.#kept.get(key) === kept) this.#kept.delete(key);
		});
		return kept;
	}

	#tell({ job }: Kept, { onprogress, signal }: Telling): void {
		const listeners = this.#waiting.get(job)?.listeners;
		if (!listeners || !onprogress || signal?.aborted) return;
		listeners.add(onprogress);
		signal?.addEventListener('abort', () => listeners.delete(onprogress), { once: true });
	}

	#order(task: Task): Kept {
		const job: Job = { id: ++this.#jobs, task };
		const printed = new Promise<Printed>((resolve, reject) => {
			this.#waiting.set(job.id, { resolve, reject, listeners: new Set() });
			this.#thread().postMessage(job);
		});
		return { job: job.id, printed };
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

	/** What the thread remembers goes with it. */
	#rest(): void {
		if (!this.#isToForget || this.#waiting.size > 0) return;
		this.#isToForget = false;
		const worker = this.#worker;
		this.#worker = null;
		void worker?.terminate();
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
		this.#rest();
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
