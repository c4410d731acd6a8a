import { setImmediate } from 'node:timers/promises';
import { serialize, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Worker } from 'node:worker_threads';
import { afterEach, expect, test, vi } from 'vitest';
import { A4 } from '#lib/typeset/length.ts';
import { paragraph, span } from '#lib/typeset/make.ts';
import type { Print } from '#lib/typeset/print.ts';
import { Machine } from './machine.ts';

let machine: Machine;
afterEach(() => machine.stop());

/** What a page with so many words would show. */
function proofOf(words: number) {
	const margins = { top: 50, right: 50, bottom: 50, left: 50 };
	const how = { size: A4, margins, numbered: false, atMost: null, folded: false, about: null };
	const blocks = [paragraph(span('nghị trình '.repeat(words), 'serif', 14))];
	const print: Print = { title: '', sections: [{ kind: 'sheets', ...how, blocks }] };
	return { kind: 'proof', print: serialize(print) } as const;
}

const ignore = () => undefined;

/** Lets go of all that nobody holds. */
async function collectGarbage() {
	setFlagsFromString('--expose-gc');
	// What was looked at through a weak reference is held until its turn is over.
	await setImmediate();
	runInNewContext('gc')();
}

test('one that wants more memory than there is fails, and the next is made', async () => {
	machine = new Machine({ maxOldGenerationSizeMb: 64, maxYoungGenerationSizeMb: 16 });
	await expect(machine.make(proofOf(2_000_000), ignore)).rejects.toMatchObject({
		code: 'ERR_WORKER_OUT_OF_MEMORY'
	});
	expect(await machine.make(proofOf(1), ignore)).toMatchObject({ sheets: 1 });
});

test('a thread whose word cannot be read has failed and is ended, and the next is made', async () => {
	machine = new Machine();
	const ended = Promise.withResolvers<number>();
	const posting = vi.spyOn(Worker.prototype, 'postMessage');
	posting.mockImplementationOnce(function (this: Worker) {
		this.on('exit', ended.resolve);
		this.emit('messageerror', new Error('garbled'));
	});
	await expect(machine.make(proofOf(1), ignore)).rejects.toThrow('garbled');
	await ended.promise;
	posting.mockRestore();
	expect(await machine.make(proofOf(1), ignore)).toMatchObject({ sheets: 1 });
});

test('what was made is not kept, with the names on it', async () => {
	machine = new Machine();
	const made = new WeakRef(await machine.make(proofOf(1), ignore));
	await collectGarbage();
	expect(made.deref()).toBeUndefined();
});

test('what could not be made is not kept either', async () => {
	machine = new Machine();
	const fail = async () => {
		const failing = machine.make(proofOf(1), ignore).catch((error: Error) => error);
		await machine.stop();
		return failing;
	};
	const failure = new WeakRef(await fail());
	await collectGarbage();
	expect(failure.deref()).toBeUndefined();
});
