import { json } from '@sveltejs/kit';
import { isRefusal } from '#lib/refusal.ts';
import { toDo } from '#lib/server/access/gate.ts';
import { readBody } from '#lib/server/api/body.ts';
import { problem } from '#lib/server/api/problem.ts';
import { changeInput } from '#lib/server/input/change.ts';
import type { RequestHandler } from './$types';

/** Bytes: five hundred awards with all that their decision says of each. */
const LARGEST_CHANGE = 2 * 1024 * 1024;

export const POST: RequestHandler = async (event) => {
	const hall = await toDo(event, 'set-up');
	if (isRefusal(hall)) return problem(hall);
	const body = await readBody(event.request, changeInput, LARGEST_CHANGE);
	if (isRefusal(body)) return problem(body);
	const { id, ...change } = body;
	const done = await hall.change({ id, actor: event.locals.grant?.id ?? '' }, change);
	return isRefusal(done) ? problem(done) : json(done);
};
