import type { Imprint } from '#lib/print/outdated.ts';
import type { Instant } from '#lib/time/instant.ts';
import type { Database } from './open.ts';

/** The last printing of a paper. */
export type Printing = {
	readonly print: string;
	/** In which way, as its address says. */
	readonly choice: string;
	/** Where its codes lead. */
	readonly origin: string;
	/** What it showed, piece by piece, and on how many pages. */
	readonly imprints: readonly Imprint[];
	readonly sheets: number;
	readonly actor: string;
	readonly at: Instant;
};

/** Puts a printing on record, in the place of the one before it. */
export async function record(
	db: Database,
	conferenceId: string,
	{ imprints, ...printing }: Printing
): Promise<void> {
	const row = { ...printing, conference_id: conferenceId, pieces: JSON.stringify(imprints) };
	await db
		.insertInto('printed')
		.values(row)
		.onConflict((conflict) =>
			conflict.columns(['conference_id', 'print', 'choice']).doUpdateSet(row)
		)
		.execute();
}

/** The last printing of every paper, the newest first. */
export async function list(db: Database, conferenceId: string): Promise<readonly Printing[]> {
	const rows = await db
		.selectFrom('printed')
		.select(['print', 'choice', 'origin', 'pieces', 'sheets', 'actor', 'at'])
		.where('conference_id', '=', conferenceId)
		.orderBy('at', 'desc')
		.orderBy('print')
		.orderBy('choice')
		.execute();
	return rows.map(({ pieces, ...row }) => ({
		...row,
		imprints: JSON.parse(pieces) as readonly Imprint[]
	}));
}

/** Takes a printing off the record: it was only looked at, or it is thrown away. */
export async function forget(
	db: Database,
	conferenceId: string,
	{ print, choice }: Pick<Printing, 'print' | 'choice'>
): Promise<void> {
	await db
		.deleteFrom('printed')
		.where('conference_id', '=', conferenceId)
		.where('print', '=', print)
		.where('choice', '=', choice)
		.execute();
}
