import { error, type RequestEvent } from '@sveltejs/kit';
import { mayDo } from '#lib/access/roles.ts';
import { isPrint } from '#lib/print/prints.ts';
import { isThere } from '#lib/print/wanted.ts';
import { refuse } from '#lib/refusal.ts';
import { sentenceOf } from '#lib/server/api/sentence.ts';
import { readChoice } from '#lib/server/input/print.ts';
import type { Hall } from '#lib/server/live/hall.ts';
import { maySee, type Asked } from '#lib/server/print/printing.ts';

/** The whole set instead of one paper. */
export const PACK = 'pack';

/** What an address asks to be printed; the error page when there is no such thing. */
export function askedOf(
	{ params, url, locals }: Pick<RequestEvent<{ print: string }>, 'params' | 'url' | 'locals'>,
	hall: Hall
): Asked | typeof PACK {
	if (params.print === PACK) return PACK;
	const choice = readChoice(url.searchParams);
	if (!isPrint(params.print) || !choice) error(404);
	const maySetUp = mayDo(locals.grant, hall.id, 'set-up');
	if (!maySee({ maySetUp }, params.print)) {
		error(403, { message: sentenceOf(refuse('forbidden')), code: 'forbidden' });
	}
	if (!isThere(params.print, hall.state(), choice.person)) error(404);
	return { print: params.print, choice };
}
