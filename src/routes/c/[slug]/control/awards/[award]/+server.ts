import { json } from '@sveltejs/kit';
import { isRefusal, refuse } from '#lib/refusal.ts';
import { toDo } from '#lib/server/access/gate.ts';
import { problem } from '#lib/server/api/problem.ts';
import type { RequestHandler } from './$types';

/** An award as the list has it, for whoever may correct it: the desk's view knows only what it shows. */
export const GET: RequestHandler = async (event) => {
	const hall = await toDo(event, 'set-up');
	if (isRefusal(hall)) return problem(hall);
	const { award: id } = event.params;
	const award = hall.state().conference.awards.list.find((each) => each.id === id);
	return award ? json(award) : problem(refuse('award-not-found', { award: id }));
};
