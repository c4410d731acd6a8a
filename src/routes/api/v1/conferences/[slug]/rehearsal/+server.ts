import { json } from '@sveltejs/kit';
import { isRefusal } from '#lib/refusal.ts';
import { toDo } from '#lib/server/access/gate.ts';
import { readBody } from '#lib/server/api/body.ts';
import { problem } from '#lib/server/api/problem.ts';
import { rehearsalInput } from '#lib/server/input/rehearsal.ts';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = async (event) => {
	const hall = await toDo(event, 'run');
	if (isRefusal(hall)) return problem(hall);
	const body = await readBody(event.request, rehearsalInput);
	if (isRefusal(body)) return problem(body);
	const done = await hall.rehearse(body.on);
	return isRefusal(done) ? problem(done) : json(done);
};
