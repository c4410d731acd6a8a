import { json } from '@sveltejs/kit';
import { actionOf, beyondChair } from '#lib/access/command-action.ts';
import { isRefusal } from '#lib/refusal.ts';
import { toDo } from '#lib/server/access/gate.ts';
import { readBody } from '#lib/server/api/body.ts';
import { problem } from '#lib/server/api/problem.ts';
import { commandInput } from '#lib/server/input/command.ts';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = async (event) => {
	// Whoever may give no command at all has nothing of theirs read.
	const mc = await toDo(event, 'acknowledge');
	const allowed = isRefusal(mc) ? await toDo(event, 'chair') : mc;
	if (isRefusal(allowed)) return problem(allowed);
	const body = await readBody(event.request, commandInput);
	if (isRefusal(body)) return problem(body);
	const { id, ...command } = body;
	const hall = await toDo(event, actionOf(command));
	if (isRefusal(hall)) return problem(hall);
	const runs = !isRefusal(await toDo(event, 'run'));
	const actor = event.locals.grant?.id ?? '';
	const done = await hall.command({ id, actor }, command, runs ? undefined : beyondChair);
	return isRefusal(done) ? problem(done) : json(done);
};
