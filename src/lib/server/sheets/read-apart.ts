import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { refuse, type Refusal } from '#lib/refusal.ts';
import type { Sheet } from '#lib/roster/sheet.ts';

/** Milliseconds a file may take to read; the largest list takes a tenth of it. */
const PATIENCE = 10_000;
/** Megabytes reading may take: a file that wants more ends its own thread and nothing else. */
const MEMORY = 512;

/**
 * Reads the sheets of a file in a thread of its own. A file made to keep its reader busy would
 * otherwise stop the wall and every door.
 */
export async function readApart(
	bytes: Uint8Array,
	patience = PATIENCE
): Promise<readonly Sheet[] | Refusal> {
	const worker = new Worker(new URL(import.meta.resolve('#lib/server/sheets/reader.ts')), {
		workerData: bytes,
		resourceLimits: { maxOldGenerationSizeMb: MEMORY }
	});
	try {
		const [sheets] = await once(worker, 'message', { signal: AbortSignal.timeout(patience) });
		return sheets as readonly Sheet[] | Refusal;
	} catch {
		return refuse('sheet-unreadable');
	} finally {
		await worker.terminate();
	}
}
