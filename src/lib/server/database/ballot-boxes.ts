import { CHOICES, NOBODY_SAID, type Choice, type Counts } from '#lib/vote/vote.ts';
import type { Database } from './open.ts';

/** Sets an empty box: every answer has its line before anybody answers, so that no line tells who was first. */
export async function set(db: Database, runId: string, vote: string): Promise<void> {
	await db
		.insertInto('ballot_box')
		.values(CHOICES.map((choice) => ({ run_id: runId, vote_id: vote, choice, count: 0 })))
		.execute();
}

/** Puts an answer into the box of a secret vote: it only counts. */
export async function put(
	db: Database,
	{ runId, vote, choice }: { runId: string; vote: string; choice: Choice }
): Promise<void> {
	await db
		.updateTable('ballot_box')
		.set((row) => ({ count: row('count', '+', 1) }))
		.where('run_id', '=', runId)
		.where('vote_id', '=', vote)
		.where('choice', '=', choice)
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
