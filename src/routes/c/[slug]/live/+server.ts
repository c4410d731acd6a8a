import { isAudience } from '#lib/audience/views.ts';
import { isRefusal, refuse } from '#lib/refusal.ts';
import { toView } from '#lib/server/access/gate.ts';
import { problem } from '#lib/server/api/problem.ts';
import { viewFrame } from '#lib/server/live/frame.ts';
import { listen } from '#lib/server/live/stream.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
	const audience = event.url.searchParams.get('view') ?? 'public';
	if (!isAudience(audience)) return problem(refuse('bad-input', { where: 'view' }));
	const hall = await toView(event, audience);
	if (isRefusal(hall)) return problem(hall);
	const leave =
		audience === 'public'
			? () => undefined
			: hall.connect({ role: audience, name: event.locals.grant?.name ?? '' });
	const listener = { audience, grant: event.locals.grant?.id ?? null };
	return new Response(listen(hall.hub, listener, viewFrame(hall.view(audience)), leave), {
		headers: {
			'content-type': 'text/event-stream',
			'cache-control': 'no-store',
			'x-accel-buffering': 'no'
		}
	});
};
