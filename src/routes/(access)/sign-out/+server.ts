import { redirect } from '@sveltejs/kit';
import * as session from '#lib/server/access/session.ts';
import type { RequestHandler } from './$types';

/** Signs this browser out, and has it forget the pages it kept. */
export const POST: RequestHandler = async (event) => {
	await session.end(event);
	event.setHeaders({ 'clear-site-data': '"cache", "storage"' });
	redirect(303, '/sign-in');
};
