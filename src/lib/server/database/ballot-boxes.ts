import { NOBODY_SAID, type Choice, type Counts } from '#lib/vote/vote.ts';
import type { Database } from './open.ts';

/** Puts an answer into the box of a secret vote: it only counts, and knows neither who nor when. */
export async function put(
	db: Database,
	{ runId, vote, choice }: { runId: string; vote: string; choice: Choice }
): Promise<void> {
	await db
		.insertInto('ballot_box')
		.values({ run_id: runId, vote_id: vote, choice, count: 1 })
		.onConflict((conflict) =>
			conflict
				.columns(['run_id', 'vote_id', 'choice'])
				.doUpdateSet((row) => ({ count: row('ballot_box.count', '+', 1) }))
		)
		.execute();
}

/** What lies in the box of a vote. */
export async function open(db: Database, runId: string, vote: string): Promise<Counts> {
	const rows = await db
		.selectFrom('ballot_box')
		.select(['choice', 'count'])
		.where('run_id', '=', runId)
		.where('vote_id', '=', vote)
		.execute();
	const found = Object.fromEntries(rows.map(({ choice, count }) => [choice, count]));
	return { ...NOBODY_SAID, ...found };
}
