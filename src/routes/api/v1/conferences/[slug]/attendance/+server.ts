import { json } from '@sveltejs/kit';
import { isRefusal } from '#lib/refusal.ts';
import { toDo } from '#lib/server/access/gate.ts';
import { readBody } from '#lib/server/api/body.ts';
import { problem } from '#lib/server/api/problem.ts';
import { attendanceInput } from '#lib/server/input/check-in.ts';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = async (event) => {
	const hall = await toDo(event, 'check-in');
	if (isRefusal(hall)) return problem(hall);
	const body = await readBody(event.request, attendanceInput);
	if (isRefusal(body)) return problem(body);
	const { id, ...change } = body;
	const done = await hall.changeAttendance({ id, actor: event.locals.grant?.id ?? '' }, change);
	return isRefusal(done) ? problem(done) : json(done);
};
