import { json } from '@sveltejs/kit';
import { ownView } from '#lib/audience/own.ts';
import { open, SEALED } from '../open.ts';
import type { RequestHandler } from './$types';

/** What the page shows of its owner, as it is now. */
export const GET: RequestHandler = async (event) => {
	const { hall, person } = await open(event);
	return json(ownView(hall.state(), person), { headers: SEALED });
};
