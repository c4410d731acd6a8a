import type { Database } from '../database/open.ts';
import { HEARTBEAT } from './frame.ts';
import { openHall, type Hall } from './hall.ts';

/** Every open conference of this server. */
export type Halls = ReturnType<typeof createHalls>;

/** Milliseconds between heartbeats: a screen that hears nothing for two of them opens a new stream. */
export const HEARTBEAT_EVERY = 10_000;

/** Makes the set of halls; each is opened when first asked for and stays open. */
export function createHalls(db: Database, now: () => number) {
	const open = new Map<string, Promise<Hall | null>>();

	/** One that could not be opened is nobody else's trouble. */
	async function all(): Promise<readonly Hall[]> {
		const opened = await Promise.allSettled(open.values());
		return opened.flatMap((hall) => (hall.status === 'fulfilled' ? (hall.value ?? []) : []));
	}

	const beat = setInterval(() => {
		void all().then((halls) => halls.forEach((hall) => hall.hub.beat(HEARTBEAT)));
	}, HEARTBEAT_EVERY);
	beat.unref();

	return {
		/** The hall behind a slug, or null. What could not be opened is tried again next time. */
		async find(slug: string): Promise<Hall | null> {
			const opening = open.get(slug) ?? openHall(db, slug, now);
			open.set(slug, opening);
			const hall = await opening.catch((error: unknown) => {
				open.delete(slug);
				throw error;
			});
			if (hall === null) open.delete(slug);
			return hall;
		},
		/** Ends every stream of a grant that was taken back. */
		async dismiss(grant: string): Promise<void> {
			for (const hall of await all()) hall.hub.dismiss(grant);
		},
		/** Ends the streams of a conference that is no more. */
		async forget(slug: string): Promise<void> {
			const opening = open.get(slug);
			open.delete(slug);
			(await opening?.catch(() => null))?.hub.close();
		},
		/** Ends every stream. */
		async close(): Promise<void> {
			clearInterval(beat);
			for (const hall of await all()) hall.hub.close();
		}
	};
}
