import { json } from '@sveltejs/kit';
import { isRefusal } from '#lib/refusal.ts';
import { toDo } from '#lib/server/access/gate.ts';
import { problem } from '#lib/server/api/problem.ts';
import { readApart } from '#lib/server/sheets/read-apart.ts';
import type { RequestHandler } from './$types';

/** Reads a file and keeps nothing of it: what it means is understood, and decided, in the browser. */
export const POST: RequestHandler = async (event) => {
	const hall = await toDo(event, 'set-up');
	if (isRefusal(hall)) return problem(hall);
	const sheets = await readApart(new Uint8Array(await event.request.arrayBuffer()));
	return isRefusal(sheets) ? problem(sheets) : json({ sheets });
};
