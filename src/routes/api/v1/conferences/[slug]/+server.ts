import { json } from '@sveltejs/kit';
import type { Audience } from '#lib/audience/audience.ts';
import { isRefusal } from '#lib/refusal.ts';
import { toView } from '#lib/server/access/gate.ts';
import { problem } from '#lib/server/api/problem.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
	const role = event.locals.grant?.role ?? 'public';
	const audience: Audience = role === 'organiser' ? 'control' : role;
	const hall = await toView(event, audience);
	return isRefusal(hall)
		? problem(hall)
		: json(hall.view(audience), { headers: { 'cache-control': 'no-store' } });
};
