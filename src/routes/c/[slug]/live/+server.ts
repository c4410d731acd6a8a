import type { RequestEvent } from '@sveltejs/kit';
import { isAudience, type Audience } from '#lib/audience/audience.ts';
import { isRefusal, refuse, type Refusal } from '#lib/refusal.ts';
import { toView } from '#lib/server/access/gate.ts';
import { problem } from '#lib/server/api/problem.ts';
import { viewFrame } from '#lib/server/live/frame.ts';
import type { Hall } from '#lib/server/live/hall.ts';
import { listen } from '#lib/server/live/stream.ts';
import type { RequestHandler } from './$types';

const headers = {
	'content-type': 'text/event-stream',
	'cache-control': 'no-store',
	'x-accel-buffering': 'no'
};

export const GET: RequestHandler = async (event) => {
	const asked = await askedFor(event);
	if (isRefusal(asked)) return problem(asked);
	const { hall, audience } = asked;
	const leave =
		audience === 'public'
			? () => undefined
			: hall.connect({ role: audience, name: event.locals.grant?.name ?? '' });
	const listener = { audience, grant: event.locals.grant?.id ?? null };
	return new Response(listen(hall.hub, listener, viewFrame(hall.view(audience)), leave), {
		headers
	});
};

/** Without it Kit would answer with GET's stream, which nobody reads and nobody ends. */
export const HEAD: RequestHandler = async (event) => {
	const asked = await askedFor(event);
	return isRefusal(asked) ? problem(asked) : new Response(null, { headers });
};

async function askedFor(
	event: RequestEvent
): Promise<{ readonly hall: Hall; readonly audience: Audience } | Refusal> {
	const audience = event.url.searchParams.get('view') ?? 'public';
	if (!isAudience(audience)) return refuse('bad-input', { where: 'view' });
	const hall = await toView(event, audience);
	return isRefusal(hall) ? hall : { hall, audience };
}
