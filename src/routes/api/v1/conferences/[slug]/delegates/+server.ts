import { json } from '@sveltejs/kit';
import { delegateList } from '#lib/audience/delegates.ts';
import { isRefusal } from '#lib/refusal.ts';
import { toDo } from '#lib/server/access/gate.ts';
import { problem } from '#lib/server/api/problem.ts';
import type { RequestHandler } from './$types';

/** The list as a desk must know it; of passes only what a desk recognises them by. */
export const GET: RequestHandler = async (event) => {
	const hall = await toDo(event, 'check-in');
	if (isRefusal(hall)) return problem(hall);
	const marks = await hall.marks();
	const { delegates, ...list } = delegateList(hall.state());
	return json(
		{
			...list,
			delegates: delegates.map((each) => ({ ...each, marks: marks.get(each.id) ?? [] }))
		},
		{ headers: { 'cache-control': 'no-store' } }
	);
};
