import { isDue } from '#lib/privacy/retention.ts';
import { isRefusal, type Refusal } from '#lib/refusal.ts';
import { MINUTE } from '#lib/time/instant.ts';
import * as conferences from './database/conferences.ts';
import type { Database } from './database/open.ts';
import { emptyLog, scrub } from './database/scrub.ts';
import type { Done, Hall, Request } from './live/hall.ts';
import type { Halls } from './live/halls.ts';
import type { Deletion } from './live/purge.ts';
import { log } from './log.ts';
import { newId } from './new-id.ts';
import type { Press } from './press/press.ts';

/** Milliseconds between two looks at what is due. */
const LOOK_EVERY = 60 * MINUTE;

/** Where private data is kept: on the disk, and in papers that were made of it. */
type Keepers = { readonly db: Database; readonly press: Pick<Press, 'forget'> };

/** Deletes a conference's private data, and wipes it from the disk and the press's memory. */
export async function purgeNow(
	{ db, press }: Keepers,
	hall: Hall,
	request: Request,
	because: Deletion['because']
): Promise<Done | Refusal> {
	const done = await hall.purge(request, { change: 'purge', because });
	if (isRefusal(done)) return done;
	press.forget();
	await scrub(db);
	return done;
}

/**
 * Deletes the private data of every conference whose days of keeping it are over; one that cannot
 * be opened does not keep the others.
 */
export async function purgeDue(keepers: Keepers, halls: Halls, now: number): Promise<void> {
	const due = (await conferences.list(keepers.db)).filter((conference) =>
		isDue(conference, 0, now)
	);
	for (const { slug } of due) {
		await purgeOne(keepers, halls, slug).catch((error: unknown) =>
			log.error({ err: error, slug }, 'what is due could not be deleted')
		);
	}
}

async function purgeOne(keepers: Keepers, halls: Halls, slug: string): Promise<void> {
	const hall = await halls.find(slug);
	// A run that was heard of lately gives it more days: the hall knows.
	if (hall) await purgeNow(keepers, hall, { id: newId(), actor: '' }, 'due');
}

/**
 * Keeps the promise of deletion: looks now and every hour, until it is stopped. A server that ended
 * suddenly may have left in its log what it had just deleted.
 */
export function startPurging(keepers: Keepers, halls: Halls, now: () => number) {
	let round = emptyLog(keepers.db);
	function look(): void {
		round = round
			.then(() => purgeDue(keepers, halls, now()))
			.catch((error: unknown) => log.error({ err: error }, 'what is due could not be looked up'));
	}
	look();
	const timer = setInterval(look, LOOK_EVERY);
	timer.unref();
	return {
		async stop(): Promise<void> {
			clearInterval(timer);
			await round;
		}
	};
}
