import { json } from '@sveltejs/kit';
import { isRefusal } from '#lib/refusal.ts';
import { toDo } from '#lib/server/access/gate.ts';
import { readBody } from '#lib/server/api/body.ts';
import { problem } from '#lib/server/api/problem.ts';
import { rosterImportInput } from '#lib/server/input/roster-import.ts';
import type { RequestHandler } from './$types';

/** Bytes: three thousand people with all that is known of each. */
const LARGEST_IMPORT = 8 * 1024 * 1024;

export const POST: RequestHandler = async (event) => {
	const hall = await toDo(event, 'set-up');
	if (isRefusal(hall)) return problem(hall);
	const body = await readBody(event.request, rosterImportInput, LARGEST_IMPORT);
	if (isRefusal(body)) return problem(body);
	const { id, ...change } = body;
	const done = await hall.changeRoster({ id, actor: event.locals.grant?.id ?? '' }, change);
	return isRefusal(done) ? problem(done) : json(done);
};
