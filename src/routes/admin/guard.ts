import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import { mayDo } from '#lib/access/roles.ts';
import { refuse } from '#lib/refusal.ts';
import { pageDo } from '#lib/server/access/gate.ts';
import { sentenceOf } from '#lib/server/api/sentence.ts';
import type { Hall } from '#lib/server/live/hall.ts';

type Asking = Pick<RequestEvent, 'locals' | 'params' | 'url'>;

/** Lets only the organiser on; whoever is not signed in does that first and comes back here. */
export function organiserOnly({ locals, url }: Asking): void {
	signedInOnly({ locals, url });
	if (mayDo(locals.grant, null, 'set-up')) return;
	error(403, { message: sentenceOf(refuse('forbidden')), code: 'forbidden' });
}

/** The hall of the conference being set up, for its organiser only. */
export async function hallToSetUp(event: Asking): Promise<Hall> {
	signedInOnly(event);
	return pageDo(event, 'set-up');
}

function signedInOnly({ locals, url }: Pick<Asking, 'locals' | 'url'>): void {
	if (locals.grant) return;
	redirect(303, `/sign-in?next=${encodeURIComponent(url.pathname)}`);
}
