import { redirect } from '@sveltejs/kit';
import * as session from '#lib/server/access/session.ts';
import type { RequestHandler } from './$types';

/** Signs this browser out. */
export const POST: RequestHandler = async (event) => {
	await session.end(event);
	redirect(303, '/sign-in');
};
