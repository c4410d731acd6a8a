import { error, type RequestEvent } from '@sveltejs/kit';
import { mayDo } from '#lib/access/roles.ts';
import type { Asked } from '#lib/print/prints.ts';
import { isThere } from '#lib/print/wanted.ts';
import { refuse } from '#lib/refusal.ts';
import { sentenceOf } from '#lib/server/api/sentence.ts';
import { readAsked } from '#lib/server/input/print.ts';
import type { Hall } from '#lib/server/live/hall.ts';
import { maySee } from '#lib/server/print/printing.ts';

/** The whole set instead of one paper. */
export const PACK = 'pack';

/** What an address asks to be printed; the error page when there is no such thing. */
export function askedOf(
	{ params, url, locals }: Pick<RequestEvent<{ print: string }>, 'params' | 'url' | 'locals'>,
	hall: Hall
): Asked | typeof PACK {
	if (params.print === PACK) return PACK;
	const asked = readAsked(params.print, url.searchParams);
	if (!asked) error(404);
	const maySetUp = mayDo(locals.grant, hall.id, 'set-up');
	if (!maySee({ maySetUp }, asked.print)) {
		error(403, { message: sentenceOf(refuse('forbidden')), code: 'forbidden' });
	}
	// Whoever left a category holds a sheet of it, which is printed again though nobody is of it any more.
	const isAgain = url.searchParams.get('again') === 'on';
	const whom = isAgain ? { ...asked.choice, category: null } : asked.choice;
	if (!isThere(asked.print, hall.state(), whom)) error(404);
	return asked;
}
