import { json } from '@sveltejs/kit';
import { batchesToday } from '#lib/awards/ceremony.ts';
import { proposePresenters } from '#lib/awards/presenter.ts';
import { isRefusal, refuse } from '#lib/refusal.ts';
import { toDo } from '#lib/server/access/gate.ts';
import { problem } from '#lib/server/api/problem.ts';
import type { RequestHandler } from './$types';

/**
 * Ids of who is proposed to present a batch, the fittest first. Everybody is put in order for it:
 * that is done when it is asked, and not with every view.
 */
export const GET: RequestHandler = async (event) => {
	const hall = await toDo(event, 'run');
	if (isRefusal(hall)) return problem(hall);
	const { conference, people, run } = hall.state();
	const { awards } = conference;
	const { batch: code } = event.params;
	const batch = batchesToday(awards, run.progress.ceremony).find((each) => each.code === code);
	if (!batch) return problem(refuse('batch-not-found', { batch: code }));
	const proposed = proposePresenters(batch, awards, people, conference);
	return json(proposed.map(({ id }) => id));
};
