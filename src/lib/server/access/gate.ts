import { error, type RequestEvent } from '@sveltejs/kit';
import { mayDo, mayView, type Action } from '#lib/access/roles.ts';
import type { Audience } from '#lib/audience/audience.ts';
import { isRefusal, refuse, type Refusal } from '#lib/refusal.ts';
import { sentenceOf } from '../api/sentence.ts';
import type { Hall } from '../live/hall.ts';

type Asking = Pick<RequestEvent, 'locals' | 'params'>;

/** The hall a request names, if the asker may see this view of it. */
export async function toView(event: Asking, audience: Audience): Promise<Hall | Refusal> {
	return hallFor(event, (hall) => mayView(event.locals.grant, hall.id, audience));
}

/** The hall a request names, if the asker may do this in it. */
export async function toDo(event: Asking, action: Action): Promise<Hall | Refusal> {
	return hallFor(event, (hall) => mayDo(event.locals.grant, hall.id, action));
}

/** As toView, for a page: a refusal becomes the error page. */
export async function pageView(event: Asking, audience: Audience): Promise<Hall> {
	return orErrorPage(await toView(event, audience));
}

/** As toDo, for a page: a refusal becomes the error page. */
export async function pageDo(event: Asking, action: Action): Promise<Hall> {
	return orErrorPage(await toDo(event, action));
}

async function hallFor(
	{ locals, params }: Asking,
	allowed: (hall: Hall) => boolean
): Promise<Hall | Refusal> {
	const hall = await locals.halls.find(params.slug ?? '');
	if (hall && allowed(hall)) return hall;
	// Whoever may not look learns nothing about which conferences exist beyond the public list.
	if (!hall) return refuse('conference-not-found');
	return refuse(locals.grant ? 'forbidden' : 'sign-in-needed');
}

const STATUS = { 'conference-not-found': 404, forbidden: 403, 'sign-in-needed': 401 } as const;

function orErrorPage(found: Hall | Refusal): Hall {
	if (!isRefusal(found)) return found;
	const code = found.refused as keyof typeof STATUS;
	error(STATUS[code], { message: sentenceOf(found), code });
}
