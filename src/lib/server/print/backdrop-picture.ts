import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Section } from '#lib/typeset/print.ts';
import type { Order } from './order.ts';
import { backdropPrint } from './backdrop.ts';

/** What the painter's thread is asked for. */
export type Painting = { readonly section: Section; readonly pixels: number };

/** Megabytes the thread may take. */
const MEMORY = 256;

/**
 * The backdrop as a picture (PNG) for a screen, painted in a thread of its own beside the show.
 * @param pixels how wide it is
 * @throws when the thread fails: a bug, or no memory left
 */
export async function backdropPicture(
	order: Pick<Order, 'state' | 'choice'>,
	pixels: number
): Promise<Uint8Array<ArrayBuffer>> {
	const [section] = backdropPrint(order).sections;
	const worker = new Worker(new URL(import.meta.resolve('#lib/server/print/backdrop-painter.ts')), {
		workerData: { section, pixels },
		resourceLimits: { maxOldGenerationSizeMb: MEMORY }
	});
	// An 'error' rejects it.
	const [picture] = (await once(worker, 'message')) as [Uint8Array<ArrayBuffer>];
	return picture;
}
