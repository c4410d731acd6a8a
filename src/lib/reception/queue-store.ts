import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { NO_QUEUE, type Queue, type QueuedScan, type Reviewed } from './queue.ts';

interface Schema extends DBSchema {
	waiting: { key: string; value: QueuedScan; indexes: { slug: string } };
	review: { key: string; value: Reviewed; indexes: { slug: string } };
}

/** Where a desk's queue outlives a reload and a power cut. */
export type QueueStore = {
	readonly load: (slug: string) => Promise<Queue>;
	/** Keeps what changed, all of it or nothing; once it resolves it is on the disk. */
	readonly save: (before: Queue, after: Queue) => Promise<void>;
};

/** What must be written to turn one queue into another. */
export type QueueDifference = {
	readonly put: Pick<Queue, 'waiting' | 'review'>;
	/** Ids that no longer wait, and that need no looking at any longer. */
	readonly gone: { readonly waiting: readonly string[]; readonly review: readonly string[] };
};

/**
 * Opens this device's store of queues.
 * @throws when the browser allows none, as some do in a private window
 */
export async function openQueueStore(): Promise<QueueStore> {
	const db = await openDatabase();
	return {
		async load(slug) {
			const waiting = await db.getAllFromIndex('waiting', 'slug', slug);
			const review = await db.getAllFromIndex('review', 'slug', slug);
			return { ...NO_QUEUE, waiting: waiting.toSorted((a, b) => a.number - b.number), review };
		},
		save: (before, after) => write(db, difference(before, after))
	};
}

/** How many scans wait on this device, of whichever conference; none where nothing can be kept. */
export async function countWaiting(): Promise<number> {
	const db = await openDatabase().catch(() => null);
	const count = (await db?.count('waiting')) ?? 0;
	db?.close();
	return count;
}

/** What changed from one queue to another. */
export function difference(before: Queue, after: Queue): QueueDifference {
	const idOf = ({ id }: QueuedScan) => id;
	const idOfReviewed = ({ scan }: Reviewed) => scan.id;
	return {
		put: {
			waiting: after.waiting.filter((scan) => !before.waiting.includes(scan)),
			review: after.review.filter((each) => !before.review.includes(each))
		},
		gone: {
			waiting: missing(before.waiting.map(idOf), after.waiting.map(idOf)),
			review: missing(before.review.map(idOfReviewed), after.review.map(idOfReviewed))
		}
	};
}

function openDatabase(): Promise<IDBPDatabase<Schema>> {
	return openDB<Schema>('nghi-trinh.queue', 1, {
		upgrade(fresh) {
			fresh.createObjectStore('waiting', { keyPath: 'id' }).createIndex('slug', 'slug');
			fresh.createObjectStore('review', { keyPath: 'scan.id' }).createIndex('slug', 'scan.slug');
		}
	});
}

function missing(before: readonly string[], after: readonly string[]): readonly string[] {
	const still = new Set(after);
	return before.filter((id) => !still.has(id));
}

async function write(db: IDBPDatabase<Schema>, { put, gone }: QueueDifference): Promise<void> {
	const turn = db.transaction(['waiting', 'review'], 'readwrite', { durability: 'strict' });
	const [waiting, review] = [turn.objectStore('waiting'), turn.objectStore('review')];
	await Promise.all([
		...put.waiting.map((scan) => waiting.put(plain(scan))),
		...put.review.map((each) => review.put(plain(each))),
		...gone.waiting.map((id) => waiting.delete(id)),
		...gone.review.map((id) => review.delete(id)),
		turn.done
	]);
}

/** What a page watches for changes cannot be stored as it is. */
function plain<T>(value: T): T {
	return JSON.parse(JSON.stringify(value)) as T;
}
