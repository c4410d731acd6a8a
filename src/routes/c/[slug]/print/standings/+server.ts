import { json } from '@sveltejs/kit';
import { pageDo } from '#lib/server/access/gate.ts';
import { workshop } from '#lib/server/print/answer.ts';
import { standingsInWords } from '#lib/server/print/standing-words.ts';
import type { RequestHandler } from './$types';

/** What of the printed papers is now wrong, for the desk. */
export const GET: RequestHandler = async (event) => {
	const hall = await pageDo(event, 'print');
	return json(await standingsInWords(workshop(event, hall)));
};
