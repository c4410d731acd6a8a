import type { Filed } from '#lib/print/filed.ts';
import { file } from '#lib/print/filing.ts';
import type { Instant } from '#lib/time/instant.ts';
import type { Database } from '../database/open.ts';
import * as printed from '../database/printed.ts';
import * as purges from '../database/purges.ts';
import { readAsked, writeChoice } from '../input/print.ts';
import type { Hall } from '../live/hall.ts';

/** Whose record it is, and where it is kept. */
type Kept = { readonly db: Database; readonly hall: Hall };

/** A printing on record. */
export type Recorded = Filed & Omit<printed.Printing, 'print' | 'choice'>;

/** All that was printed, the newest first. */
export async function onRecord({ db, hall }: Kept): Promise<readonly Recorded[]> {
	return (await printed.list(db, hall.id)).flatMap(({ print, choice, ...printing }) => {
		const asked = readAsked(print, new URLSearchParams(choice));
		return asked ? [{ ...printing, asked }] : [];
	});
}

/**
 * Puts a printing on record; nothing of one that was begun before the last purge, whose names were
 * deleted meanwhile. @param purgedAt when the last purge was as it was begun; null: there was none
 */
export async function putOnRecord(
	{ db, hall }: Kept,
	done: Recorded,
	purgedAt: Instant | null
): Promise<void> {
	const state = hall.state();
	await db.transaction().execute(async (transaction) => {
		const [last] = await purges.list(transaction, hall.id);
		if ((last?.at ?? null) !== purgedAt) return;
		const { put, out } = file(done, await onRecord({ db: transaction, hall }), state);
		for (const { asked } of out) await printed.forget(transaction, hall.id, addressOf(asked));
		for (const { asked, ...printing } of put) {
			await printed.record(transaction, hall.id, { ...printing, ...addressOf(asked) });
		}
	});
}

function addressOf({ print, choice }: Filed['asked']): Pick<printed.Printing, 'print' | 'choice'> {
	return { print, choice: writeChoice(choice) };
}
